import { gainShare, scaledGainCourse } from '../../dermis/empirical.ts';
import { normalQuantile } from '../../inference/normal.ts';
import { centralEighty, share } from '../../inference/quantile.ts';
import { randomStream } from '../../inference/random.ts';
import type { Knowledge } from '../../knowledge.ts';
import { daysBetween } from '../../record/dates.ts';
import type { Forecast, ForecastInput } from '../../record/forecast.ts';
import type { Session } from '../../record/session.ts';
import { fixedAt, spreadAt, valueOf } from '../priors.ts';
import { rounded } from '../recovery/curve.ts';
import { DRAWS } from '../recovery/people.ts';
import { courseOf, sessionsInOrder } from '../recovery/question.ts';
import { drawResponse, type Response } from './response.ts';

/** How many different courses in time stand for all people; gains differ person by person. */
const COURSES_IN_TIME = 24;
const COURSE_STREAM = 102;
const YEAR_DAYS = 365;
const HALF_YEAR_DAYS = 180;

/** The result of a course by the simple empirical model: firmness in percent change from before. */
export function firmnessResult(
  knowledge: Knowledge,
  input: ForecastInput,
  seed: number,
): Omit<Forecast['result'], 'phases' | 'milestones'> {
  const sessions = sessionsInOrder(input);
  const response = drawResponse(knowledge, input, sessions, seed, DRAWS);
  const days = resultDays(sessions);
  const sums = coursesInTime(knowledge, sessions, response.weights, days, seed);
  const decline = fixedAt(knowledge, 'firmness-decline') / YEAR_DAYS;
  const best = new Float64Array(DRAWS);
  const band = { p10: [] as number[], p50: [] as number[], p90: [] as number[] };
  const values = new Float64Array(DRAWS);
  days.forEach((day, place) => {
    const drift = Math.sqrt(Math.min(day / HALF_YEAR_DAYS, 1));
    for (let row = 0; row < DRAWS; row++) {
      const gained =
        (response.gain[row] as number) *
        ((sums[row % COURSES_IN_TIME] as Float64Array)[place] as number);
      if (gained > (best[row] as number)) best[row] = gained;
      values[row] = gained - decline * day + drift * (response.background[row] as number);
    }
    const { p10, p50, p90 } = centralEighty(values);
    band.p10.push(rounded(p10, 2));
    band.p50.push(rounded(p50, 2));
    band.p90.push(rounded(p90, 2));
  });
  const visible = fixedAt(knowledge, 'visible-change');
  return {
    firmness: { day: days, ...band },
    peak: peakOf(sums, days),
    chanceOfVisibleChange: rounded(
      share(best, (gain) => gain >= visible),
      2,
    ),
    perSession: perSession(response),
  };
}

/** Days from the first session to a year after the last one, at most about sixty of them. */
function resultDays(sessions: readonly Session[]): number[] {
  const first = sessions[0] as Session;
  const last = sessions[sessions.length - 1] as Session;
  const end = daysBetween(first.date, last.date) + YEAR_DAYS;
  const step = Math.max(10, Math.ceil(end / 60));
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
}

/** For each course in time: the summed shares of all sessions on each day. */
function coursesInTime(
  knowledge: Knowledge,
  sessions: readonly Session[],
  weights: readonly number[],
  days: readonly number[],
  seed: number,
): Float64Array[] {
  const start = (sessions[0] as Session).date;
  const offsets = sessions.map(({ date }) => daysBetween(start, date));
  const rises = sessions.map((session) =>
    spreadAt(knowledge, 'gain-rise-day', { course: courseOf(knowledge, session) }),
  );
  const random = randomStream(seed, COURSE_STREAM);
  const decline = spreadAt(knowledge, 'gain-decline-day');
  const riseShape = fixedAt(knowledge, 'gain-rise-shape');
  return Array.from({ length: COURSES_IN_TIME }, (_, index) => {
    const riseZ = normalQuantile((index + 0.5) / COURSES_IN_TIME);
    const declineDay = valueOf(decline, normalQuantile(0.02 + 0.96 * random.uniform()));
    const sum = new Float64Array(days.length);
    rises.forEach((rise, number) => {
      const course = scaledGainCourse({ riseDay: valueOf(rise, riseZ), riseShape, declineDay });
      const scale = weights[number] as number;
      const offset = offsets[number] as number;
      days.forEach((day, place) => {
        sum[place] = (sum[place] as number) + scale * gainShare(day - offset, course);
      });
    });
    return sum;
  });
}

function peakOf(sums: readonly Float64Array[], days: readonly number[]) {
  const peaks = Float64Array.from(sums, (sum) => days[sum.indexOf(Math.max(...sum))] as number);
  const { p10, p50, p90 } = centralEighty(peaks);
  return { day: p50, low: p10, high: p90 };
}

/** What each session adds at its best, in percent. */
function perSession({ gain, weights }: Response): Forecast['result']['perSession'] {
  const { p10, p50, p90 } = centralEighty(gain.slice());
  return weights.map((weight, index) => ({
    session: index + 1,
    gain: rounded(weight * p50, 2),
    low: rounded(weight * p10, 2),
    high: rounded(weight * p90, 2),
  }));
}
