import { NORMAL_P90 } from '../inference/normal.ts';
import type { Course, Prior, Stratum } from '../knowledge/population.ts';
import type { Knowledge } from '../knowledge.ts';

/** A parameter at one layer: the middle and how far it goes down and up for one normal unit. */
export interface Spread {
  scale: Prior['scale'];
  middle: number;
  down: number;
  up: number;
}

/** Which layer of a parameter is asked for. */
export interface Layer {
  course?: Course;
  depthMm?: number;
  level?: string;
}

/**
 * The parameter `id` at a layer. Between depths the middle and both ends are interpolated in log
 * space (R2); outside the depths of the shelf the nearest one holds.
 * @throws Error when the knowledge room has no such parameter or layer: a fault of the installation.
 */
export function spreadAt(knowledge: Pick<Knowledge, 'population'>, id: string, layer: Layer = {}) {
  const prior = knowledge.population.get(id);
  if (!prior) throw new Error(`The knowledge room has no parameter population/${id}.`);
  return layeredSpread(prior, layer);
}

/** The number of a parameter that does not vary among people, at a layer. */
export function fixedAt(
  knowledge: Pick<Knowledge, 'population'>,
  id: string,
  layer: Layer = {},
): number {
  return valueOf(spreadAt(knowledge, id, layer), 0);
}

/** The same for any list of layers, such as the waiting days of an activity. */
export function layeredSpread(
  prior: Pick<Prior, 'id' | 'scale' | 'strata'>,
  { course, depthMm, level }: Layer,
): Spread {
  const layers = prior.strata.filter(
    (given) =>
      (given.course === undefined || given.course === course) &&
      (given.level === undefined || given.level === level),
  );
  const first = layers[0];
  if (!first)
    throw new Error(`${prior.id} has no layer for ${course ?? 'everybody'} ${level ?? ''}.`);
  if (depthMm === undefined || first.depthMm === undefined) return spreadOf(first, prior.scale);
  return atDepth(prior.scale, layers, depthMm);
}

/** Value of a spread for a normal unit `z` (two-piece, so that P10, P50 and P90 are those given). */
export function valueOf({ scale, middle, down, up }: Spread, z: number): number {
  const step = z < 0 ? z * down : z * up;
  return scale === 'log' ? Math.exp(middle + step) : middle + step;
}

function spreadOf({ value, low = value, high = value }: Stratum, scale: Prior['scale']): Spread {
  const of = scale === 'log' ? Math.log : (given: number) => given;
  return {
    scale,
    middle: of(value),
    down: (of(value) - of(low)) / NORMAL_P90,
    up: (of(high) - of(value)) / NORMAL_P90,
  };
}

function depthsOf({ depthMm }: Stratum): readonly [number, number] {
  if (depthMm === undefined) return [0, Number.POSITIVE_INFINITY];
  return typeof depthMm === 'number' ? [depthMm, depthMm] : depthMm;
}

function atDepth(scale: Prior['scale'], layers: readonly Stratum[], depthMm: number): Spread {
  const ordered = layers.toSorted((left, right) => depthsOf(left)[0] - depthsOf(right)[0]);
  const above = ordered.findIndex((layer) => depthMm <= depthsOf(layer)[1]);
  const upper = ordered[above === -1 ? ordered.length - 1 : above] as Stratum;
  const lower = ordered[above - 1];
  if (above <= 0 || !lower || depthMm >= depthsOf(upper)[0]) return spreadOf(upper, scale);
  const from = depthsOf(lower)[1];
  const part = Math.log(depthMm / from) / Math.log(depthsOf(upper)[0] / from);
  return between(spreadOf(lower, scale), spreadOf(upper, scale), part);
}

/** Interpolates the three percentiles, not the spreads, so that neither end can turn back. */
function between(lower: Spread, upper: Spread, part: number): Spread {
  const mix = (a: number, b: number) => a + part * (b - a);
  const middle = mix(lower.middle, upper.middle);
  return {
    scale: lower.scale,
    middle,
    down: middle - mix(lower.middle - lower.down, upper.middle - upper.down),
    up: mix(lower.middle + lower.up, upper.middle + upper.up) - middle,
  };
}
