import type { Generated } from 'kysely';

/** The tables of reminders. */
export interface ReminderTables {
  reminder_wish: {
    forecast_id: string;
    clinic_id: string;
    sealed_recipient: Buffer;
    sealed_token: Buffer;
    stopped: Generated<string[]>;
    asked_at: Generated<Date>;
  };
  reminder: {
    id: Generated<string>;
    clinic_id: string;
    forecast_id: string;
    kind: string;
    due_at: Date;
    state: Generated<'planned' | 'promised' | 'skipped' | 'stopped'>;
    why: string | null;
    settled_at: Date | null;
  };
}
