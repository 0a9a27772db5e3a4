import { MODALITIES } from '@healcast/engine';
import type { ConsentKind } from '../types.ts';

/** What people sign about the treatment: one wording for all, or one for a technique. */
export const TREATMENT_KINDS: readonly ConsentKind[] = [
  'treatment',
  ...MODALITIES.map((modality) => `treatment-${modality}` as const),
];
/** What photos may be used for: each a choice of its own. */
export const PHOTO_KINDS: readonly ConsentKind[] = [
  'photo-record',
  'photo-teaching',
  'photo-publication',
  'photo-marketing',
];
export const CONSENT_KINDS = [...TREATMENT_KINDS, ...PHOTO_KINDS];
