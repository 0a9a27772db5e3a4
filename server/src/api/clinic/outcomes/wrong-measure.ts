import { addDays, type Knowledge } from '@healcast/engine';

interface Wrong {
  field: 'measure' | 'value' | 'date';
  problem: string;
}

/** What is wrong with a measured value, or undefined: an unknown measure, or outside of its scale. */
export function wrongMeasure(
  { measures }: Pick<Knowledge, 'measures'>,
  { measure, value }: { measure: string; value: number },
): Wrong | undefined {
  const scale = measures.get(measure);
  if (!scale || scale.family === 'photo') {
    const known = [...measures.values()].filter(({ family }) => family !== 'photo');
    const names = known.map(({ id }) => id).sort();
    return { field: 'measure', problem: `Give one of: ${names.join(', ')}.` };
  }
  const unit = scale.unit === '1' ? '' : ` ${scale.unit}`;
  const say = (edge: string) => ({
    field: 'value' as const,
    problem: `${scale.title} is ${edge}${unit}. Check the number and its unit.`,
  });
  if (scale.from !== null && value < scale.from) return say(`at least ${scale.from}`);
  if (scale.to !== null && value > scale.to) return say(`at most ${scale.to}`);
  return undefined;
}

/** A day that has come nowhere on earth yet. No clock is further ahead than UTC+14. */
export function notYet(date: string): Wrong | undefined {
  const furthest = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
  if (date < addDays(furthest, 1)) return undefined;
  return { field: 'date', problem: 'This day has not come yet. Give today or an earlier day.' };
}
