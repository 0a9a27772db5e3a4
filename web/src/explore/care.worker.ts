import english from 'virtual:healcast/care';
import others from 'virtual:healcast/care/others';
import {
  type Answer,
  type Check,
  type CheckInput,
  check,
  type DecisionAid,
  type DecisionAidInput,
  decisionAid,
  type Plan,
  type PlanInput,
  plan,
  type Remodel,
  type RemodelInput,
  remodel,
} from '@healcast/engine';
import { roomOf } from '../kit/room-of.ts';

/** What each verb takes and answers. */
export interface Care {
  check: { input: CheckInput; value: Check };
  plan: { input: PlanInput; value: Plan };
  decisionAid: { input: DecisionAidInput; value: DecisionAid };
  remodel: { input: RemodelInput; value: Remodel };
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

const VERBS = { check, plan, decisionAid, remodel } as const;

/** The page names the language with the worker. Without its texts the engine speaks its own. */
const room = roomOf(english, others, self.name);

addEventListener('message', async ({ data }: MessageEvent<Ask>) => {
  const tell = (told: Told) => postMessage(told);
  try {
    tell({ number: data.number, answer: VERBS[data.verb](await room, data.input) });
  } catch (cause) {
    const fault = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    tell({ number: data.number, answer: undefined, fault });
  }
});
