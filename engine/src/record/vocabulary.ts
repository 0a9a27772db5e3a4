/** The closed word lists of the record. Their meanings stand in GLOSSARY.md. */

export const AREAS = [
  'face',
  'cheeks',
  'jawline',
  'forehead',
  'perioral',
  'under-eye',
  'neck',
  'under-chin',
  'stomach',
  'arms',
  'thighs',
  'back',
  'hands',
] as const;
export type Area = (typeof AREAS)[number];

export const MODALITIES = ['roller', 'pen', 'automated-pen', 'rf-microneedling'] as const;
export type Modality = (typeof MODALITIES)[number];

/** What a published study may have used beyond the modalities that Healcast forecasts for a person. */
export const STUDY_MODALITIES = [
  ...MODALITIES,
  'none',
  'mfu-v',
  'fractional-laser',
  'rf-surface',
  'surgery',
] as const;
export type StudyModality = (typeof STUDY_MODALITIES)[number];

export const LAXITIES = ['none', 'mild', 'moderate', 'severe'] as const;
export type Laxity = (typeof LAXITIES)[number];

/** GRADE words for how sure a number is. */
export const CERTAINTIES = ['high', 'moderate', 'low', 'very-low'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const ADJUNCTS = [
  'prp',
  'exosome',
  'growth-factor',
  'hyaluronic-acid',
  'led',
  'peptide',
] as const;
export type Adjunct = (typeof ADJUNCTS)[number];

export const HISTORY_CODES = [
  'pregnant',
  'breastfeeding',
  'isotretinoin-current',
  'isotretinoin-past-6-months',
  'active-herpes',
  'cold-sores',
  'active-acne',
  'active-infection',
  'sunburn',
  'recent-tan',
  'skin-cancer-in-field',
  'keloid',
  'anticoagulant',
  'bleeding-disorder',
  'immunosuppressed',
  'chemotherapy',
  'radiotherapy-in-field',
  'diabetes-uncontrolled',
  'scleroderma',
  'metal-allergy',
  'anaesthetic-allergy',
  'rosacea',
  'melasma',
  'eczema-or-psoriasis-in-field',
  'diastasis-recti',
  'bariatric-surgery',
] as const;
export type HistoryCode = (typeof HISTORY_CODES)[number];

export const SEVERITIES = ['info', 'warning', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const VERDICTS = [
  'suitable',
  'suitable-with-care',
  'not-suitable',
  'see-clinician',
  'unknown',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** From most to least urgent. */
export const URGENCIES = ['emergency', 'same-day', 'within-48h', 'within-week', 'routine'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const GOALS = ['firmness', 'texture', 'prevention'] as const;
export type Goal = (typeof GOALS)[number];

export const PROCEDURES = ['laser', 'peel', 'rf', 'filler', 'toxin', 'surgery'] as const;
export type Procedure = (typeof PROCEDURES)[number];

/** Activities that every forecast dates; the knowledge room may hold more. */
export const REQUIRED_ACTIVITIES = [
  'make-up',
  'gym',
  'swimming',
  'sauna',
  'sun',
  'retinoid',
  'acid',
  'vitamin-c',
  'next-procedure',
] as const;

export const MEASURES = [
  'firmness-percent',
  'elasticity-percent',
  'laxity-grade-change',
  'laxity-percent',
  'wrinkle-percent',
  'dermal-thickness-percent',
  'collagen-1-percent',
  'papillary-collagen-percent',
  'responder-fraction',
  'redness-clear-days',
  'downtime-days',
  'tewl-normal-hours',
  'channel-closed-hours',
] as const;
export type Measure = (typeof MEASURES)[number];
