import { isPuncturing } from '../dermis/remodelling/course.ts';
import type { DomainVerdict } from '../dermis/remodelling/domain.ts';
import { studentFourQuantile } from '../dermis/remodelling/observe.ts';
import { normalQuantile } from '../inference/normal.ts';
import type { Stratum } from '../knowledge/population.ts';
import type { Knowledge } from '../knowledge.ts';
import type { StudyInput, StudyPrediction } from '../record/study.ts';
import type { Measure } from '../record/vocabulary.ts';
import { type Outcome, rounded, UNITS } from './study-numbers.ts';

/** Median of study means, and the SD of its logarithm, of one healing time. */
export interface HealingTime {
  readonly median: number;
  readonly logSpread: number;
}

const NORMAL_P90 = 1.2816;
const USUAL_DEPTH_MM = 1.5;
const SHALLOWEST_MM = 0.1;

/**
 * What studies report of a healing time (26), from `knowledge/population/study-*.yaml`:
 * between two studied depths on the logarithm of both. Null where nothing is known.
 */
export function healingTime(
  knowledge: Knowledge,
  study: StudyInput,
  measure: Measure,
): HealingTime | null {
  const strata = knowledge.population.get(`study-${measure}`)?.strata ?? [];
  const { modality, depthMm } = study.course;
  const unhurt = modality === 'none' || (isPuncturing(modality) && depthMm === 0);
  if (unhurt) return { median: 0, logSpread: 0 };
  if (modality === 'rf-microneedling')
    return readAlone(strata.find(({ course }) => course === 'rf-microneedling'));
  if (!isPuncturing(modality)) return readAlone(strata.find(({ level }) => level === modality));
  const found = between(
    strata.filter(({ course }) => course === 'mechanical'),
    Math.max(SHALLOWEST_MM, depthMm ?? USUAL_DEPTH_MM),
  );
  return found && depthMm == null ? { ...found, logSpread: found.logSpread * 1.15 } : found;
}

function readAlone(stratum: Stratum | undefined): HealingTime | null {
  if (!stratum) return null;
  const { value, low = value, high = value } = stratum;
  return { median: value, logSpread: Math.log(high / low) / (2 * NORMAL_P90) };
}

function between(strata: readonly Stratum[], depthMm: number): HealingTime | null {
  const known = strata
    .map((stratum) => ({ depth: stratum.depthMm as number, time: readAlone(stratum) }))
    .sort((a, b) => a.depth - b.depth);
  const above = known.findIndex(({ depth }) => depth >= depthMm);
  const upper = known[above] ?? known.at(-1);
  const lower = above > 0 ? known[above - 1] : upper;
  if (!upper?.time || !lower?.time) return null;
  const span = Math.log(upper.depth / lower.depth);
  const part = span > 0 ? Math.log(depthMm / lower.depth) / span : 0;
  const mix = (a: number, b: number) => a + part * (b - a);
  return {
    median: Math.exp(mix(Math.log(lower.time.median), Math.log(upper.time.median))),
    logSpread: mix(lower.time.logSpread, upper.time.logSpread),
  };
}

/** Summary of a healing time (26): log-normal between studies and between persons. */
export function healingPrediction(
  outcome: Outcome,
  median: number,
  /** SD of the logarithm between studies and between persons. */
  spread: { readonly study: number; readonly person: number },
  input: StudyInput,
  verdict: DomainVerdict,
): StudyPrediction {
  const study = Math.hypot(spread.study, spread.person / Math.sqrt(input.population.n));
  const person = Math.hypot(spread.study, spread.person);
  const at = (deviation: number, p: number) =>
    rounded(median * Math.exp(deviation * normalQuantile(p)));
  const tail = (deviation: number, p: number) =>
    rounded(median * Math.exp((deviation / STUDENT_P90_OVER_NORMAL) * studentFourQuantile(p)));
  return {
    ...outcome,
    mean: rounded(median),
    interval80: [at(study, 0.1), at(study, 0.9)],
    interval95: [tail(study, 0.025), tail(study, 0.975)],
    individual80: [at(person, 0.1), at(person, 0.9)],
    direction: median > 0 ? 'up' : 'none',
    ...verdict,
    unit: UNITS[outcome.measure],
  };
}

/** 90th percentile of t with four degrees of freedom over that of the normal. */
const STUDENT_P90_OVER_NORMAL = 1.5332 / 1.2816;
