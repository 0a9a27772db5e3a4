import part from 'virtual:healcast/knowledge';
import {
  type Answer,
  type Forecast,
  type ForecastInput,
  forecast,
  type Knowledge,
} from '@healcast/engine';

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

const shelves = Object.fromEntries(
  Object.entries(part.kinds).map(([kind, documents]) => [
    kind,
    new Map(documents as [string, unknown][]),
  ]),
);
// The build has checked and linked the whole room; the browser carries the shelves the engine reads.
const knowledge = { ...shelves, hash: part.hash } as unknown as Knowledge;

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  const tell = (told: Told) => postMessage(told);
  try {
    tell({ number: data.number, answer: forecast(knowledge, data.input) });
  } catch (cause) {
    tell({
      number: data.number,
      answer: undefined,
      fault: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    });
  }
});
