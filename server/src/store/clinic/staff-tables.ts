import type { ColumnType, Generated } from 'kysely';
import type { Role } from '../../access/staff.ts';

/** The tables of migrations/0002. */
export interface StaffTables {
  account: {
    id: string;
    email: string;
    name: string;
    demo: Generated<boolean>;
    created_at: Generated<Date>;
  };
  account_key: {
    account_id: string;
    password_hash: string;
    totp_sealed: Buffer | null;
    totp_last_step: Generated<string>;
    totp_offer: Buffer | null;
    recovery_hashes: Generated<Buffer[]>;
  };
  membership: {
    clinic_id: string;
    account_id: string;
    role: Role;
    active: Generated<boolean>;
    second_factor: Generated<boolean>;
    since: Generated<Date>;
  };
  sign_in: {
    id: Generated<string>;
    token_hash: Buffer;
    account_id: string;
    clinic_id: string;
    device: string;
    signed_in_at: Generated<Date>;
    last_seen_at: Generated<Date>;
    expires_at: Generated<Date>;
  };
  invitation: {
    id: string;
    clinic_id: string;
    email: string;
    role: Role;
    token_hash: Buffer;
    invited_by: string | null;
    invited_at: Generated<Date>;
    expires_at: Generated<Date>;
    accepted_at: Date | null;
  };
  /** Of migrations/0016. */
  passkey: {
    id: string;
    account_id: string;
    public_key: Buffer;
    counter: string;
    transports: string[];
    name: string;
    backed_up: boolean;
    made_at: Generated<Date>;
    last_used_at: Date | null;
  };
  passkey_challenge: { hash: Buffer; bound_to: Buffer | null; expires_at: Generated<Date> };
  password_reset: {
    token_hash: Buffer;
    account_id: string;
    made_at: Generated<Date>;
    expires_at: Generated<Date>;
  };
  site: { id: Generated<string>; clinic_id: string; name: string; address: string | null };
  sign_in_failure: {
    email_mark: Buffer;
    failures: number;
    last_at: Generated<Date>;
    locked_until: Date | null;
  };
  audit_entry: {
    clinic_id: string;
    /** Set by the trigger, like the times and hashes. */
    number: Generated<string>;
    at: Generated<Date>;
    account_id: string | null;
    action: string;
    subject: string | null;
    subject_id: string | null;
    detail: ColumnType<Record<string, unknown>, string | undefined, never>;
    previous_hash: Generated<Buffer>;
    hash: Generated<Buffer>;
  };
  /** From where the chain of a clinic goes on; only shorten_audit writes it. */
  audit_anchor: {
    clinic_id: string;
    number: string;
    hash: Buffer;
    removed: string;
    before: Date;
    at: Date;
    line: string;
  };
}
