import { type Area, addDays, type Forecast, type ForecastInput } from '@healcast/engine';
import { sql } from 'kysely';
import { newLinkToken } from '../../access/link-token.ts';
import type { Staff } from '../../access/staff.ts';
import type { SessionBody } from '../../record/needling.ts';
import type { PersonBody } from '../../record/person.ts';
import type { Work } from '../database.ts';
import { insertForecast } from '../forecasts.ts';
import { type LetterHouse, writeLetter } from '../letters.ts';
import { keepForecast } from './courses.ts';
import { nameOf } from './people.ts';
import type { KeptFinding } from './record-tables.ts';
import { scoreForecast } from './score-forecasts.ts';

/** After this many days somebody leaves the board, unless a question is open. */
const DAYS_ON_BOARD = 28;

/** The forecast of one area of a session; without one (no birth date) there is no private page. */
export interface AreaForecast {
  area: Area;
  made: { input: ForecastInput; output: Forecast } | undefined;
}

/** What is saved in one transaction. */
export interface SessionToSave {
  person: { id: string; person: PersonBody };
  session: SessionBody;
  findings: KeptFinding[];
  areas: AreaForecast[];
  language: string;
  /** The consent it rests on. */
  consentId: string | null;
}

/** A course after saving; the token opens its private page. */
export interface SavedCourse {
  courseId: string;
  area: Area;
  forecastId: string | null;
  token: string | undefined;
}

/**
 * Saves a session with all that follows from it, in the caller's transaction: courses, forecasts
 * under private links, rows of the board, promised letters. All or nothing.
 */
export async function saveSession(
  house: LetterHouse,
  work: Work,
  staff: Pick<Staff, 'clinicId' | 'accountId'>,
  saved: SessionToSave,
): Promise<{ id: string; courses: SavedCourse[]; letters: number }> {
  const id = crypto.randomUUID();
  const { session, person } = saved;
  await work
    .insertInto('session')
    .values({
      ...{ id, clinic_id: staff.clinicId, person_id: person.id },
      operator_id: session.operatorId ?? staff.accountId,
      ...{ consent_id: saved.consentId, site_id: siteOf(saved) },
      date: session.date,
      modality: session.modality,
      device: session.device ?? null,
      cartridge_lot: session.cartridgeLot ?? null,
      record: JSON.stringify(session),
      findings: JSON.stringify(saved.findings),
    })
    .execute();
  const courses: SavedCourse[] = [];
  let letters = 0;
  for (const forecast of saved.areas) {
    const course = await saveCourse(house, work, staff, saved, forecast);
    courses.push(course);
    const { email, letters: wanted } = person.person;
    if (!course.token || !course.forecastId || !email || !wanted) continue;
    await writeLetter(house, work, {
      ...{ token: course.token, forecastId: course.forecastId, clinicId: staff.clinicId },
      ...{ to: email, kind: 'forecast', language: saved.language },
    });
    letters += 1;
  }
  return { id, courses, letters };
}

/** Where a session was: as it says, else where the person usually goes. */
const siteOf = ({ session, person }: Pick<SessionToSave, 'session' | 'person'>) =>
  session.siteId ?? person.person.siteId ?? null;

async function saveCourse(
  house: LetterHouse,
  work: Work,
  { clinicId }: Pick<Staff, 'clinicId'>,
  { person, session, language }: SessionToSave,
  { area, made }: AreaForecast,
): Promise<SavedCourse> {
  const { plannedSessions, packageSessions } = session;
  const course = await work
    .insertInto('course')
    .values({
      ...{ id: crypto.randomUUID(), clinic_id: clinicId, person_id: person.id, area },
      planned_sessions: plannedSessions ?? null,
      package_sessions: packageSessions ?? null,
      forecast_id: null,
      sealed_token: null,
    })
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'area']).doUpdateSet((eb) => ({
        planned_sessions: plannedSessions ?? eb.ref('course.planned_sessions'),
        package_sessions: packageSessions ?? eb.ref('course.package_sessions'),
      })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  await showOnBoard(work, clinicId, {
    ...{ courseId: course.id, area, person, date: session.date },
    siteId: siteOf({ session, person }),
  });
  let { forecast_id: forecastId, sealed_token: sealed } = course;
  if (made && forecastId) {
    await scoreForecast(work, clinicId, forecastId);
    await keepForecast(work, { ...made, forecastId, language });
  }
  if (made && !forecastId) {
    const token = newLinkToken();
    sealed = house.secret.seal(token, course.id);
    forecastId = await insertForecast(work, { clinicId, language, ...made }, token);
    await work
      .updateTable('course')
      .set({ forecast_id: forecastId, sealed_token: sealed })
      .where('id', '=', course.id)
      .execute();
    // What was said on a page that is gone: the new one goes on learning from it.
    await work
      .updateTable('check_in')
      .set({ forecast_id: forecastId })
      .where('course_id', '=', course.id)
      .execute();
  }
  const token = sealed && forecastId ? house.secret.open(sealed, course.id) : undefined;
  return { courseId: course.id, area, token, forecastId };
}

/** Puts a course on the board, or moves it to its latest session. */
export async function showOnBoard(
  work: Work,
  clinicId: string,
  shown: {
    courseId: string;
    area: Area;
    person: { id: string; person: PersonBody };
    date: string;
    siteId: string | null;
  },
): Promise<void> {
  const { person } = shown.person;
  const days = { last_session: shown.date, until: addDays(shown.date, DAYS_ON_BOARD) };
  await work
    .insertInto('recovery')
    .values({
      ...{ course_id: shown.courseId, clinic_id: clinicId, person_id: shown.person.id },
      ...{ name: nameOf(person), area: shown.area, phototype: person.phototype ?? null },
      ...{ ...days, site_id: shown.siteId },
      ...{ due_at: null, waiting_for: null, assigned_to: null, last_check_in: null },
    })
    .onConflict((conflict) =>
      conflict.column('course_id').doUpdateSet({
        last_session: sql`greatest(recovery.last_session, ${shown.date}::date)`,
        until: sql`greatest(recovery.until, ${days.until}::date)`,
        site_id: sql`case when ${shown.date}::date >= recovery.last_session
          then ${shown.siteId}::uuid else recovery.site_id end`,
      }),
    )
    .execute();
}
