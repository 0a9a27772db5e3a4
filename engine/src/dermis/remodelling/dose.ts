import type { StudyModality } from '../../record/vocabulary.ts';
import { type Course, isPuncturing, isThermal } from './course.ts';
import type { Parameters, Values } from './parameters.ts';
import { parameterOf } from './parameters.ts';

const DOSE: Partial<Record<StudyModality, string>> = {
  roller: 'dose-roller',
  pen: 'dose-pen',
  'rf-microneedling': 'dose-rf-microneedling',
  'mfu-v': 'dose-mfu-v',
  'rf-surface': 'dose-rf-surface',
  'fractional-laser': 'dose-fractional-laser',
};

/** What one session adds: to the damage signal, to the barrier deficit, to stored damage, to contraction. */
export interface SessionDose {
  readonly dose: number;
  readonly opening: number;
  readonly stored: number;
  /** Contraction of fibres by heat, in firmness. */
  readonly contraction: number;
}

/** Share of the full response that a needle of this depth gets from a dermis this thick (16). */
export function depthResponse(values: Values, depthMm: number, dermisMm: number): number {
  const half = dermisMm * (values['depth-half'] as number);
  return 1 - Math.exp(-((depthMm / half) ** (values['depth-shape'] as number)));
}

/** Thermal dose against 62 degrees (17): linear between 55, 62 and 67, falling beyond 67. */
export function heatResponse(values: Values, celsius: number): number {
  const at55 = values['heat-55'] as number;
  const at67 = values['heat-67'] as number;
  if (celsius <= 55) return Math.max(0, at55 * (1 + (celsius - 55) / 15));
  if (celsius <= 62) return at55 + ((1 - at55) * (celsius - 55)) / 7;
  if (celsius <= 67) return 1 + ((at67 - 1) * (celsius - 62)) / 5;
  const fall = (values['heat-fall'] as number) * (celsius - 67);
  return Math.max(values['heat-least'] as number, at67 - fall);
}

/**
 * Thermal dose of a course (17): of needles with heat alone, whose temperature is that of the
 * dermis. Other devices report that of the surface, and their dose was read from studies as it is.
 */
export function heatOf(values: Values, { modality, celsius }: Course): number {
  const known = modality === 'rf-microneedling' && celsius !== undefined;
  return known ? heatResponse(values, celsius) : 1;
}

/** The dose of one session of a course, by equations (16) to (18). */
export function sessionDose(
  parameters: Parameters,
  values: Values,
  course: Course,
  depthMm: number,
): SessionDose {
  const { modality, area, passes = 1 } = course;
  if (modality === 'none' || modality === 'surgery')
    return { dose: 0, opening: 0, stored: 0, contraction: 0 };
  const dermisMm = parameterOf(parameters, `area-${area}`).dermisMm ?? 1;
  const depth = isPuncturing(modality) ? depthResponse(values, depthMm, dermisMm) : 1;
  const heat = heatOf(values, course);
  const kind = DOSE[modality];
  const strength = kind ? (values[kind] as number) : 1;
  const most = values['opening-most'] as number;
  const density = passes ** (values['density-exponent'] as number);
  return {
    dose: strength * density * depth * heat,
    opening: Math.min(
      most,
      density * (isPuncturing(modality) ? Math.min(most, depthMm) / most : 0.5),
    ),
    stored: passes * depth * (isThermal(modality) ? (values['stored-heat'] as number) : 1),
    contraction: isThermal(modality) ? (values.contraction as number) * depth * heat : 0,
  };
}
