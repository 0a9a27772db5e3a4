import part from 'virtual:healcast/care';
import {
  type Answer,
  type Check,
  type CheckInput,
  check,
  type DecisionAid,
  type DecisionAidInput,
  decisionAid,
  type Knowledge,
  type Plan,
  type PlanInput,
  plan,
} from '@healcast/engine';

/** What each verb takes and answers. */
export interface Care {
  check: { input: CheckInput; value: Check };
  plan: { input: PlanInput; value: Plan };
  decisionAid: { input: DecisionAidInput; value: DecisionAid };
}
export type Verb = keyof Care;

/** One question to the engine and its answer, matched by number. */
export interface Ask {
  number: number;
  verb: Verb;
  input: unknown;
}
export interface Told {
  number: number;
  answer: Answer<unknown> | undefined;
  fault?: string;
}

const VERBS = { check, plan, decisionAid } as const;

const shelves = Object.fromEntries(
  Object.entries(part.kinds).map(([kind, documents]) => [
    kind,
    new Map(documents as [string, unknown][]),
  ]),
);
// The build has checked and linked the whole room; the browser carries the shelves these verbs read.
const knowledge = { ...shelves, hash: part.hash } as unknown as Knowledge;

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  const tell = (told: Told) => postMessage(told);
  try {
    tell({ number: data.number, answer: VERBS[data.verb](knowledge, data.input) });
  } catch (cause) {
    const fault = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    tell({ number: data.number, answer: undefined, fault });
  }
});
