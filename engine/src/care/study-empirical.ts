import { gainShare, sessionGain } from '../dermis/empirical.ts';
import {
  type Course,
  isThermal,
  REFERENCE_COURSE,
  REFERENCE_DAY,
} from '../dermis/remodelling/course.ts';
import { laxityFactor, synthesisFactor } from '../dermis/remodelling/covariates.ts';
import { depthResponse } from '../dermis/remodelling/dose.ts';
import type { Values } from '../dermis/remodelling/parameters.ts';
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

/** Heat fills more of the room at once: a thermal session counts as this power of its dose. */
const THERMAL_POWER = 0.6;

/**
 * The effect on each of `days` by the simple model (F1 to F6 of docs/model/recovery.md), in
 * reference courses: a rise for each session, each smaller than the one before.
 */
export function empiricalEffectOn(
  knowledge: Knowledge,
  values: Values,
  course: Course,
  days: readonly number[],
): number[] {
  if (course.modality === 'surgery') return days.map(() => values['effect-surgery'] as number);
  if (course.modality === 'none') return days.map(() => 0);
  const one = total(knowledge, values, REFERENCE_COURSE, REFERENCE_DAY);
  const factor =
    ((values[`area-${course.area}`] as number) *
      laxityFactor(values, course.person.laxity) *
      synthesisFactor(values, course.person) *
      (course.adjunct ? (values.adjunct as number) : 1)) /
    one;
  return days.map((day) => factor * total(knowledge, values, course, day));
}

function total(knowledge: Knowledge, values: Values, course: Course, day: number): number {
  const carry = numberOf(knowledge, 'session-carry');
  const gain = {
    riseDay: numberOf(knowledge, 'gain-rise-day', isThermal(course.modality)),
    riseShape: numberOf(knowledge, 'gain-rise-shape'),
    declineDay: numberOf(knowledge, 'gain-decline-day'),
  };
  const known = DOSE[course.modality as keyof typeof DOSE];
  const dose = known ? (values[known] as number) : 1;
  const strength = isThermal(course.modality) ? dose ** THERMAL_POWER : dose;
  let sum = 0;
  course.sessionDays.forEach((sessionDay, index) => {
    const depthMm =
      typeof course.depthMm === 'number' ? course.depthMm : (course.depthMm[index] ?? 1.5);
    const depth =
      known && isThermal(course.modality)
        ? 1
        : depthResponse(depthMm, 1, values['depth-half'] as number);
    sum += strength * depth * sessionGain(index + 1, carry) * gainShare(day - sessionDay, gain);
  });
  return sum;
}

function numberOf(knowledge: Knowledge, id: string, thermal = false): number {
  const strata = knowledge.population.get(id)?.strata ?? [];
  const course = thermal ? 'rf-microneedling' : 'mechanical';
  const found = strata.find((stratum) => stratum.course === course) ?? strata[0];
  if (!found) throw new Error(`knowledge/population lacks "${id}".`);
  return found.value;
}
