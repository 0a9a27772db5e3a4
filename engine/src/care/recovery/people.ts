import { rednessTimeScale } from '../../dermis/erythema.ts';
import { stratifiedNormals } from '../../inference/sample.ts';
import type { Knowledge } from '../../knowledge.ts';
import { fixedAt, spreadAt, valueOf } from '../priors.ts';
import { recoveryFactors } from './factors.ts';
import type { RecoveryQuestion } from './question.ts';

/** How many people a forecast draws. */
export const DRAWS = 1000;

/** A crowd of possible recoveries, one column per state; row i of every column is one person. */
export interface Crowd {
  count: number;
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
}

/** Dimensions of chance. Order is part of a seed's meaning: append only. */
const DIMENSIONS = [
  'redness',
  'shape',
  'swelling',
  'repair',
  'channels',
  'crust',
  'caution',
  'inflammation',
  'depth',
  'factor',
  'factor-own',
] as const;
type Dimension = (typeof DIMENSIONS)[number];

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
  spreadOutliers: (z: number) => number = (z) => z,
): Crowd {
  const columns = stratifiedNormals(seed, DRAWS, DIMENSIONS.length);
  const chance = (name: Dimension, row: number) =>
    Math.max(-FARTHEST, Math.min(FARTHEST, columns[DIMENSIONS.indexOf(name)]?.[row] as number));
  const factors = recoveryFactors(knowledge, question);
  const [shallow, deep] = question.depthMm;
  const known = parametersAt(knowledge, question, shallow);
  const clearLevel = fixedAt(knowledge, 'redness-clear-level');
  const crowd = emptyCrowd(DRAWS);
  for (let row = 0; row < DRAWS; row++) {
    const part = (row + 0.5) / DRAWS;
    const at =
      shallow === deep
        ? known
        : parametersAt(
            knowledge,
            question,
            shallow + (deep - shallow) * depthPart(chance('depth', row), part),
          );
    let onAll = 1;
    let onRedness = 1;
    factors.forEach(({ spread, power, on }, index) => {
      const z = chance(index % 2 === 0 ? 'factor' : 'factor-own', row);
      const factor = valueOf(spread, z) ** power;
      if (on === 'all') onAll *= factor;
      else onRedness *= factor;
    });
    const clearDay =
      valueOf(at.redness, spreadOutliers(chance('redness', row))) * onAll * onRedness;
    const shape = valueOf(at.shape, chance('shape', row));
    crowd.rednessClearDay[row] = clearDay;
    crowd.rednessShape[row] = shape;
    crowd.rednessTimeScale[row] = rednessTimeScale(clearDay, shape, clearLevel);
    crowd.swellingPeakDay[row] = valueOf(at.swelling, chance('swelling', row)) * onAll;
    crowd.fastFraction[row] = at.fastFraction;
    crowd.fastDay[row] = at.fast ? valueOf(at.fast, chance('repair', row)) * onAll : 0;
    crowd.slowDay[row] = at.slow ? valueOf(at.slow, chance('repair', row)) * onAll : 0;
    crowd.heatPeakDay[row] = at.heat ? valueOf(at.heat, chance('repair', row)) * onAll : 0;
    crowd.channelsClosedDay[row] = valueOf(at.channels, chance('channels', row)) * onAll;
    crowd.crustGoneDay[row] = valueOf(at.crust, chance('crust', row)) * onAll;
    crowd.bleedingHours[row] = valueOf(at.bleeding, chance('crust', row));
    crowd.damageRate[row] = valueOf(at.damage, chance('inflammation', row)) / onAll;
    crowd.fadeRate[row] = valueOf(at.fade, chance('inflammation', row)) / onAll;
    crowd.caution[row] = chance('caution', row);
  }
  return crowd;
}

/** A uniform number from a normal unit (logistic approximation; only orders depths within a range). */
function depthPart(z: number, _part: number): number {
  return 1 / (1 + Math.exp(-1.702 * z));
}

/** Every spread of the recovery at one depth. */
function parametersAt(knowledge: Knowledge, { course }: RecoveryQuestion, depthMm: number) {
  const at = (id: string) => spreadAt(knowledge, id, { course, depthMm });
  const heated = course === 'rf-microneedling';
  return {
    redness: at('redness-clear-day'),
    shape: at('redness-shape'),
    swelling: at('swelling-peak-day'),
    fastFraction: heated ? 0 : valueOf(at('water-loss-fast-fraction'), 0),
    fast: heated ? undefined : at('water-loss-fast-day'),
    slow: heated ? undefined : at('water-loss-slow-day'),
    heat: heated ? at('water-loss-rf-peak-day') : undefined,
    channels: at('channel-closed-day'),
    crust: at('crust-gone-day'),
    bleeding: at('pinpoint-bleeding-hours'),
    damage: at('inflammation-damage-rate'),
    fade: at('inflammation-fade-rate'),
  };
}

function emptyCrowd(count: number): Crowd {
  const column = () => new Float64Array(count);
  return {
    count,
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
