import type { ClinicSettings, Forecast, ForecastInput } from '@healcast/engine';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Message } from '../mail/message.ts';
import type { RecordTables } from './clinic/record-tables.ts';
import type { StaffTables } from './clinic/staff-tables.ts';
import type { ReminderTables } from './reminder-tables.ts';
import type { ScorecardTables } from './scorecard.ts';

export type Json<T extends object> = JSONColumnType<T, string, string>;

/** The tables of server/migrations, as this version of the code sees them. */
export interface Tables extends StaffTables, RecordTables, ReminderTables, ScorecardTables {
  clinic: ClinicTable;
  forecast: ForecastTable;
  private_link: { token_hash: Buffer; clinic_id: string; forecast_id: string };
  letter: LetterTable;
  letter_attempt: LetterAttemptTable;
  letter_tally: {
    id: Generated<string>;
    clinic_id: string;
    address_mark: Buffer;
    promised_at: Generated<Date>;
  };
  outbox: {
    message_id: string;
    clinic_id: string;
    letter_id: string;
    message: Json<Message>;
    put_at: Generated<Date>;
  };
}

interface ClinicTable {
  id: Generated<string>;
  slug: string;
  language: string;
  settings: Json<ClinicSettings>;
  created_at: Generated<Date>;
}

interface ForecastTable {
  id: Generated<string>;
  clinic_id: string;
  language: string;
  input: Json<ForecastInput>;
  output: Json<Forecast>;
  provenance: Json<Forecast['provenance']>;
  /** Grows whenever check-ins moved the forecast. */
  version: Generated<number>;
  changed_at: Generated<Date>;
  created_at: Generated<Date>;
  expires_at: Generated<Date>;
}

/** How far a letter has come. `promised` and `handing-over` are open, the others settled. */
export type LetterState = 'promised' | 'handing-over' | 'delivered' | 'failed';

interface LetterTable {
  id: Generated<string>;
  clinic_id: string;
  /** Null for letters that belong to no forecast. */
  forecast_id: string | null;
  kind: string;
  language: string;
  message_id: string;
  state: Generated<LetterState>;
  recipient: string | null;
  sealed_token: Buffer | null;
  attempts: Generated<number>;
  lease_until: Date | null;
  last_problem: string | null;
  promised_at: Generated<Date>;
  settled_at: Date | null;
  /** What was done about one that failed: another went in its place, or it needs nothing more. */
  handled: 'sent-again' | 'settled' | null;
  handled_by: string | null;
  handled_at: Date | null;
  /** Ids of what the letter is about. */
  about: ColumnType<Record<string, string>, string | undefined, never>;
}

interface LetterAttemptTable {
  letter_id: string;
  attempt: number;
  clinic_id: string;
  started_at: Generated<Date>;
  ended_at: Date | null;
  outcome: 'delivered' | 'try-again' | 'refused' | null;
  response_code: number | null;
  problem: string | null;
}
