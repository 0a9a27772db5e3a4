import type { Answer } from '@healcast/engine';
import { useEffect, useState } from 'react';
import { spoken } from '../patient/language.ts';
import type { Ask, Care, Told, Verb } from './care.worker.ts';

let worker: Worker | undefined;
let lastNumber = 0;

/** The engine's worker, started when the first question needs it. */
function engine(): Worker {
  worker ??= new Worker(new URL('./care.worker.ts', import.meta.url), {
    type: 'module',
    name: spoken(),
  });
  return worker;
}

/** Answers to older questions are of no use once a newer one is asked. */
export interface Asking<V extends Verb> {
  /** The last answer; while a new one is worked out the old one stays on the page. */
  answer: Answer<Care[V]['value']> | undefined;
  working: boolean;
  failed: boolean;
  again: () => void;
}

/** Asks the engine in a Web Worker, again whenever the question changes. */
export function useCare<V extends Verb>(verb: V, input: Care[V]['input'] | undefined): Asking<V> {
  const question = input && JSON.stringify(input);
  const [told, setTold] = useState<Pick<Asking<V>, 'answer' | 'failed'>>({
    answer: undefined,
    failed: false,
  });
  const [working, setWorking] = useState(false);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint: `attempt` asks the same question again.
  useEffect(() => {
    if (!question) {
      setTold({ answer: undefined, failed: false });
      return;
    }
    lastNumber += 1;
    const number = lastNumber;
    const listening = engine();
    const hear = ({ data }: MessageEvent<Told>) => {
      if (data.number !== number) return;
      if (data.fault) console.error('The engine failed:', data.fault);
      const answer = data.answer as Asking<V>['answer'];
      setTold({ answer, failed: answer === undefined });
      setWorking(false);
    };
    const fail = () => {
      worker?.terminate();
      worker = undefined;
      setTold({ answer: undefined, failed: true });
      setWorking(false);
    };
    listening.addEventListener('message', hear);
    listening.addEventListener('error', fail);
    setWorking(true);
    // A date or number that is still being typed need not be worked out at every key.
    const timer = setTimeout(
      () => listening.postMessage({ number, verb, input: JSON.parse(question) } satisfies Ask),
      SETTLE_MS,
    );
    return () => {
      clearTimeout(timer);
      listening.removeEventListener('message', hear);
      listening.removeEventListener('error', fail);
    };
  }, [question, attempt, verb]);

  return { ...told, working, again: () => setAttempt((count) => count + 1) };
}

const SETTLE_MS = 120;
