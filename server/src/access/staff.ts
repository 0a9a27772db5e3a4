/** Each role may do what those after it may. */
export const ROLES = ['owner', 'clinician', 'front-desk', 'read-only'] as const;
export type Role = (typeof ROLES)[number];

/** Who asks: an account, at one clinic, in one role. */
export interface Staff {
  accountId: string;
  clinicId: string;
  role: Role;
  signInId: string;
  /** The clinic asks for a second factor and the account has none yet. */
  factorMissing?: boolean;
}

/** Whether a role may do what at least `least` may. */
export function mayDo(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) <= ROLES.indexOf(least);
}
