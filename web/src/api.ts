import type {
  Certainty,
  CheckInAnswers,
  ClinicSettings,
  Forecast,
  ForecastInput,
  Plan,
  PlanInput,
  Triage,
} from '@healcast/engine';
import type { ClinicPage } from '../../server/src/api/clinic-page.ts';
import { byClinic } from './patient/at.ts';
import { spoken } from './patient/language.ts';

/** A stored forecast as its private link shows it. */
export interface StoredForecast {
  input: ForecastInput;
  forecast: Forecast;
  /** Who made it, and whom to call. */
  clinic?: ClinicSettings;
  /** Whether a clinic looks after it and can be written to. */
  lookedAfter?: boolean;
  /** The language its words are in. */
  language?: string;
}

/** What the private page of a clinic's course knows beyond its forecast. */
export interface CoursePage {
  clinic: { name: string; hours: string; outOfHours: string };
  messages: {
    id: string;
    from: 'person' | 'clinic';
    name: string | null;
    text: string;
    at: string;
  }[];
  /** Who holds the open question and until when. */
  waiting: { heldBy: string | null; until: string } | null;
}

interface Reading {
  date: string;
  value: number;
  site: string | null;
}
/** What a clinic has measured on the area of a course. */
export interface CourseMeasurements {
  sessions: string[];
  measured: {
    measure: string;
    title: string;
    unit: string;
    from: number | null;
    to: number | null;
    meaning: string;
    values: Reading[];
    changes: {
      baseline: Reading;
      last: Reading;
      change: number;
      detectable: { value: number; certainty: Certainty; evidence: string[] } | null;
      verdict: 'better' | 'worse' | 'changed' | 'within-noise' | 'unknown';
      baselineIsBefore: boolean | null;
      sameWay: boolean;
    }[];
    expected: {
      firstSession: string;
      day: number[];
      low: number[];
      middle: number[];
      high: number[];
    } | null;
  }[];
}

/** The plan of a stored series as of today, and the days that are booked and not done yet. */
export interface StoredPlan {
  input: PlanInput;
  booked: string[];
  plan: Plan;
}

/** A check-in as the server keeps it. */
export interface ServerCheckIn {
  id: string;
  at: string;
  answers: CheckInAnswers;
  triage: Triage;
}

/** Reminders of a private link: whether they are on, and the kinds with their days. */
export interface Reminders {
  on: boolean;
  kinds: { kind: string; title: string; dueAt: string; state: string }[];
}

/** What making a forecast on the server gives: the forecast and the secret part of its link. */
export interface MadeForecast extends StoredForecast {
  token: string;
  link: string;
}

/** Why the server did not answer as hoped; the page has words for each. */
export type Trouble =
  | { kind: 'offline' }
  | { kind: 'gone' }
  | { kind: 'too-many' }
  | { kind: 'refused'; fields: { pointer: string; detail: string }[] }
  | { kind: 'fault' };

export type Reply<Value> = { ok: true; value: Value } | { ok: false; trouble: Trouble };

const PATIENCE_MS = 15_000;

function troubleOf(status: number, body: unknown): Trouble {
  if (status === 404 || status === 410) return { kind: 'gone' };
  if (status === 429) return { kind: 'too-many' };
  if (status >= 400 && status < 500) {
    const fields = (body as { errors?: { pointer: string; detail: string }[] } | undefined)?.errors;
    return { kind: 'refused', fields: fields ?? [] };
  }
  return { kind: 'fault' };
}

async function ask<Value>(method: string, path: string, body?: unknown): Promise<Reply<Value>> {
  try {
    const response = await fetch(path, {
      method,
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: {
        accept: 'application/json, application/problem+json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer: unknown = text ? JSON.parse(text) : undefined;
    if (!response.ok) return { ok: false, trouble: troubleOf(response.status, answer) };
    return { ok: true, value: answer as Value };
  } catch {
    return { ok: false, trouble: { kind: navigator.onLine ? 'fault' : 'offline' } };
  }
}

/** What goes behind the address of a question that is answered in the language of the page. */
export const inLanguage = (values: Readonly<Record<string, string>> = {}): string =>
  String(new URLSearchParams({ ...values, language: spoken() }));

const place = (token: string) => `/api/forecasts/${encodeURIComponent(token)}`;

/** The server as the pages see it. Every call resolves: trouble is a value, never an exception. */
export const api = {
  clinic: () => ask<ClinicSettings & { slug: string }>('GET', '/api/clinic'),
  clinicPage: (slug: string, accent?: string) =>
    ask<ClinicPage>('GET', `/api/clinics/${slug}?${inLanguage(accent ? { accent } : {})}`),
  sendRequest: (slug: string, body: object) =>
    ask<undefined>('POST', `/api/clinics/${slug}/requests?${inLanguage()}`, body),
  takeRequestBack: (slug: string, id: string) =>
    ask<undefined>('DELETE', `/api/clinics/${slug}/requests/${id}`),
  makeForecast: (input: ForecastInput) =>
    ask<MadeForecast>('POST', `/api/forecasts?${inLanguage(byClinic)}`, input),
  storedForecast: (token: string) => ask<StoredForecast>('GET', place(token)),
  sendLetter: (token: string, email: string) =>
    ask<undefined>('POST', `${place(token)}/letters`, { email }),
  checkIns: (token: string) =>
    ask<{ checkIns: ServerCheckIn[] }>('GET', `${place(token)}/check-ins`),
  addCheckIn: (token: string, id: string, answers: CheckInAnswers) =>
    ask<{ triage: Triage }>('POST', `${place(token)}/check-ins`, { id, answers }),
  reminders: (token: string) => ask<Reminders>('GET', `${place(token)}/reminders`),
  askForReminders: (token: string, email: string) =>
    ask<Reminders>('PUT', `${place(token)}/reminders`, { email }),
  stopReminders: (token: string) => ask<undefined>('DELETE', `${place(token)}/reminders`),
  course: (token: string) => ask<CoursePage>('GET', `/api/f/${encodeURIComponent(token)}`),
  measurements: (token: string) =>
    ask<CourseMeasurements>('GET', `/api/f/${encodeURIComponent(token)}/measurements`),
  writeToClinic: (token: string, message: { id: string; text: string }) =>
    ask<CoursePage>('POST', `/api/f/${encodeURIComponent(token)}/messages`, message),
  plan: (token: string) => ask<StoredPlan>('GET', `${place(token)}/plan`),
  planPlace: (token: string) => `${place(token)}/plan.pdf`,
  exportPlace: (token: string) => `${place(token)}/export`,
  speakTo: (token: string, language: string) =>
    ask<undefined>('PUT', `${place(token)}/language`, { language }),
  deleteForecast: (token: string) => ask<undefined>('DELETE', place(token)),
};
