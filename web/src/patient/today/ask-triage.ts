import type { Triage, TriageInput } from '@healcast/engine';
import type { AskTriage, ToldTriage } from '../forecast.worker.ts';
import { engine, nextNumber } from '../use-forecast.ts';

/**
 * The answer to a check-in from the engine on this device: with or without a network, and before
 * any server was asked. Undefined when the engine refuses or fails.
 */
export function askTriage(checkIn: TriageInput): Promise<Triage | undefined> {
  return new Promise((done) => {
    const number = nextNumber();
    const worker = engine();
    const end = (triage: Triage | undefined) => {
      worker.removeEventListener('message', hear);
      worker.removeEventListener('error', fail);
      done(triage);
    };
    const hear = ({ data }: MessageEvent<ToldTriage>) => {
      if (data.number !== number) return;
      if (data.fault) console.error('The engine failed:', data.fault);
      end(data.triage);
    };
    const fail = () => end(undefined);
    worker.addEventListener('message', hear);
    worker.addEventListener('error', fail);
    worker.postMessage({ number, checkIn } satisfies AskTriage);
  });
}
