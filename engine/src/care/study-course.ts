import type { Course } from '../dermis/remodelling/course.ts';
import { type Parameters, parameterOf } from '../dermis/remodelling/parameters.ts';
import type { StudyInput } from '../record/study.ts';
import type { StudyModality } from '../record/vocabulary.ts';

/** Needle depth and spacing where a paper does not say them (the usual ones of the evidence). */
const USUAL_DEPTH_MM: Partial<Record<StudyModality, number>> = {
  roller: 1.5,
  pen: 1.5,
  'automated-pen': 1.5,
  'rf-microneedling': 2,
};
const USUAL_INTERVAL_DAYS = 30;

/** A study's course as the model reads it: a typical participant, sessions at even intervals. */
export function courseOf(parameters: Parameters, { population, area, course }: StudyInput): Course {
  const { modality, sessions, intervalDays, thermalCelsius, adjunct, depthMm } = course;
  const gap = intervalDays ?? USUAL_INTERVAL_DAYS;
  const count = modality === 'none' ? 0 : sessions;
  const age = population.ageYears.mean;
  const from = parameterOf(parameters, 'menopause-from').median;
  const to = parameterOf(parameters, 'menopause-to').median;
  const after = Math.min(1, Math.max(0, (age - from) / (to - from)));
  return {
    modality,
    area,
    sessionDays: Array.from({ length: count }, (_, index) => index * gap),
    depthMm: depthMm ?? USUAL_DEPTH_MM[modality] ?? 1.5,
    celsius: thermalCelsius ?? undefined,
    adjunct: adjunct ?? undefined,
    person: {
      ageYears: age,
      laxity: population.laxity ?? undefined,
      postMenopause: (population.femaleFraction ?? 0.9) * after,
      weightLoss:
        population.weightLoss === true ||
        (typeof population.weightLoss === 'number' && population.weightLoss > 20),
    },
  };
}
