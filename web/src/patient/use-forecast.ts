import type { Answer, Forecast, ForecastInput } from '@healcast/engine';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Ask, Told } from './forecast.worker.ts';
import { spoken } from './language.ts';

let worker: Worker | undefined;
let lastNumber = 0;

/** The engine's worker, started when the first answer needs it. */
export function engine(): Worker {
  worker ??= new Worker(new URL('./forecast.worker.ts', import.meta.url), {
    type: 'module',
    name: spoken(),
  });
  return worker;
}

/** A number of its own for each thing that is asked of the engine. */
export function nextNumber(): number {
  lastNumber += 1;
  return lastNumber;
}

export interface Forecasting {
  /** The last answer; while a new one is worked out the old one stays on the page. */
  answer: Answer<Forecast> | undefined;
  /** The question that `answer` answers. */
  input: ForecastInput | undefined;
  working: boolean;
  failed: boolean;
  again: () => void;
}

/**
 * Forecasts in a Web Worker by the same engine as the server. Only the newest question counts:
 * answers to older ones are dropped.
 */
export function useForecast(input: ForecastInput | undefined): Forecasting {
  const question = input && JSON.stringify(input);
  const [told, setTold] = useState<Pick<Forecasting, 'answer' | 'input' | 'failed'>>({
    answer: undefined,
    input: undefined,
    failed: false,
  });
  const [working, setWorking] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(0);

  // biome-ignore lint: `attempt` asks the same question again.
  useEffect(() => {
    if (!question) return;
    const number = nextNumber();
    latest.current = number;
    const asked = JSON.parse(question) as ForecastInput;
    const finish = (next: typeof told) => {
      if (latest.current !== number) return;
      setTold(next);
      setWorking(false);
    };
    const hear = ({ data }: MessageEvent<Told>) => {
      if (data.number !== number) return;
      if (data.fault) console.error('The engine failed:', data.fault);
      finish({ answer: data.answer, input: asked, failed: data.answer === undefined });
    };
    const fail = () => {
      worker?.terminate();
      worker = undefined;
      finish({ answer: undefined, input: asked, failed: true });
    };
    const listening = engine();
    listening.addEventListener('message', hear);
    listening.addEventListener('error', fail);
    setWorking(true);
    listening.postMessage({ number, input: asked } satisfies Ask);
    return () => {
      listening.removeEventListener('message', hear);
      listening.removeEventListener('error', fail);
    };
  }, [question, attempt]);

  const again = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...told, working, again };
}
