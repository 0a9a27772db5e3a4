import type { Facts } from '../../guidance/facts.ts';
import type { Patient } from '../../record/patient.ts';
import { HISTORY_CODES } from '../../record/vocabulary.ts';

/**
 * What is known of a person, as named facts. With a `history` every code not in it is false;
 * without one each is unknown. Nobody asks a man about pregnancy or menopause.
 */
export function patientFacts(patient: Patient): Facts {
  const { history, sex } = patient;
  const codes = Object.fromEntries(HISTORY_CODES.map((code) => [code, history?.includes(code)]));
  if (sex === 'male' && history === undefined)
    Object.assign(codes, { pregnant: false, breastfeeding: false });
  return {
    'age-years': patient.ageYears,
    sex,
    phototype: patient.phototype,
    laxity: patient.laxity,
    smoker: patient.smoker,
    menopause: patient.menopause ?? (sex === 'male' ? 'none' : undefined),
    'weight-loss-kg': patient.weightLossKg,
    ...codes,
  };
}
