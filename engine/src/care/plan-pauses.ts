import type { Knowledge } from '../knowledge.ts';
import { addDays } from '../record/dates.ts';
import type { Forecast } from '../record/forecast.ts';
import type { Pause } from '../record/plan.ts';
import { planningNumber } from './plan-numbers.ts';

/** What is paused around a session; `planning/pause-before` and the activities use the same names. */
const PAUSED = ['retinoid', 'acid', 'vitamin-c', 'next-procedure'] as const;

/**
 * The pauses around each session: away some days before, back when the recovery forecast says so.
 * @param recovery the forecast of one session of the plan; only its days are used
 */
export function pausesAround(
  knowledge: Knowledge,
  dates: readonly string[],
  recovery: Forecast['recovery'],
): Pause[] {
  return dates.flatMap((date, index) =>
    PAUSED.flatMap((product) => {
      const back = recovery.activities.find(({ activity }) => activity === product);
      if (!back) return [];
      const before = planningNumber(knowledge, 'pause-before', { level: product });
      return [
        {
          session: index + 1,
          product,
          title: back.title,
          from: addDays(date, -before.value),
          until: addDays(date, back.day),
          untilLow: addDays(date, back.low),
          untilHigh: addDays(date, back.high),
          because: back.because,
          sources: [...new Set([...before.evidence, ...back.sources])],
        },
      ];
    }),
  );
}
