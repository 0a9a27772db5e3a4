import type { CheckInAnswers } from '../record/answers.ts';
import { daysBetween } from '../record/dates.ts';
import type { Forecast, ForecastInput } from '../record/forecast.ts';
import type { ScoredForecast } from '../record/scorecard.ts';

/** A forecast that was met, and the day that names it: of the session, or of a measurement. */
export interface MetForecast extends ScoredForecast {
  readonly about: string;
}

/** What was asked and what was answered then. */
export interface MadeForecast {
  readonly input: ForecastInput;
  readonly output: Forecast;
}

/** Longer between "still red" and "clear" nobody can say on which day it cleared. */
const LONGEST_GAP_DAYS = 3;
/** A check-in is taken at the middle of its day, as when forecasts learn from it (R10). */
const MIDDLE_OF_DAY = 0.5;

/**
 * The day of clear skin as forecast before any check-in, met by check-ins: halfway between the last
 * one with redness and the first without. Undefined while redness is there, or when the two lie
 * more than three days apart.
 */
export function metByCheckIns(
  { input, output: { recovery } }: MadeForecast,
  checkIns: readonly CheckInAnswers[],
): MetForecast | undefined {
  const { date } = recovery.session;
  const told = checkIns
    .map((answers) => ({ red: answers.redness > 0, day: daysBetween(date, answers.date) }))
    .filter(({ day }) => day >= 0)
    .toSorted((left, right) => left.day - right.day);
  const clear = told.find(({ red }) => !red);
  if (!clear || told.some(({ red, day }) => red && day > clear.day)) return undefined;
  const red = told.findLast((one) => one.red && one.day <= clear.day);
  const from = red ? red.day + MIDDLE_OF_DAY : 0;
  const to = clear.day + MIDDLE_OF_DAY;
  if (to - from > LONGEST_GAP_DAYS + MIDDLE_OF_DAY) return undefined;
  const { low, day: middle, high } = recovery.population.rednessClears;
  const { phototype } = input.patient;
  return {
    ...{ measure: 'redness-clear-days', low, middle, high, outcome: (from + to) / 2, about: date },
    ...{ area: input.area, ...(phototype === undefined ? {} : { phototype }) },
  };
}
