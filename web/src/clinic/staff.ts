import { createContext, useContext } from 'react';
import { type Clock, clockOf } from './time.ts';
import type { Me, Role } from './types.ts';

const RANK: readonly Role[] = ['owner', 'clinician', 'front-desk', 'read-only'];

export interface Staff {
  me: Me;
  clock: Clock;
  /** Whether the role of this sign-in may do what at least `least` may (docs/clinic-api.md). */
  may: (least: Role) => boolean;
  /** Tells the app that name, clinic or second factor changed. */
  renew: (me: Me) => void;
  signOut: () => void;
}

export const staffOf = (me: Me): Pick<Staff, 'me' | 'clock' | 'may'> => ({
  me,
  clock: clockOf(me.clinic.timeZone),
  may: (least) => RANK.indexOf(me.role) <= RANK.indexOf(least),
});

export const StaffContext = createContext<Staff | null>(null);

/** Who is signed in. @throws Error outside of the signed-in part of the page */
export function useStaff(): Staff {
  const staff = useContext(StaffContext);
  if (!staff) throw new Error('Nobody is signed in here.');
  return staff;
}
