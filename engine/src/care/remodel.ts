import type { Knowledge } from '../knowledge.ts';
import type { Finding } from '../record/finding.ts';
import { type Answer, readBySchema } from '../record/refusal.ts';
import { type RemodelInput, remodelInput } from '../record/remodel.ts';
import type { Certainty } from '../record/vocabulary.ts';
import { boundariesCrossed, findingsOf, refusalOf } from './domain.ts';
import { planningNumber } from './plan-numbers.ts';
import { fixedAt } from './priors.ts';
import { courseOf } from './recovery/question.ts';
import { silentShare } from './result/response.ts';
import { PEOPLE, skinPeople } from './skin/people.ts';

/** Skin that somebody can try sessions on: its people, and what is said beside their curves. */
export interface Remodel {
  /** People whose skin answers, as rows for the kernels of the shown dermis. */
  readonly people: Float64Array;
  readonly peopleCount: number;
  /** Share of people whose skin does not answer. */
  readonly silentShare: number;
  /** Firmness gain (percent) from which a change can be seen. */
  readonly visible: number;
  /** Days that sessions of a series should lie apart. */
  readonly spacing: {
    readonly low: number;
    readonly high: number;
    readonly certainty: Certainty;
    readonly evidence: readonly string[];
  };
  /** What the mirror shows when, in days after the latest session. */
  readonly milestones: readonly { name: string; fromDay: number; toDay: number; text: string }[];
  readonly findings: readonly Finding[];
}

/**
 * Answers "what would sessions do in my skin?" with people to try them on.
 * @param knowledge the linked knowledge room
 * @param input an unknown document; the contract is {@link remodelInput}
 * @returns the people, or the refusal that names the wrong fields or the boundary of the model
 */
export function remodel(knowledge: Knowledge, input: unknown): Answer<Remodel> {
  const read = readBySchema<typeof remodelInput>(remodelInput.safeParse, input);
  return read.ok ? remodelFor(knowledge, read.value) : read;
}

function remodelFor(knowledge: Knowledge, input: RemodelInput): Answer<Remodel> {
  const crossed = boundariesCrossed(knowledge, {
    ageYears: input.patient.ageYears,
    depthMm: input.depthMm,
    sessionCount: 1,
    course: courseOf(knowledge, input),
  });
  const refusal = refusalOf(crossed);
  if (refusal) return { ok: false, refusal };
  const spacing = planningNumber(knowledge, 'spacing');
  const { value, low = value, high = value, certainty, evidence } = spacing;
  return {
    ok: true,
    value: {
      people: skinPeople(knowledge, input),
      peopleCount: PEOPLE,
      silentShare: silentShare(knowledge, input.patient),
      visible: fixedAt(knowledge, 'visible-change'),
      spacing: { low, high, certainty, evidence },
      milestones: [...knowledge.phases.values()]
        .filter(({ kind }) => kind === 'seen')
        .toSorted((left, right) => left.fromDay - right.fromDay)
        .map(({ name, fromDay, toDay, text }) => ({ name, fromDay, toDay, text })),
      findings: findingsOf(crossed),
    },
  };
}
