import { readingOf } from '../../dermis/remodelling/observe.ts';
import { valuesAt } from '../../dermis/remodelling/parameters.ts';
import { NORMAL_P90 } from '../../inference/normal.ts';
import type { OutcomeScale } from '../../knowledge/measure.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Forecast } from '../../record/forecast.ts';

/** What a measure is expected to read, day by day since the first session: 10th, 50th, 90th percentile. */
export interface ReadingBand {
  readonly day: readonly number[];
  readonly p10: readonly number[];
  readonly p50: readonly number[];
  readonly p90: readonly number[];
}

/**
 * The band of one single reading of a measure behind a forecast, as a change that is positive when
 * better (percent, or grades): the forecast of firmness, read by this measure (22), widened by the
 * error of one reading and by how much people differ between measures. Undefined for a measure
 * that the model does not speak of.
 */
export function readingBand(
  knowledge: Knowledge,
  { learnsAs }: Pick<OutcomeScale, 'learnsAs'>,
  { day, p10, p50, p90 }: Forecast['result']['firmness'],
): ReadingBand | undefined {
  if (!learnsAs) return undefined;
  const fitted = knowledge.fitted.get('mechanistic');
  const means = fitted?.parameters.map((id, place) => [id, fitted.mean[place] as number]) ?? [];
  const values = valuesAt(knowledge.remodelling, Object.fromEntries(means));
  const reading = readingOf(knowledge.remodelling, values, learnsAs);
  const ratio = reading.gain / (values['gain-firmness-percent'] as number);
  const cross = learnsAs === 'firmness-percent' ? 0 : (values['measure-agreement'] as number);
  const edge = (middle: number, own: number) =>
    Math.hypot(own * ratio, NORMAL_P90 * Math.hypot(reading.personNoise, cross * middle * ratio));
  const at = (list: readonly number[], place: number) => list[place] as number;
  return {
    day,
    p10: day.map((_, place) => {
      const middle = at(p50, place);
      return middle * ratio - edge(middle, middle - at(p10, place));
    }),
    p50: p50.map((middle) => middle * ratio),
    p90: day.map((_, place) => {
      const middle = at(p50, place);
      return middle * ratio + edge(middle, at(p90, place) - middle);
    }),
  };
}
