import type { ForecastInput } from '../record/forecast.ts';

/**
 * A kept question as of a later day: a planned session whose day has passed counts as done. An
 * earlier day leaves it as it is, for check-ins and measurements may already lie after that day.
 */
export function broughtTo(input: ForecastInput, asOf: string): ForecastInput {
  if (asOf <= input.asOf) return input;
  const planned = input.plannedSessions ?? [];
  return {
    ...input,
    asOf,
    sessions: [...(input.sessions ?? []), ...planned.filter(({ date }) => date < asOf)],
    plannedSessions: planned.filter(({ date }) => date >= asOf),
  };
}

/**
 * A kept question with the check-ins of a course: of each day the last answer counts, since two
 * answers on one day are not two days of evidence.
 * @param checkIns in the order they were given
 */
export function withCheckIns(
  input: ForecastInput,
  checkIns: NonNullable<ForecastInput['checkIns']>,
): ForecastInput {
  const byDay = new Map(checkIns.map((answers) => [answers.date, answers]));
  const days = [...byDay.values()].toSorted((left, right) => left.date.localeCompare(right.date));
  const latest = days.at(-1)?.date ?? input.asOf;
  return { ...broughtTo(input, latest), checkIns: days };
}
