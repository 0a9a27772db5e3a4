import { sessionGain } from '../../dermis/empirical.ts';
import { randomStream } from '../../inference/random.ts';
import { stratifiedNormals, stratifiedUniforms } from '../../inference/sample.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { ForecastInput } from '../../record/forecast.ts';
import type { Patient } from '../../record/patient.ts';
import type { Session } from '../../record/session.ts';
import { fixedAt, spreadAt, valueOf } from '../priors.ts';
import { courseOf, depthRange } from '../recovery/question.ts';

/** Streams of chance of the result start behind those of the recovery. */
const RESULT_SEED_SHIFT = 0x5eed;
const UNIFORM_STREAM = 101;

/** How strongly each possible person answers, and how much each session weighs. */
export interface Response {
  /** Percent firmness of a first session of weight 1 at its best; 0 in people who do not answer. */
  gain: Float64Array;
  responds: Uint8Array;
  /** Weight of each session, in order: device, depth and how many came before. */
  weights: number[];
  /** Change that has nothing to do with needling, percent at half a year. */
  background: Float64Array;
}

/** Draws people's answers to a course (F1, F2, F5, F6). */
export function drawResponse(
  knowledge: Knowledge,
  input: ForecastInput,
  sessions: readonly Session[],
  seed: number,
  count: number,
): Response {
  const [gainZ, personZ, deviceZ, backgroundZ] = stratifiedNormals(
    (seed ^ RESULT_SEED_SHIFT) >>> 0,
    count,
    4,
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const luck = stratifiedUniforms(count, randomStream(seed, UNIFORM_STREAM));
  const first = spreadAt(knowledge, 'first-session-gain');
  const person = spreadAt(knowledge, 'person-gain-spread');
  const last = sessions[sessions.length - 1] as Session;
  const device = spreadAt(knowledge, 'modality-response', { level: last.modality });
  const covariates = covariateFactor(knowledge, input);
  const silent = nonResponderShare(knowledge, input.patient);
  const responds = new Uint8Array(count);
  const gain = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    responds[row] = (luck[row] as number) < silent ? 0 : 1;
    if (responds[row])
      gain[row] =
        valueOf(first, gainZ[row] as number) *
        valueOf(person, personZ[row] as number) *
        (valueOf(device, deviceZ[row] as number) / valueOf(device, 0)) *
        covariates;
  }
  const sigma = fixedAt(knowledge, 'background-change');
  return {
    gain,
    responds,
    weights: sessionWeights(knowledge, sessions),
    background: backgroundZ.map((z) => z * sigma),
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
  const years = patient.ageYears - fixedAt(knowledge, 'age-response-reference');
  return (
    at('area-response', area) *
    at('laxity-response', patient.laxity ?? 'unknown') *
    at(
      'smoker-response',
      patient.smoker === undefined ? 'unknown' : patient.smoker ? 'yes' : 'no',
    ) *
    at('menopause-response', menopauseLevel(patient)) *
    Math.exp(fixedAt(knowledge, 'age-response') * years)
  );
}

/** Not asked of men, and before the mid-forties taken as not yet begun unless it is said. */
function menopauseLevel({ menopause, sex, ageYears }: Patient): string {
  if (menopause) return menopause;
  return sex === 'male' || ageYears < 45 ? 'pre' : 'unknown';
}

/** Share of people like this one whose skin does not answer (F2), on the log-odds scale. */
function nonResponderShare(knowledge: Knowledge, { laxity = undefined }: Patient): number {
  const share = fixedAt(knowledge, 'non-responder-share');
  const shift = fixedAt(knowledge, 'non-responder-laxity', { level: laxity ?? 'unknown' });
  return 1 / (1 + ((1 - share) / share) * Math.exp(-shift));
}
