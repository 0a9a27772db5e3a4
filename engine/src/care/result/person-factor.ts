import type { Knowledge } from '../../knowledge.ts';
import type { Patient } from '../../record/patient.ts';
import { fixedAt } from '../priors.ts';

/** What age, smoking and menopause leave of a gain (F6). */
export function personFactor(knowledge: Pick<Knowledge, 'population'>, patient: Patient): number {
  const years = patient.ageYears - fixedAt(knowledge, 'age-response-reference');
  const smokes = patient.smoker === undefined ? 'unknown' : patient.smoker ? 'yes' : 'no';
  return (
    fixedAt(knowledge, 'smoker-response', { level: smokes }) *
    fixedAt(knowledge, 'menopause-response', { level: menopauseLevel(patient) }) *
    Math.exp(fixedAt(knowledge, 'age-response') * years)
  );
}

/** Not asked of men, and before the mid-forties taken as not yet begun unless it is said. */
function menopauseLevel({ menopause, sex, ageYears }: Patient): string {
  if (menopause) return menopause;
  return sex === 'male' || ageYears < 45 ? 'pre' : 'unknown';
}
