import { type MadeForecast, type MetForecast, metByCheckIns } from '@healcast/engine';
import { sql } from 'kysely';
import { allClinics, type Clinic } from '../clinics.ts';
import { type Database, inClinic, type Work } from '../database.ts';
import { keepScored } from '../scorecard.ts';

/** A forecast with its course, if it has one. */
interface Meeting {
  id: string;
  made: MadeForecast;
  courseId: string | null;
}

const AT_ONCE = 200;

/** Scores the forecasts of every clinic that were met; each clinic in transactions of its own. */
export async function scoreAllForecasts(house: { database: Database }): Promise<void> {
  for (const clinic of await allClinics(house)) {
    let after: string | undefined;
    do {
      const page = await inClinic(house.database, clinic.id, async (work) => {
        const meetings = await meetingsOf(work, { after });
        for (const meeting of meetings) await meet(work, clinic, meeting);
        return meetings;
      });
      after = page.length === AT_ONCE ? page.at(-1)?.id : undefined;
    } while (after !== undefined);
  }
}

/** Scores one forecast before another takes its place, in the caller's transaction. */
export async function scoreForecast(
  work: Work,
  clinicId: string,
  forecastId: string,
): Promise<void> {
  const clinic = await work
    .selectFrom('clinic')
    .select(['id', 'settings'])
    .where('id', '=', clinicId)
    .executeTakeFirstOrThrow();
  const [meeting] = await meetingsOf(work, { only: forecastId });
  if (meeting) await meet(work, clinic, meeting);
}

async function meet(
  work: Work,
  { id: clinicId, settings }: Pick<Clinic, 'id' | 'settings'>,
  { id, made, courseId }: Meeting,
): Promise<void> {
  const told = await work
    .selectFrom('check_in')
    .select('answers')
    .where('forecast_id', '=', id)
    .execute();
  const red = metByCheckIns(
    made,
    told.map(({ answers }) => answers),
  );
  const measured = courseId ? await metByMeasurements(work, courseId, made) : [];
  const clinic = { id: clinicId, simulated: settings.demo };
  await keepScored(work, clinic, id, red ? [red, ...measured] : measured);
}

/** What the course's forecast said of each measured day before it learned from it. */
async function metByMeasurements(
  work: Work,
  courseId: string,
  { input: { patient, area } }: MadeForecast,
): Promise<MetForecast[]> {
  const rows = await work
    .selectFrom('met_forecast')
    .select(['measure', 'low', 'middle', 'high', 'outcome'])
    .select(sql<string>`to_char(date, 'YYYY-MM-DD')`.as('about'))
    .where('course_id', '=', courseId)
    .execute();
  const { phototype } = patient;
  return rows.map((row) => ({ ...row, area, ...(phototype === undefined ? {} : { phototype }) }));
}

/** Forecasts with a check-in or a measured result, in the order of their ids. */
async function meetingsOf(
  work: Work,
  { after, only }: { after?: string | undefined; only?: string },
): Promise<Meeting[]> {
  let query = work
    .selectFrom('forecast')
    .leftJoin('course', 'course.forecast_id', 'forecast.id')
    .select(['forecast.id', 'forecast.input', 'forecast.output', 'course.id as courseId'])
    .where(
      sql<boolean>`(exists (select from check_in c where c.forecast_id = forecast.id)
        or exists (select from met_forecast m where m.course_id = course.id))`,
    )
    .orderBy('forecast.id')
    .limit(AT_ONCE);
  if (after) query = query.where('forecast.id', '>', after);
  if (only) query = query.where('forecast.id', '=', only);
  const rows = await query.execute();
  return rows.map(({ id, input, output, courseId }) => ({ id, made: { input, output }, courseId }));
}
