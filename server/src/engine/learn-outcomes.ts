import {
  broughtTo,
  daysBetween,
  type Forecast,
  type ForecastInput,
  type Knowledge,
  type Measurement,
  measurementsFrom,
  readingBand,
  remindersOf,
} from '@healcast/engine';
import type { House } from '../house.ts';
import { keepLearned } from '../store/check-ins.ts';
import { keepMetForecasts, type MetForecast } from '../store/clinic/met-forecasts.ts';
import { outcomesOf } from '../store/clinic/outcomes.ts';
import { clinicById } from '../store/clinics.ts';
import type { Work } from '../store/database.ts';
import { forecastById } from '../store/forecasts.ts';
import { planReminders } from '../store/reminders.ts';
import type { ForecastPool } from './forecast-pool.ts';

type Tools = House & { pool: Pick<ForecastPool, 'forecast'> };

/**
 * Lets the forecast of a course learn from what was measured in its person, inside the caller's
 * transaction, and keeps what it had said of each new day. Asked twice it changes nothing more.
 * @returns whether the forecast moved
 */
export async function learnOutcomes(
  tools: Tools,
  work: Work,
  { clinicId, courseId }: { clinicId: string; courseId: string },
): Promise<boolean> {
  const course = await work
    .selectFrom('course')
    .select(['person_id', 'area', 'forecast_id'])
    .where('id', '=', courseId)
    .executeTakeFirst();
  if (!course?.forecast_id) return false;
  const kept = await forecastById(work, course.forecast_id, true);
  const first = kept && firstSession(kept.input);
  if (!kept || !first) return false;
  const outcomes = await outcomesOf(work, course.person_id);
  const measurements = measurementsFrom(tools.knowledge, outcomes, course.area, first);
  if (JSON.stringify(measurements) === JSON.stringify(kept.input.measurements ?? [])) return false;
  const met = measurements.flatMap(
    (one) => bandOn(tools.knowledge, kept.output, one, daysBetween(first, one.date)) ?? [],
  );
  const input = withMeasurements(kept.input, measurements);
  const learned = await tools.pool.forecast(input, kept.language);
  // Where the model may not speak, the values are kept all the same and the forecast stays.
  if (!learned.ok) return false;
  await keepMetForecasts(work, { clinicId, courseId }, met);
  await keepLearned(work, kept.id, { input, output: learned.value });
  const clinic = await clinicById(tools, clinicId);
  if (clinic)
    await planReminders(
      ...([tools, work, { clinicId, forecastId: kept.id }, clinic.settings.timeZone] as const),
      remindersOf(tools.knowledge, input, learned.value),
    );
  return true;
}

/** A kept question with what was measured in place of what it knew before. */
export function withMeasurements(
  input: ForecastInput,
  measurements: readonly Measurement[],
): ForecastInput {
  const { measurements: _, ...rest } = broughtTo(input, measurements.at(-1)?.date ?? input.asOf);
  return measurements.length > 0 ? { ...rest, measurements: [...measurements] } : rest;
}

/** The day of the first session that was done. */
export const firstSession = ({ sessions = [] }: ForecastInput): string | undefined =>
  sessions.map(({ date }) => date).toSorted()[0];

/** What the forecast as it stands says of a reading on a day; undefined where it does not reach. */
function bandOn(
  knowledge: Knowledge,
  { result }: Forecast,
  one: Measurement,
  day: number,
): MetForecast | undefined {
  const band = readingBand(knowledge, { learnsAs: one.measure }, result.firmness);
  const last = band?.day.at(-1);
  if (!band || last === undefined || day > last) return undefined;
  const after = Math.max(
    1,
    band.day.findIndex((known) => known >= day),
  );
  const [from, to] = [band.day[after - 1] ?? 0, band.day[after] ?? last];
  const share = to === from ? 0 : (day - from) / (to - from);
  const at = (line: readonly number[]) => {
    const before = line[after - 1] ?? 0;
    return before + ((line[after] ?? before) - before) * share;
  };
  return { ...one, low: at(band.p10), middle: at(band.p50), high: at(band.p90) };
}
