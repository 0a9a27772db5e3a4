import type { Adjunct, Area, Laxity, StudyModality } from '../../record/vocabulary.ts';

/** Who is treated, as far as it is known; an unknown covariate changes nothing but the doubt. */
export interface Covariates {
  readonly ageYears: number;
  readonly laxity?: Laxity | undefined;
  readonly smoker?: boolean | undefined;
  /** Share of persons after the menopause (0 or 1 for one person). */
  readonly postMenopause?: number | undefined;
  readonly weightLoss?: boolean | undefined;
  readonly diabetes?: boolean | undefined;
  readonly poorAftercare?: boolean | undefined;
}

/** A course of sessions of one kind in one area; days count from the first session. */
export interface Course {
  readonly modality: StudyModality;
  readonly area: Area;
  readonly sessionDays: readonly number[];
  /** Needle depth of each session; one value stands for all. */
  readonly depthMm: number | readonly number[];
  /** Passes against the usual number (1). */
  readonly passes?: number;
  readonly celsius?: number | undefined;
  readonly adjunct?: Adjunct | undefined;
  readonly person: Covariates;
}

/** The course every gain is stated for: four monthly pen sessions of 1.5 mm, read 90 days after the last. */
export const REFERENCE_COURSE: Course = {
  modality: 'automated-pen',
  area: 'face',
  sessionDays: [0, 30, 60, 90],
  depthMm: 1.5,
  person: { ageYears: 50, laxity: 'mild' },
};
export const REFERENCE_DAY = 180;

const THERMAL: ReadonlySet<StudyModality> = new Set([
  'rf-microneedling',
  'mfu-v',
  'fractional-laser',
  'rf-surface',
]);
export const isThermal = (modality: StudyModality): boolean => THERMAL.has(modality);

const PUNCTURING: ReadonlySet<StudyModality> = new Set([
  'roller',
  'pen',
  'automated-pen',
  'rf-microneedling',
]);
/** Whether the depth of the injury is that of a needle. */
export const isPuncturing = (modality: StudyModality): boolean => PUNCTURING.has(modality);
