import { sessionGain } from '../../dermis/empirical.ts';
import { normalQuantile } from '../../inference/normal.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { ForecastInput } from '../../record/forecast.ts';
import type { Patient } from '../../record/patient.ts';
import type { Session } from '../../record/session.ts';
import { fixedAt, spreadAt, valueOf } from '../priors.ts';
import { courseOf, depthRange } from '../recovery/question.ts';
import { personFactor } from './person-factor.ts';

/** How the simple model lets people answer to a course (F1, F2, F5, F6). */
export interface Response {
  /** Percent firmness of a first session of weight 1 at its best, in a person who answers. */
  firstGain: (personZ: number, strengthZ: number) => number;
  /** Normal unit below which a person's skin does not answer. */
  silentBelow: number;
  /** Weight of each session, in order: device, depth and how many came before. */
  weights: number[];
  /** SD of a change that has nothing to do with needling, percent at half a year. */
  background: number;
}

export function responseOf(
  knowledge: Knowledge,
  input: ForecastInput,
  sessions: readonly Session[],
): Response {
  const first = spreadAt(knowledge, 'first-session-gain');
  const person = spreadAt(knowledge, 'person-gain-spread');
  const last = sessions[sessions.length - 1] as Session;
  const device = spreadAt(knowledge, 'modality-response', { level: last.modality });
  const usual = valueOf(device, 0);
  const covariates = covariateFactor(knowledge, input);
  return {
    firstGain: (personZ, strengthZ) =>
      valueOf(first, strengthZ) *
      valueOf(person, personZ) *
      (valueOf(device, strengthZ) / usual) *
      covariates,
    silentBelow: normalQuantile(silentShare(knowledge, input.patient)),
    weights: sessionWeights(knowledge, sessions),
    background: fixedAt(knowledge, 'background-change'),
  };
}

function sessionWeights(knowledge: Knowledge, sessions: readonly Session[]): number[] {
  const carry = fixedAt(knowledge, 'session-carry');
  return sessions.map((session, index) => {
    const [shallow, deep] = depthRange(session);
    const layer = { course: courseOf(knowledge, session), depthMm: (shallow + deep) / 2 };
    return (
      sessionGain(index + 1, carry) *
      fixedAt(knowledge, 'depth-response', layer) *
      fixedAt(knowledge, 'modality-response', { level: session.modality })
    );
  });
}

/** The part of the answer that what is known of person and area explains (F6). */
function covariateFactor(knowledge: Knowledge, { patient, area }: ForecastInput): number {
  const at = (id: string, level: string) => fixedAt(knowledge, id, { level });
  return (
    at('area-response', area) *
    at('laxity-response', patient.laxity ?? 'unknown') *
    personFactor(knowledge, patient)
  );
}

/** Share of people like this one whose skin does not answer (F2), on the log-odds scale. */
export function silentShare(knowledge: Knowledge, { laxity = undefined }: Patient): number {
  const share = fixedAt(knowledge, 'non-responder-share');
  const shift = fixedAt(knowledge, 'non-responder-laxity', { level: laxity ?? 'unknown' });
  return Math.min(0.99, Math.max(0.01, 1 / (1 + ((1 - share) / share) * Math.exp(-shift))));
}
