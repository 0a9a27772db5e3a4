import { rednessTimeScale } from '../../dermis/erythema.ts';
import { NORMAL_P90 } from '../../inference/normal.ts';
import { stratifiedNormals } from '../../inference/sample.ts';
import type { Knowledge } from '../../knowledge.ts';
import { fixedAt, type Spread, spreadAt, valueOf } from '../priors.ts';
import { DIMENSIONS, type Dimension } from './dimensions.ts';
import { recoveryFactors } from './factors.ts';
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
  const factors = recoveryFactors(knowledge, question);
  const [shallow, deep] = question.depthMm;
  const known = parametersAt(knowledge, question, shallow);
  const clearLevel = fixedAt(knowledge, 'redness-clear-level');
  const gauge = spreadAt(knowledge, 'redness-grade-gauge');
  const crowd = emptyCrowd(DRAWS);
  for (let row = 0; row < DRAWS; row++) {
    const z = (name: Dimension) => chance[name][row] as number;
    const at =
      shallow === deep
        ? known
        : parametersAt(knowledge, question, shallow + (deep - shallow) * depthPart(z('depth')));
    let onAll = 1;
    let onRedness = 1;
    for (const { spread, power, on, dimension } of factors) {
      const factor = valueOf(spread, z(dimension)) ** power;
      if (on === 'all') onAll *= factor;
      else onRedness *= factor;
    }
    const unit = spreadOutliers(z('redness'), row);
    const clearDay = Math.min(valueOf(at.redness, unit) * onAll * onRedness, LONGEST_DAYS);
    crowd.rednessUnit[row] = unit;
    const shape = valueOf(at.shape, z('shape'));
    crowd.rednessClearDay[row] = clearDay;
    crowd.rednessShape[row] = shape;
    crowd.rednessTimeScale[row] = rednessTimeScale(clearDay, shape, clearLevel);
    crowd.swellingPeakDay[row] = valueOf(at.swelling, z('swelling')) * onAll;
    crowd.fastFraction[row] = at.fastFraction;
    crowd.fastDay[row] = at.fast ? valueOf(at.fast, z('repair')) * onAll : 0;
    crowd.slowDay[row] = at.slow ? valueOf(at.slow, z('repair')) * onAll : 0;
    crowd.heatPeakDay[row] = at.heat ? valueOf(at.heat, z('repair')) * onAll : 0;
    crowd.channelsClosedDay[row] = valueOf(at.channels, z('channels')) * onAll;
    crowd.crustGoneDay[row] = valueOf(at.crust, z('crust')) * onAll;
    crowd.bleedingHours[row] = valueOf(at.bleeding, z('crust'));
    crowd.damageRate[row] = valueOf(at.damage, z('inflammation')) / onAll;
    crowd.fadeRate[row] = valueOf(at.fade, z('inflammation')) / onAll;
    crowd.caution[row] = z('caution');
    crowd.gauge[row] = valueOf(gauge, z('gauge'));
  }
  return crowd;
}

/** One column of normal draws for each dimension of chance. */
function drawDimensions(seed: number): Record<Dimension, Float64Array> {
  const columns = stratifiedNormals(seed, DRAWS, DIMENSIONS.length);
  return Object.fromEntries(
    DIMENSIONS.map((name, index) => [
      name,
      columns[index]?.map((z) => Math.max(-FARTHEST, Math.min(FARTHEST, z))),
    ]),
  ) as Record<Dimension, Float64Array>;
}

/** A uniform number from a normal unit (logistic approximation; only orders depths within a range). */
function depthPart(z: number): number {
  return 1 / (1 + Math.exp(-1.702 * z));
}

/** Every spread of the recovery at one depth. */
function parametersAt(
  knowledge: Knowledge,
  { course, session }: RecoveryQuestion,
  depthMm: number,
) {
  const studiedMm = knowledge.modalities.get(session.modality)?.studiedDepthMm[1] ?? depthMm;
  const layer = { course, depthMm };
  const at = (id: string) => spreadAt(knowledge, id, layer);
  const beyond = (id: string) => extrapolated(knowledge, at(id), depthMm, studiedMm);
  const heated = course === 'rf-microneedling';
  return {
    redness: beyond('redness-clear-day'),
    shape: at('redness-shape'),
    swelling: beyond('swelling-peak-day'),
    fastFraction: heated ? 0 : valueOf(at('water-loss-fast-fraction'), 0),
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

function emptyCrowd(count: number): Crowd {
  const column = () => new Float64Array(count);
  return {
    count,
    rednessUnit: column(),
    rednessClearDay: column(),
    rednessTimeScale: column(),
    rednessShape: column(),
    swellingPeakDay: column(),
    fastFraction: column(),
    fastDay: column(),
    slowDay: column(),
    heatPeakDay: column(),
    channelsClosedDay: column(),
    crustGoneDay: column(),
    bleedingHours: column(),
    damageRate: column(),
    fadeRate: column(),
    caution: column(),
    gauge: column(),
  };
}

/** The same crowd with its people chosen anew: row i becomes row `chosen[i]`. */
export function chooseFrom(crowd: Crowd, chosen: Uint32Array): Crowd {
  const picked = emptyCrowd(chosen.length);
  for (const name of Object.keys(picked) as (keyof Crowd)[]) {
    if (name === 'count') continue;
    const from = crowd[name];
    const to = picked[name];
    chosen.forEach((row, place) => {
      to[place] = from[row] as number;
    });
  }
  return picked;
}
