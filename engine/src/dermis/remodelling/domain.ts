import type { StudyInput } from '../../record/study.ts';
import { type Area, MEASURES, type Measure, type StudyModality } from '../../record/vocabulary.ts';
import { conditionKind, isPeople, namesNoPeople } from './condition.ts';
import { isPuncturing } from './course.ts';

export type DomainWord = 'inside' | 'extrapolated' | 'outside';
export interface DomainVerdict {
  readonly domain: DomainWord;
  readonly because: string | null;
}
/** The same, and whether studies of this kind differ more than those that the fit has seen. */
export interface StudyVerdict extends DomainVerdict {
  readonly wider: boolean;
}

/** Measures that are healing times, not results. */
export const HEALING_TIMES: ReadonlySet<Measure> = new Set([
  'redness-clear-days',
  'downtime-days',
  'tewl-normal-hours',
  'channel-closed-hours',
]);

const STUDIED_AREAS: ReadonlySet<Area> = new Set([
  'face',
  'cheeks',
  'jawline',
  'forehead',
  'perioral',
  'neck',
]);

/** Where the closing of the skin was measured beside the face and the neck. */
const STUDIED_BESIDE: Partial<Record<Measure, readonly Area[]>> = {
  'tewl-normal-hours': ['arms', 'thighs'],
  'channel-closed-hours': ['arms', 'stomach'],
};

/** For treatments other than needling: the measures for which the evidence holds a study. */
const COMPARATOR_MEASURES: Partial<Record<StudyModality, readonly Measure[]>> = {
  'mfu-v': ['responder-fraction', 'elasticity-percent'],
  'rf-surface': [
    'responder-fraction',
    'collagen-1-percent',
    'laxity-grade-change',
    'downtime-days',
    'redness-clear-days',
  ],
  'fractional-laser': ['downtime-days', 'redness-clear-days', 'tewl-normal-hours'],
  surgery: ['laxity-grade-change'],
  none: MEASURES,
};

const SURGERY_MEASURES: ReadonlySet<Measure> = new Set([
  'laxity-grade-change',
  'laxity-percent',
  'responder-fraction',
]);

type Test = (study: StudyInput, measure: Measure, day: number) => string | null;
const when = (met: boolean, text: string) => (met ? text : null);

const ACNE_SCARS = 'Acne scars are not loose skin.';
const STUDIED_LIMIT_MM = 3;
const RF_LIMIT_MM = 8;

/** Beyond these the model declines. */
const OUTSIDE: readonly Test[] = [
  ({ population: { species, condition } }) =>
    when(
      !isPeople(species) || namesNoPeople(condition),
      'The model speaks of people, not of animals or tissue in a dish.',
    ),
  ({ population: { condition } }) =>
    when(
      conditionKind(condition) === 'outside',
      'No study of this condition stands behind the model.',
    ),
  ({ population: { ageYears } }) =>
    when(
      ageYears.mean < 18 || (ageYears.max != null && ageYears.max < 18),
      'The model speaks of adults.',
    ),
  ({ population: { ageYears } }) =>
    when(ageYears.mean > 90, 'No study of people over 90 stands behind the model.'),
  ({ course: { modality, depthMm } }) =>
    when(
      isPuncturing(modality) &&
        depthMm != null &&
        depthMm > (modality === 'rf-microneedling' ? RF_LIMIT_MM : STUDIED_LIMIT_MM),
      `Needles of ${depthMm} mm lie beyond what was studied with this device.`,
    ),
  ({ course: { modality, sessions } }) =>
    when(modality !== 'none' && sessions === 0, 'A treatment needs at least one session.'),
  ({ course: { modality, sessions } }) =>
    when(modality !== 'none' && sessions > 24, 'Nobody studied so many sessions.'),
  ({ course: { modality, thermalCelsius } }) =>
    when(
      modality === 'rf-microneedling' &&
        thermalCelsius != null &&
        (thermalCelsius < 40 || thermalCelsius > 80),
      'The heat lies outside 40 to 80 degrees.',
    ),
  ({ course: { modality } }, measure) =>
    when(
      modality === 'surgery' && !SURGERY_MEASURES.has(measure),
      'For surgery only the change of laxity is known.',
    ),
  ({ course: { modality } }, measure) =>
    when(
      measure === 'channel-closed-hours' && !isPuncturing(modality) && modality !== 'none',
      'Only needles leave channels.',
    ),
  (_, measure, day) =>
    when(!HEALING_TIMES.has(measure) && day > 1825, 'Nothing was followed for over five years.'),
];

/** Beyond these it speaks with wider intervals. */
const EXTRAPOLATED: readonly Test[] = [
  ({ area }, measure) =>
    when(
      !STUDIED_AREAS.has(area) && !STUDIED_BESIDE[measure]?.includes(area),
      'Few or no measured results exist for this area.',
    ),
  ({ course: { modality, adjunct } }) =>
    when(
      modality === 'none' && adjunct != null,
      'What a product does without needles is not known here; the range is that of untreated skin.',
    ),
  ({ population: { condition } }) =>
    when(
      conditionKind(condition) === 'unheard-of',
      'It is not known whether this condition answers like ageing skin.',
    ),
  ({ population: { condition } }) =>
    when(conditionKind(condition) === 'striae', 'Stretch marks are not loose skin.'),
  ({ population: { condition } }, measure) =>
    when(
      conditionKind(condition) === 'acne' &&
        !measure.includes('collagen') &&
        measure !== 'responder-fraction',
      ACNE_SCARS,
    ),
  ({ population: { ageYears } }) =>
    when(
      ageYears.mean < 25 || ageYears.mean > 72 || (ageYears.min != null && ageYears.min < 18),
      'Few people of this age were studied.',
    ),
  ({ population: { weightLoss } }) =>
    when(
      weightLoss === true || (typeof weightLoss === 'number' && weightLoss > 20),
      'Skin after large weight loss was hardly studied.',
    ),
  ({ population: { laxity } }) => when(laxity === 'severe', 'Severe laxity was hardly studied.'),
  ({ course: { modality, depthMm } }) =>
    when(
      isPuncturing(modality) && depthMm != null && (depthMm < 0.25 || depthMm > STUDIED_LIMIT_MM),
      'This needle depth lies at the edge of what was studied.',
    ),
  ({ course: { modality, sessions, intervalDays } }) =>
    when(
      (modality !== 'none' && sessions > 8) ||
        (isPuncturing(modality) && sessions > 1 && intervalDays != null && intervalDays < 10),
      'So many or so close sessions were not studied.',
    ),
  ({ course: { modality } }, measure) => {
    const known = COMPARATOR_MEASURES[modality];
    return when(
      known !== undefined && !known.includes(measure),
      'The evidence holds no such result for this treatment.',
    );
  },
  ({ course: { modality, thermalCelsius } }) =>
    when(
      modality === 'rf-microneedling' &&
        thermalCelsius != null &&
        (thermalCelsius < 52 || thermalCelsius > 70),
      'This heat lies at the edge of what was studied.',
    ),
  (_, measure, day) => when(!HEALING_TIMES.has(measure) && day > 540, 'Few were followed so long.'),
];

/**
 * Not what the model was made for, yet the fit holds such results: it is said, and the spread is
 * that between those studies.
 */
const BESIDE: readonly Test[] = [
  ({ population: { condition } }) => when(conditionKind(condition) === 'acne', ACNE_SCARS),
  ({ course: { modality } }) =>
    when(modality === 'surgery', 'A single study of surgery stands behind this number.'),
];

/** Whether the model may speak of one outcome of a study, and every reason why not. */
export function studyDomain(study: StudyInput, measure: Measure, day: number): StudyVerdict {
  const reasons = (tests: readonly Test[]) => [
    ...new Set(tests.flatMap((test) => test(study, measure, day) ?? [])),
  ];
  const outside = reasons(OUTSIDE);
  if (outside.length > 0) return { domain: 'outside', because: outside.join(' '), wider: true };
  const far = reasons(EXTRAPOLATED);
  const said = [...new Set([...far, ...reasons(BESIDE)])];
  return {
    domain: said.length > 0 ? 'extrapolated' : 'inside',
    because: said.length > 0 ? said.join(' ') : null,
    wider: far.length > 0,
  };
}
