import type { Knowledge } from '../../knowledge.ts';
import { fixedAt, type Spread, spreadAt } from '../priors.ts';
import type { Dimension } from './dimensions.ts';
import type { RecoveryQuestion } from './question.ts';

/** One reason why this person's recovery may be slower or faster, as a spread of a factor. */
export interface RecoveryFactor {
  id: string;
  /** How often the spread applies (a power of the factor): part of the age effect, doublings of passes. */
  power: number;
  spread: Spread;
  /** Whether it acts on redness alone or on every recovery time. */
  on: 'redness' | 'all';
  /** The dimension of chance it varies along. */
  dimension: Dimension;
}

const SENSITIVE = ['rosacea', 'eczema-or-psoriasis-in-field'] as const;

/**
 * The factors on recovery times that are known to apply (R9). What is not known about a person
 * adds no factor: the priors already span people of all kinds.
 */
export function recoveryFactors(
  knowledge: Knowledge,
  question: RecoveryQuestion,
): RecoveryFactor[] {
  const { input, session, earlierSessions, onFace } = question;
  const { patient, aftercare = {} } = input;
  const factors: RecoveryFactor[] = [];
  const add = (
    dimension: Dimension,
    id: string,
    power: number,
    on: RecoveryFactor['on'],
    level?: string,
  ) => {
    const spread = spreadAt(knowledge, id, level === undefined ? {} : { level });
    if (power > 0) factors.push({ id, power, on, dimension, spread });
  };
  add('age', 'age-recovery', ageShare(knowledge, patient.ageYears), 'all');
  if (SENSITIVE.some((code) => patient.history?.includes(code)))
    add('skin', 'sensitive-skin-recovery', 1, 'all');
  add(
    'treatment',
    'session-number-recovery',
    Math.min(earlierSessions, fixedAt(knowledge, 'session-number-most')),
    'redness',
  );
  if (session.passes !== undefined)
    add(
      'treatment',
      'passes-recovery',
      Math.abs(Math.log2(session.passes / fixedAt(knowledge, 'passes-reference'))),
      'all',
    );
  if (!onFace) add('skin', 'off-face-spread', 1, 'all');
  if (aftercare.sun) add('aftercare', 'aftercare-recovery', 1, 'redness', 'sun');
  if (aftercare.activesTooSoon) add('aftercare', 'aftercare-recovery', 1, 'all', 'active-too-soon');
  if (aftercare.hydration)
    add('aftercare', 'aftercare-recovery', 1, 'all', `hydration-${aftercare.hydration}`);
  return factors;
}

/** How much of the full age effect applies: none at the reference age, all of it at 75 years. */
function ageShare(knowledge: Knowledge, ageYears: number): number {
  const from = fixedAt(knowledge, 'age-reference');
  const full = fixedAt(knowledge, 'age-full-effect');
  return Math.min(Math.max((ageYears - from) / (full - from), 0), 1.5);
}
