import type { Covariates } from './course.ts';
import { type Course, isThermal } from './course.ts';
import type { Values } from './parameters.ts';

/** Age at which the factor of age is 1. */
const REFERENCE_AGE = 50;

/** How much more or less collagen a fibroblast of this person lays down than the reference (20). */
export function synthesisFactor(values: Values, person: Covariates): number {
  let factor = Math.exp(-(values['age-slope'] as number) * (person.ageYears - REFERENCE_AGE));
  const menopause = values.menopause as number;
  if (person.postMenopause !== undefined) factor *= 1 - person.postMenopause * (1 - menopause);
  if (person.smoker === true) factor *= values.smoking as number;
  if (person.weightLoss === true) factor *= values['weight-loss'] as number;
  if (person.poorAftercare === true) factor *= values['sun-poor-care'] as number;
  return factor;
}

/** How much of the same change shows at this grade of laxity (20). */
export function laxityFactor(values: Values, laxity: Covariates['laxity']): number {
  if (laxity === 'none') return values['laxity-none'] as number;
  if (laxity === 'moderate') return values['laxity-moderate'] as number;
  if (laxity === 'severe') return values['laxity-severe'] as number;
  return 1;
}

/** The parameters of the equations for one course and person, by the symbols of the definition. */
export function equationParameters(values: Values, course: Course): Record<string, number> {
  const { person, modality } = course;
  const value = (id: string) => values[id] as number;
  const speed = person.diabetes === true ? value('diabetes') : 1;
  return {
    kD: value('damage-clearance'),
    kI: value('inflammation-resolution') * speed,
    QI: value('resolution-failure'),
    aE: value('erythema-gain'),
    kE: value('erythema-clearance') * speed,
    kB: value('barrier-repair') * speed,
    kG: value('growth-factor-loss'),
    aM: person.smoker === true ? value('smoking-proteolysis') : 1,
    kM: value('proteolysis-loss'),
    aF: value('fibroblast-activation'),
    kF: value(isThermal(modality) ? 'fibroblast-rest-thermal' : 'fibroblast-rest-needle'),
    sC: value('synthesis') * synthesisFactor(values, person),
    Cmax: value('ceiling'),
    QS: value('over-treatment'),
    k31: value('maturation'),
    kX: value('cross-linking'),
    d1: value('immature-loss'),
    dX: value('mature-loss'),
    mN: value('proteolysis-new'),
    mR: value('proteolysis-resident'),
    kQ: value('damage-memory'),
    kH: value('contraction-loss'),
    sL: value('elastin-synthesis'),
    dL: value('elastin-loss'),
    mL: value('proteolysis-elastin'),
    dR: value('ageing'),
  };
}
