import { rednessTimeScale } from '../../dermis/erythema.ts';
import { NORMAL_P90 } from '../../inference/normal.ts';
import { stratifiedNormals } from '../../inference/sample.ts';
import type { Knowledge } from '../../knowledge.ts';
import {
  fixedAt,
  priorOf,
  type Spread,
  spreadAt,
  spreadByDepth,
  valueOf,
  valuesOf,
} from '../priors.ts';
import { DIMENSIONS, type Dimension } from './dimensions.ts';
import { type RecoveryFactor, recoveryFactors } from './factors.ts';
import type { RecoveryQuestion } from './question.ts';

/** How many people a forecast draws. */
export const DRAWS = 1000;

/** A crowd of possible recoveries, one column per state; row i of every column is one person. */
export interface Crowd {
  count: number;
  /** Where in the spread of redness this person is placed, as a normal unit. */
  rednessUnit: Float64Array;
  rednessClearDay: Float64Array;
  rednessTimeScale: Float64Array;
  rednessShape: Float64Array;
  swellingPeakDay: Float64Array;
  fastFraction: Float64Array;
  fastDay: Float64Array;
  slowDay: Float64Array;
  heatPeakDay: Float64Array;
  channelsClosedDay: Float64Array;
  crustGoneDay: Float64Array;
  bleedingHours: Float64Array;
  damageRate: Float64Array;
  fadeRate: Float64Array;
  /** Where in the spread of the sources' waiting rules this person is placed, as a normal unit. */
  caution: Float64Array;
  /** How strong this person calls the same redness, beside others. */
  gauge: Float64Array;
}

/** Redness that stays is no longer a matter of this model. */
const LONGEST_DAYS = 60;

/** Beyond this many normal units a draw is held, so that no prior is read far outside its range. */
const FARTHEST = 3.2;

/**
 * Draws people for one session (R1 to R9). `spreadOutliers` turns the normal unit of redness into
 * that of a heavier-tailed population, which learning from check-ins needs (R11).
 */
export function drawCrowd(
  knowledge: Knowledge,
  question: RecoveryQuestion,
  seed: number,
  spreadOutliers: (z: number, row: number) => number = (z) => z,
): Crowd {
  const chance = drawDimensions(seed);
  const spreads = spreadsByDepth(knowledge, question);
  const depths = depthsOf(question, chance.depth);
  const onAll = factorOn('all', knowledge, question, chance);
  const onRedness = factorOn('redness', knowledge, question, chance);
  const clearLevel = fixedAt(knowledge, 'redness-clear-level');
  const column = (at: SpreadByDepth, dimension: Dimension) =>
    valuesAtDepths(at, depths, chance[dimension]);
  const slowed = (at: SpreadByDepth | undefined, dimension: Dimension) =>
    at ? timesEach(column(at, dimension), onAll) : new Float64Array(DRAWS);
  const rednessUnit = chance.redness.map(spreadOutliers);
  const rednessClearDay = timesEach(
    timesEach(valuesAtDepths(spreads.redness, depths, rednessUnit), onAll),
    onRedness,
  ).map((day) => Math.min(day, LONGEST_DAYS));
  const rednessShape = column(spreads.shape, 'shape');
  return {
    count: DRAWS,
    rednessUnit,
    rednessClearDay,
    rednessTimeScale: rednessClearDay.map((day, row) =>
      rednessTimeScale(day, rednessShape[row] as number, clearLevel),
    ),
    rednessShape,
    swellingPeakDay: slowed(spreads.swelling, 'swelling'),
    fastFraction: spreads.fastFraction
      ? valuesAtDepths(spreads.fastFraction, depths, new Float64Array(DRAWS))
      : new Float64Array(DRAWS),
    fastDay: slowed(spreads.fast, 'repair'),
    slowDay: slowed(spreads.slow, 'repair'),
    heatPeakDay: slowed(spreads.heat, 'repair'),
    channelsClosedDay: slowed(spreads.channels, 'channels'),
    crustGoneDay: slowed(spreads.crust, 'crust'),
    bleedingHours: column(spreads.bleeding, 'crust'),
    damageRate: column(spreads.damage, 'inflammation').map(
      (rate, row) => rate / (onAll[row] as number),
    ),
    fadeRate: column(spreads.fade, 'inflammation').map(
      (rate, row) => rate / (onAll[row] as number),
    ),
    caution: chance.caution,
    gauge: valuesOf(spreadAt(knowledge, 'redness-grade-gauge'), chance.gauge),
  };
}

/** One column of normal draws for each dimension of chance. */
function drawDimensions(seed: number): Record<Dimension, Float64Array> {
  const columns = stratifiedNormals(seed, DRAWS, DIMENSIONS.length, FARTHEST);
  return Object.fromEntries(DIMENSIONS.map((name, index) => [name, columns[index]])) as Record<
    Dimension,
    Float64Array
  >;
}

/** The product of every factor on `on`, person by person. */
function factorOn(
  on: RecoveryFactor['on'],
  knowledge: Knowledge,
  question: RecoveryQuestion,
  chance: Record<Dimension, Float64Array>,
): Float64Array {
  const product = new Float64Array(DRAWS).fill(1);
  for (const { spread, power, on: acts, dimension } of recoveryFactors(knowledge, question)) {
    if (acts !== on) continue;
    const factor = valuesOf(spread, chance[dimension]);
    timesEach(product, power === 1 ? factor : factor.map((value) => value ** power));
  }
  return product;
}

/** Multiplies a column by another, in place. */
function timesEach(column: Float64Array, by: Float64Array): Float64Array {
  for (let row = 0; row < column.length; row++)
    column[row] = (column[row] as number) * (by[row] as number);
  return column;
}

/** The depth when it is known, otherwise one for each person within the range. */
function depthsOf(
  { depthMm: [shallow, deep] }: RecoveryQuestion,
  chance: Float64Array,
): number | Float64Array {
  return shallow === deep ? shallow : chance.map((z) => shallow + (deep - shallow) * depthPart(z));
}

function valuesAtDepths(
  at: SpreadByDepth,
  depths: number | Float64Array,
  units: Float64Array,
): Float64Array {
  return typeof depths === 'number'
    ? valuesOf(at(depths), units)
    : units.map((z, row) => valueOf(at(depths[row] as number), z));
}

/** A uniform number from a normal unit (logistic approximation; only orders depths within a range). */
function depthPart(z: number): number {
  return 1 / (1 + Math.exp(-1.702 * z));
}

type SpreadByDepth = (depthMm: number) => Spread;

/** Every spread of the recovery, at any depth. */
function spreadsByDepth(knowledge: Knowledge, { course, session }: RecoveryQuestion) {
  const studiedMm = knowledge.modalities.get(session.modality)?.studiedDepthMm[1];
  const at = (id: string): SpreadByDepth => spreadByDepth(priorOf(knowledge, id), { course });
  const beyond = (id: string): SpreadByDepth => {
    const spread = at(id);
    return (depthMm) => extrapolated(knowledge, spread(depthMm), depthMm, studiedMm ?? depthMm);
  };
  const heated = course === 'rf-microneedling';
  return {
    redness: beyond('redness-clear-day'),
    shape: at('redness-shape'),
    swelling: beyond('swelling-peak-day'),
    fastFraction: heated ? undefined : at('water-loss-fast-fraction'),
    fast: heated ? undefined : at('water-loss-fast-day'),
    slow: heated ? undefined : beyond('water-loss-slow-day'),
    heat: heated ? beyond('water-loss-rf-peak-day') : undefined,
    channels: beyond('channel-closed-day'),
    crust: beyond('crust-gone-day'),
    bleeding: at('pinpoint-bleeding-hours'),
    damage: at('inflammation-damage-rate'),
    fade: at('inflammation-fade-rate'),
  };
}

/**
 * Deeper than was studied (R2b): the middle goes on rising with the log of depth, the early end
 * stays where it was, and the late end moves out with every millimetre. Both ends widen.
 */
function extrapolated(
  knowledge: Knowledge,
  spread: Spread,
  depthMm: number,
  studiedMm: number,
): Spread {
  if (depthMm <= studiedMm) return spread;
  const rise = fixedAt(knowledge, 'depth-extrapolation-slope') * Math.log(depthMm / studiedMm);
  const widening = fixedAt(knowledge, 'depth-extrapolation-spread') * (depthMm - studiedMm);
  return {
    ...spread,
    middle: spread.middle + rise,
    down: spread.down + rise / NORMAL_P90,
    up: spread.up * (1 + widening),
  };
}

/** The same crowd with its people chosen anew: row i becomes row `chosen[i]`. */
export function chooseFrom(crowd: Crowd, chosen: Uint32Array): Crowd {
  const picked = { ...crowd, count: chosen.length };
  for (const name of Object.keys(crowd) as (keyof Crowd)[]) {
    if (name === 'count') continue;
    const from = crowd[name];
    picked[name] = Float64Array.from(chosen, (row) => from[row] as number);
  }
  return picked;
}
