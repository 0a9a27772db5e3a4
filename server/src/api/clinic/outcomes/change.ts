import type { Knowledge } from '@healcast/engine';
import type { outcomesOf } from '../../../store/clinic/outcomes.ts';

type Kept = Awaited<ReturnType<typeof outcomesOf>>[number];

/**
 * The change of each measure on each area between its first and last value, beside the smallest
 * change that the measure can tell from noise. Where no study gives that, a change is never called real.
 */
export function changesOf({ measures }: Pick<Knowledge, 'measures'>, kept: readonly Kept[]) {
  const groups = Map.groupBy(kept, ({ area, measure }) => `${area} ${measure}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const last = group.at(-1);
    const scale = first && measures.get(first.measure);
    if (!first || !last || first === last || !scale) return [];
    const change = last.value - first.value;
    const noise = scale.smallestDetectableChange?.value ?? null;
    const operators = group.map(({ operator }) => operator);
    const verdict = verdictOf(change, noise, scale.better);
    return [
      {
        ...{ area: first.area, measure: first.measure, title: scale.title, unit: scale.unit },
        better: scale.better,
        first: { date: first.date, value: first.value },
        last: { date: last.date, value: last.value },
        change,
        changePercent: first.value === 0 ? null : (100 * change) / first.value,
        smallestDetectableChange: noise,
        verdict,
        sameOperator: operators.includes(null) ? null : new Set(operators).size === 1,
        words: WORDS[verdict],
      },
    ];
  });
}

type Verdict = 'better' | 'worse' | 'within-noise' | 'unknown';

const WORDS: Record<Verdict, string> = {
  better: 'Better, by more than this measure errs.',
  worse: 'Worse, by more than this measure errs.',
  'within-noise': 'Within noise: this measure errs by as much.',
  unknown: 'No study says how much this measure errs, so nobody can say if the change is real.',
};

function verdictOf(
  change: number,
  noise: number | null,
  better: 'higher' | 'lower' | 'neither',
): Verdict {
  if (noise === null || better === 'neither') return 'unknown';
  if (Math.abs(change) < noise) return 'within-noise';
  return change > 0 === (better === 'higher') ? 'better' : 'worse';
}
