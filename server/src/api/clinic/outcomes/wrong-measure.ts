import type { Knowledge } from '@healcast/engine';

/** What is wrong with a measured value, or undefined: an unknown measure, or outside of its scale. */
export function wrongMeasure(
  { measures }: Pick<Knowledge, 'measures'>,
  { measure, value }: { measure: string; value: number },
): { field: 'measure' | 'value'; problem: string } | undefined {
  const scale = measures.get(measure);
  if (!scale) {
    const known = [...measures.keys()].sort().join(', ');
    return { field: 'measure', problem: `Give one of: ${known}.` };
  }
  if (scale.from !== null && value < scale.from)
    return { field: 'value', problem: `${measure} is at least ${scale.from} ${scale.unit}.` };
  if (scale.to !== null && value > scale.to)
    return { field: 'value', problem: `${measure} is at most ${scale.to} ${scale.unit}.` };
  return undefined;
}
