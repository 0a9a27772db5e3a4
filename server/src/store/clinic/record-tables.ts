import type { Area, CheckInAnswers, Measurement, Triage } from '@healcast/engine';
import type { ColumnType, Generated } from 'kysely';
import type { SessionBody } from '../../record/needling.ts';
import type { PersonBody } from '../../record/person.ts';
import type { Practice } from '../../record/practice.ts';

/** A JSON column: read as a value, written as text. */
type Json<T> = ColumnType<T, string, string>;
/** A day of the calendar, as text: a day has no time zone. */
type Day = ColumnType<string, string, string>;

/** How urgent an open question is. */
export type Urgency = Triage['urgency'];
export type Signal = 'red' | 'amber';
/** A person's facts beyond name, address and birth date. */
export type PersonFacts = Omit<
  PersonBody,
  'givenName' | 'familyName' | 'email' | 'phone' | 'birthDate' | 'siteId' | 'letters'
>;
/** A finding as it stood when the session was saved, with the written reason to go on. */
export interface KeptFinding {
  rule: string;
  severity: string;
  text: string;
  override?: string;
}

/** The tables of migrations 0003, 0005, 0010 and 0011. */
export interface RecordTables {
  person: {
    id: string;
    clinic_id: string;
    site_id: string | null;
    given_name: string;
    family_name: string;
    email: string | null;
    phone: string | null;
    birth_date: ColumnType<string | null, string | null, string | null>;
    facts: Json<PersonFacts>;
    letters: Generated<boolean>;
    created_at: Generated<Date>;
  };
  person_word: { clinic_id: string; word: string; person_id: string };
  consent_text: {
    clinic_id: string;
    kind: string;
    version: number;
    text: string;
    written_at: Generated<Date>;
  };
  consent: {
    id: Generated<string>;
    clinic_id: string;
    person_id: string;
    kind: string;
    version: number;
    signed_name: string;
    signature: Json<[number, number][][]>;
    method: 'drawn' | 'typed' | 'paper';
    taken_by: string | null;
    signed_at: Generated<Date>;
    revoked_at: Date | null;
  };
  course: {
    id: string;
    clinic_id: string;
    person_id: string;
    area: Area;
    planned_sessions: number | null;
    package_sessions: number | null;
    forecast_id: string | null;
    sealed_token: Buffer | null;
    created_at: Generated<Date>;
  };
  session: {
    id: string;
    clinic_id: string;
    person_id: string;
    operator_id: string | null;
    consent_id: string | null;
    site_id: string | null;
    date: Day;
    modality: string;
    device: string | null;
    cartridge_lot: string | null;
    record: Json<SessionBody>;
    findings: Json<KeptFinding[]>;
    saved_at: Generated<Date>;
  };
  /** Written by store/check-ins.ts alone. */
  check_in: {
    /** Made on the person's device. */
    id: string;
    clinic_id: string;
    /** Null for a private link that no clinic made. */
    course_id: string | null;
    forecast_id: string | null;
    date: Day;
    answers: Json<CheckInAnswers>;
    urgency: Urgency;
    triage: Json<Triage>;
    at: Generated<Date>;
  };
  message: {
    id: string;
    clinic_id: string;
    course_id: string;
    account_id: string | null;
    text: string;
    at: Generated<Date>;
    read_at: Date | null;
    notice_id: string | null;
  };
  alert: {
    id: string;
    clinic_id: string;
    course_id: string;
    urgency: Urgency;
    signal: Signal;
    because: 'check-in' | 'message';
    raised_at: Generated<Date>;
    due_at: Date;
    handed_over: Generated<number>;
    answered_at: Date | null;
    answered_by: string | null;
    action: string | null;
    note: string | null;
  };
  recovery: {
    course_id: string;
    clinic_id: string;
    person_id: string;
    name: string;
    area: Area;
    phototype: number | null;
    last_session: Day;
    until: Day;
    rank: Generated<number>;
    signal_rank: ColumnType<number, never, never>;
    session_order: ColumnType<number, never, never>;
    waiting_since: ColumnType<Date | number, Date | string | undefined, Date | string>;
    due_at: Date | null;
    waiting_for: string | null;
    handed_over: Generated<number>;
    assigned_to: string | null;
    last_check_in: Date | null;
    check_ins: Generated<number>;
    unread: Generated<number>;
    site_id: string | null;
  };
  outcome: {
    id: Generated<string>;
    clinic_id: string;
    person_id: string;
    area: Area;
    measure: string;
    value: number;
    date: Day;
    place: string | null;
    operator: string | null;
    device: string | null;
    saved_at: Generated<Date>;
  };
  adverse_event: {
    id: Generated<string>;
    clinic_id: string;
    person_id: string;
    session_id: string | null;
    kind: string;
    severity: string;
    serious: boolean;
    onset: Day;
    resolved: ColumnType<string | null, string | null, string | null>;
    description: string;
    treatment: string | null;
    recorded_by: string | null;
    recorded_at: Generated<Date>;
    serious_because: Generated<string[]>;
    outcome: Generated<string>;
    device: string | null;
    cartridge_lot: string | null;
    operator: string | null;
    adjunct: string | null;
    changed_at: Date | null;
  };
  /** A forecast as it stood before it learned from what was measured that day. */
  met_forecast: {
    course_id: string;
    clinic_id: string;
    date: Day;
    measure: Measurement['measure'];
    low: number;
    middle: number;
    high: number;
    outcome: number;
  };
  practice: { clinic_id: string; settings: Json<Practice> };
  /** Of migrations/0015. */
  clinic_logo: {
    clinic_id: string;
    png: Buffer;
    width: number;
    height: number;
    changed_at: Generated<Date>;
  };
  /** Of migrations/0014. */
  lead: {
    id: string;
    clinic_id: string;
    forecast_id: string;
    sealed_token: Buffer;
    name: string;
    email: string | null;
    phone: string | null;
    wish: string | null;
    address_mark: Buffer;
    consent_words: string;
    consent_version: string;
    consented_at: Generated<Date>;
    state: Generated<'new' | 'done' | 'person'>;
    settled_at: Date | null;
    settled_by: string | null;
    person_id: string | null;
  };
}
