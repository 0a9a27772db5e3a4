import type { OutcomeScale } from '../../knowledge/measure.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Area, Certainty } from '../../record/vocabulary.ts';
import { planningNumber } from '../plan-numbers.ts';
import { type FirstSessions, type MeasuredOutcome, outcomeSeries, sameWord } from './series.ts';

/** Families whose change falls back on planning/measurement-noise. */
const READ_BY_DEVICE: readonly OutcomeScale['family'][] = ['instrument', 'imaging'];

/** The smallest change that can be told from noise, and where the number comes from. */
export interface DetectableChange {
  /** In the unit of the measure. */
  readonly value: number;
  readonly basis: 'measured' | 'secondary' | 'judgement';
  readonly certainty: Certainty;
  readonly evidence: string[];
  readonly note?: string | undefined;
  /** How much wider it is because the same hand did not surely measure twice; 1: not wider. */
  readonly widerForOperators: number;
}

/** The change of one measure on one spot since its baseline. */
export interface OutcomeChange {
  readonly area: Area;
  readonly measure: string;
  readonly title: string;
  readonly unit: string;
  readonly better: OutcomeScale['better'];
  readonly baseline: MeasuredOutcome;
  readonly last: MeasuredOutcome;
  readonly count: number;
  readonly baselineIsBefore: boolean | null;
  readonly change: number;
  readonly changePercent: number | null;
  /** For a scale that rates the change itself: its "no change", which the change is counted from. */
  readonly noChange: number | null;
  readonly detectable: DetectableChange | null;
  /** `unknown` where nothing says how much the measure errs, or which way is better. */
  readonly verdict: 'better' | 'worse' | 'changed' | 'within-noise' | 'unknown';
  /** Null where one of the two is not on record. */
  readonly sameOperator: boolean | null;
  readonly sameSite: boolean | null;
  readonly sameDevice: boolean | null;
}

/**
 * What changed in one person since before the first session, each change beside the smallest one
 * that its measure can tell from noise.
 * @param outcomes all values of the person, in any order
 */
export function outcomeChanges(
  knowledge: Pick<Knowledge, 'measures' | 'planning'>,
  outcomes: readonly MeasuredOutcome[],
  firstSessions: FirstSessions = new Map(),
): OutcomeChange[] {
  return outcomeSeries(knowledge, outcomes, firstSessions).flatMap((series) => {
    const { scale, area, values, baselineIsBefore } = series;
    const last = values.at(-1);
    const rated = scale.noChange !== null;
    if (!last || (last === series.baseline && !rated)) return [];
    const baseline = rated && last === series.baseline ? last : series.baseline;
    // A scale that rates the change itself is held against its own "no change".
    const change = last.value - (scale.noChange ?? baseline.value);
    const same = comparable(baseline, last);
    const detectable = detectableChange(knowledge, scale, baseline.value, same.sameOperator);
    const telling = tells(scale, same.sameOperator, change, detectable);
    return [
      {
        ...{ area, measure: scale.id, title: scale.title, unit: scale.unit, better: scale.better },
        ...{ baseline, last, count: values.length, baselineIsBefore, change, detectable },
        changePercent: rated || baseline.value === 0 ? null : (100 * change) / baseline.value,
        noChange: scale.noChange,
        verdict: verdictOf(change, telling ? detectable?.value : undefined, scale.better),
        ...same,
      },
    ];
  });
}

/** Whether operator, spot and device of two values are the same. */
export function comparable(one: MeasuredOutcome, other: MeasuredOutcome) {
  const same = (left: string | null | undefined, right: string | null | undefined) =>
    left && right ? sameWord(left, right) : null;
  return {
    sameOperator: same(one.operator, other.operator),
    sameSite: same(one.site, other.site),
    sameDevice: same(one.device, other.device),
  };
}

/**
 * The smallest detectable change of a measure, in its unit. Where reliability is known for one hand
 * and for two, an operator who is not surely the same widens it by the ratio of the two errors,
 * √((1 − between) / (1 − within)): SEM = SD·√(1 − ICC) at the same spread of people.
 */
export function detectableChange(
  knowledge: Pick<Knowledge, 'planning'>,
  scale: OutcomeScale,
  from: number,
  sameOperator: boolean | null,
): DetectableChange | null {
  const own = scale.smallestDetectableChange;
  const noise = planningNumber(knowledge, 'measurement-noise');
  const found = own
    ? { ...own, value: own.value }
    : READ_BY_DEVICE.includes(scale.family)
      ? { ...noise, value: scale.noChange !== null ? noise.value : (noise.value / 100) * from }
      : undefined;
  if (!found) return null;
  const { sameOperator: within, betweenOperators: between } = scale;
  const widerForOperators =
    sameOperator !== true && within && between
      ? Math.sqrt((1 - between.value) / (1 - within.value))
      : 1;
  const { basis, certainty, evidence, note } = found;
  const value = Math.abs(found.value) * widerForOperators;
  return { value, basis, certainty, evidence, note, widerForOperators };
}

/**
 * Whether a change beyond the noise of one hand says anything: not when two hands measured and
 * nobody knows how far two hands differ.
 */
function tells(
  { betweenOperators }: OutcomeScale,
  sameOperator: boolean | null,
  change: number,
  detectable: DetectableChange | null,
): boolean {
  if (sameOperator !== false || betweenOperators || !detectable) return true;
  return Math.abs(change) <= detectable.value;
}

function verdictOf(
  change: number,
  noise: number | undefined,
  better: OutcomeScale['better'],
): OutcomeChange['verdict'] {
  if (noise === undefined) return 'unknown';
  if (Math.abs(change) <= noise) return 'within-noise';
  if (better === 'neither') return 'changed';
  return change > 0 === (better === 'higher') ? 'better' : 'worse';
}
