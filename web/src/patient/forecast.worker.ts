import english from 'virtual:healcast/knowledge';
import others from 'virtual:healcast/knowledge/others';
import {
  type Answer,
  type Forecast,
  type ForecastInput,
  forecast,
  type Knowledge,
  type Triage,
  type TriageInput,
  triage,
  triageSigns,
} from '@healcast/engine';
import { roomOf } from '../kit/room-of.ts';

/** One question to the engine and its answer, matched by number. */
export interface Ask {
  number: number;
  input: ForecastInput;
}
export interface Told {
  number: number;
  answer: Answer<Forecast> | undefined;
  fault?: string;
}

/** A check-in to be answered, and its answer. */
export interface AskTriage {
  number: number;
  checkIn: TriageInput;
}
export interface ToldTriage {
  number: number;
  triage: Triage | undefined;
  fault?: string;
}

/** The page names the language with the worker. Without its texts the engine speaks its own. */
const room = roomOf(english, others, self.name);

const faultOf = (cause: unknown) =>
  cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);

addEventListener('message', async ({ data }: MessageEvent<Ask | AskTriage>) => {
  const { number } = data;
  const tell = (told: Told | ToldTriage) => postMessage(told);
  try {
    const knowledge = await room;
    if ('checkIn' in data) tell({ number, triage: answerTo(knowledge, data.checkIn) });
    else tell({ number, answer: forecast(knowledge, data.input) });
  } catch (cause) {
    tell({ number, answer: undefined, fault: faultOf(cause) });
  }
});

/** The whole answer; should the comparison with others fail, what the signs alone say. */
function answerTo(knowledge: Knowledge, checkIn: TriageInput): Triage | undefined {
  try {
    const answer = triage(knowledge, checkIn);
    return answer.ok ? answer.value : undefined;
  } catch (cause) {
    console.error('The comparison failed:', cause);
    const redness = { answer: checkIn.answers.redness, percentile: null, p10: null, p90: null };
    return { ...triageSigns(knowledge, checkIn), today: { day: 0, redness, words: '' } };
  }
}
