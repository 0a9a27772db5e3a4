import { dermisOfSessions, responseFactor } from '../../dermis/remodelling/effect.ts';
import { centralEighty } from '../../inference/quantile.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Forecast, ForecastInput } from '../../record/forecast.ts';
import type { Session } from '../../record/session.ts';
import { rounded } from '../recovery/curve.ts';
import { typicalDraw } from '../study-draws.ts';
import { mechanisticCourse } from './courses.ts';
import type { People, Population } from './people.ts';
import type { Response } from './response.ts';

/** Days after the last session at which its whole course is judged. */
const BEST_AFTER_DAYS = [120, 180];
/** Beyond these, every further session is given the gain of the last one worked out. */
const MOST_WORKED_OUT = 8;

/** What each session adds at its best, in percent: half the people by each model. */
export function sessionGains(
  knowledge: Knowledge,
  input: ForecastInput,
  sessions: readonly Session[],
  { weights }: Response,
  { population, people }: { population: Population; people: People },
): Forecast['result']['perSession'] {
  const mechanistic = mechanisticGains(knowledge, input, sessions);
  return weights.map((weight, index) => {
    const built = mechanistic[Math.min(index, mechanistic.length - 1)] as number;
    const gainOf = population.courses.map(({ model }) =>
      model === 'mechanistic' ? built : weight,
    );
    const { p10, p50, p90 } = centralEighty(gainsOf(people, gainOf));
    return {
      session: index + 1,
      gain: rounded(p50, 2),
      low: rounded(p10, 2),
      high: rounded(p90, 2),
    };
  });
}

/** The gain of every person, never below 0, from that of each course in a person of strength 1. */
function gainsOf({ course, strength }: People, gainOf: readonly number[]): Float64Array {
  const gains = new Float64Array(strength.length);
  for (let row = 0; row < gains.length; row++)
    gains[row] = Math.max(0, (strength[row] as number) * (gainOf[course[row] as number] as number));
  return gains;
}

/** Best with the first k sessions less best with k − 1, for a typical responder, percent. */
function mechanisticGains(
  knowledge: Knowledge,
  input: ForecastInput,
  given: readonly Session[],
): number[] {
  const { course, sessions } = mechanisticCourse(knowledge, input, given);
  const { values, reference } = typicalDraw(knowledge);
  const unit =
    ((values['gain-firmness-percent'] as number) / reference.firmness) *
    responseFactor(values, course);
  const worked = sessions.slice(0, MOST_WORKED_OUT);
  const tops = worked.map((last, index) =>
    Math.max(
      ...dermisOfSessions(
        knowledge.remodelling,
        values,
        course,
        worked.slice(0, index + 1),
        BEST_AFTER_DAYS.map((days) => last.day + days),
      ).map(({ firmness }) => unit * firmness),
    ),
  );
  return tops.map((top, index) => top - (index === 0 ? 0 : (tops[index - 1] as number)));
}
