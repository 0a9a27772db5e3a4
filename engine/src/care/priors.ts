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
  return layeredSpread(priorOf(knowledge, id), layer);
}

/** @throws Error when the knowledge room has no such parameter: a fault of the installation. */
export function priorOf({ population }: Pick<Knowledge, 'population'>, id: string): Prior {
  const prior = population.get(id);
  if (!prior) throw new Error(`The knowledge room has no parameter population/${id}.`);
  return prior;
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
  { depthMm, ...layer }: Layer,
): Spread {
  return spreadByDepth(prior, layer)(depthMm);
}

/** The spread of a parameter at any depth, for whoever asks at many of them. */
export function spreadByDepth(
  { id, scale, strata }: Pick<Prior, 'id' | 'scale' | 'strata'>,
  { course, level }: Omit<Layer, 'depthMm'>,
): (depthMm?: number) => Spread {
  const layers = strata.filter(
    (given) =>
      (given.course === undefined || given.course === course) &&
      (given.level === undefined || given.level === level),
  );
  const first = layers[0];
  if (!first) throw new Error(`${id} has no layer for ${course ?? 'everybody'} ${level ?? ''}.`);
  const nearest = spreadOf(first, scale);
  if (first.depthMm === undefined) return () => nearest;
  const rungs = layers
    .map((layer): Rung => ({ depthsMm: depthsOf(layer), spread: spreadOf(layer, scale) }))
    .sort((left, right) => left.depthsMm[0] - right.depthsMm[0]);
  return (depthMm) => (depthMm === undefined ? nearest : atDepth(rungs, depthMm));
}

/** Value of a spread for a normal unit `z` (two-piece, so that P10, P50 and P90 are those given). */
export function valueOf({ scale, middle, down, up }: Spread, z: number): number {
  const step = z < 0 ? z * down : z * up;
  return scale === 'log' ? Math.exp(middle + step) : middle + step;
}

/** The same for a whole column of normal units. */
export function valuesOf({ scale, middle, down, up }: Spread, units: Float64Array): Float64Array {
  const count = units.length;
  const values = new Float64Array(count);
  const isLog = scale === 'log';
  for (let row = 0; row < count; row++) {
    const z = units[row] as number;
    const value = middle + (z < 0 ? z * down : z * up);
    values[row] = isLog ? Math.exp(value) : value;
  }
  return values;
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

/** One layer: the depths it holds for and its spread. */
interface Rung {
  depthsMm: readonly [number, number];
  spread: Spread;
}

function atDepth(rungs: readonly Rung[], depthMm: number): Spread {
  const above = rungs.findIndex(({ depthsMm }) => depthMm <= depthsMm[1]);
  const upper = rungs[above === -1 ? rungs.length - 1 : above] as Rung;
  const lower = rungs[above - 1];
  if (above <= 0 || !lower || depthMm >= upper.depthsMm[0]) return upper.spread;
  const from = lower.depthsMm[1];
  const part = Math.log(depthMm / from) / Math.log(upper.depthsMm[0] / from);
  return between(lower.spread, upper.spread, part);
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
