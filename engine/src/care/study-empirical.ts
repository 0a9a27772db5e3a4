import { gainShare, sessionGain } from '../dermis/empirical.ts';
import { type Course, isThermal, REFERENCE_COURSE } from '../dermis/remodelling/course.ts';
import { synthesisFactor } from '../dermis/remodelling/covariates.ts';
import { depthResponse, heatOf } from '../dermis/remodelling/dose.ts';
import { responseFactor } from '../dermis/remodelling/effect.ts';
import { parameterOf, type Values } from '../dermis/remodelling/parameters.ts';
import type { Knowledge } from '../knowledge.ts';

/** Doses relative to an automated pen that the empirical model borrows, by modality. */
const DOSE = {
  'rf-microneedling': 'dose-rf-microneedling',
  'mfu-v': 'dose-mfu-v',
  'rf-surface': 'dose-rf-surface',
  'fractional-laser': 'dose-fractional-laser',
  roller: 'dose-roller',
  pen: 'dose-pen',
} as const;

/**
 * Sum over the sessions of their share of gain on a day (F3, F5): the part of the simple model
 * that depends on no uncertain parameter.
 */
export function courseShape(knowledge: Knowledge, course: Course, day: number): number {
  const carry = numberOf(knowledge, 'session-carry');
  const gain = {
    riseDay: numberOf(knowledge, 'gain-rise-day', isThermal(course.modality)),
    riseShape: numberOf(knowledge, 'gain-rise-shape'),
    declineDay: numberOf(knowledge, 'gain-decline-day'),
  };
  const further = isThermal(course.modality)
    ? parameterOf(knowledge.remodelling, 'empirical-heat-further').median
    : 1;
  return course.sessionDays.reduce(
    (sum, sessionDay, index) =>
      sum +
      (index === 0 ? 1 : further) *
        sessionGain(index + 1, carry) *
        gainShare(day - sessionDay, gain),
    0,
  );
}

/**
 * The effect by the simple model (F1 to F6 of docs/model/recovery.md), in reference courses: a
 * rise for each session, each smaller than the one before. `shape` and `reference` are the
 * `courseShape` of this course and of the reference course.
 */
export function empiricalEffect(
  values: Values,
  course: Course,
  shape: number,
  reference: number,
): number {
  if (course.modality === 'surgery') return values['effect-surgery'] as number;
  return (
    (responseFactor(values, course) *
      synthesisFactor(values, course.person) *
      sessionStrength(values, course) *
      shape) /
    (sessionStrength(values, REFERENCE_COURSE) * reference)
  );
}

function sessionStrength(values: Values, course: Course): number {
  const { modality, depthMm, passes = 1 } = course;
  if (modality === 'none') return 0;
  const known = DOSE[modality as keyof typeof DOSE];
  const dose = (known ? (values[known] as number) : 1) * passes ** 0.5;
  if (isThermal(modality))
    return heatOf(values, course) * dose ** (values['empirical-heat-power'] as number);
  const depth = typeof depthMm === 'number' ? depthMm : (depthMm[0] ?? REFERENCE_DEPTH_MM);
  return dose * depthResponse(values, depth, 1);
}

const REFERENCE_DEPTH_MM = 1.5;

function numberOf(knowledge: Knowledge, id: string, thermal = false): number {
  const strata = knowledge.population.get(id)?.strata ?? [];
  const course = thermal ? 'rf-microneedling' : 'mechanical';
  const found = strata.find((stratum) => stratum.course === course) ?? strata[0];
  if (!found) throw new Error(`knowledge/population lacks "${id}".`);
  return found.value;
}
