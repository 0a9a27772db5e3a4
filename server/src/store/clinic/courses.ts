import type { Area, CheckInAnswers, Forecast, ForecastInput } from '@healcast/engine';
import { sql } from 'kysely';
import type { SessionBody } from '../../record/needling.ts';
import type { PersonBody } from '../../record/person.ts';
import type { Work } from '../database.ts';

type Patient = ForecastInput['patient'];
type Needling = NonNullable<ForecastInput['sessions']>[number];

const day = (column: string) => sql<string>`to_char(${sql.ref(column)}, 'YYYY-MM-DD')`;

/** Whole years between two days. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** The person as the engine knows people, or undefined without a birth date: age is never guessed. */
export function patientOf(person: PersonBody, asOf: string): Patient | undefined {
  if (!person.birthDate) return undefined;
  const known = (value: unknown) => value !== null && value !== undefined;
  const { sex, phototype, laxity, smoker, menopause, weightLossKg, history } = person;
  const facts = { sex, phototype, laxity, smoker, menopause, weightLossKg, history };
  return {
    ageYears: yearsBetween(person.birthDate, asOf),
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => known(value))),
  };
}

/** One session on one area as the engine knows it: where zones differ, the deepest counts. */
export function needlingOf(session: SessionBody, area: Area): Needling | undefined {
  const zones = session.zones.filter((zone) => zone.area === area);
  const [first] = zones.toSorted((left, right) => right.depthMm - left.depthMm);
  if (!first) return undefined;
  const adjuncts = session.adjuncts?.map(({ adjunct }) => adjunct);
  return {
    date: session.date,
    modality: session.modality,
    depthMm: first.depthMm,
    ...(first.passes ? { passes: first.passes } : {}),
    ...(adjuncts ? { adjuncts: [...new Set(adjuncts)] } : {}),
  };
}

/** All sessions of a person, the first first. */
export async function sessionsOf(work: Work, personId: string) {
  return work
    .selectFrom('session')
    .leftJoin('account', 'account.id', 'session.operator_id')
    .leftJoin('consent', 'consent.id', 'session.consent_id')
    .select(['session.id', 'record', 'findings', 'saved_at', 'account.name as operator'])
    .select(['consent_id', 'consent.kind', 'consent.version', 'consent.signed_at'])
    .where('session.person_id', '=', personId)
    .orderBy('date')
    .orderBy('saved_at')
    .execute();
}

/** The check-ins of a course as the engine learns from them, the first first. */
export async function answersOf(work: Work, courseId: string): Promise<CheckInAnswers[]> {
  const rows = await work
    .selectFrom('check_in')
    .select('answers')
    .where('course_id', '=', courseId)
    .orderBy('at', 'desc')
    .limit(400)
    .execute();
  return rows.map(({ answers }) => answers).reverse();
}

/** Keeps the forecast of a course under its link, with its language; it replaces the one before. */
export async function keepForecast(
  work: Work,
  kept: { forecastId: string; input: ForecastInput; output: Forecast; language: string },
): Promise<void> {
  await work
    .updateTable('forecast')
    .set({
      input: JSON.stringify(kept.input),
      output: JSON.stringify(kept.output),
      provenance: JSON.stringify(kept.output.provenance),
      language: kept.language,
      expires_at: sql<Date>`now() + interval '400 days'`,
    })
    .where('id', '=', kept.forecastId)
    .execute();
}

/** The course behind a forecast's private link, with its person, or undefined. */
export async function courseOfForecast(work: Work, forecastId: string) {
  return work
    .selectFrom('course')
    .innerJoin('person', 'person.id', 'course.person_id')
    .select([
      'course.id',
      'course.person_id',
      'area',
      'planned_sessions',
      'given_name',
      'family_name',
    ])
    .where('forecast_id', '=', forecastId)
    .executeTakeFirst();
}

/** The courses of a person, with what each shows. */
export async function coursesOf(work: Work, personId: string) {
  return work
    .selectFrom('course')
    .leftJoin('recovery', 'recovery.course_id', 'course.id')
    .select(['course.id', 'course.area', 'planned_sessions', 'package_sessions', 'sealed_token'])
    .select(['forecast_id', day('recovery.last_session').as('lastSession')])
    .where('course.person_id', '=', personId)
    .orderBy('course.created_at')
    .execute();
}
