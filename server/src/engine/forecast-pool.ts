import { availableParallelism } from 'node:os';
import type {
  Answer,
  Forecast,
  ForecastInput,
  Knowledge,
  Plan,
  PlanInput,
  Triage,
  TriageInput,
} from '@healcast/engine';
import { Piscina } from 'piscina';

/** Makes forecasts away from the event loop. */
export interface ForecastPool {
  /**
   * One forecast in a language, or the engine's refusal.
   * @throws PoolBusy when too many wait already or this one took too long
   */
  forecast(input: ForecastInput, language: string): Promise<Answer<Forecast>>;
  /**
   * The same as the bytes of its JSON, written in the thread: for who only keeps it and hands it
   * on, so that the event loop neither takes it apart nor puts it together.
   */
  forecastJson(input: ForecastInput, language: string): Promise<Answer<Uint8Array>>;
  /** The answer to one check-in, under the same limits. */
  triage(input: TriageInput, language: string): Promise<Answer<Triage>>;
  /** The plan of a series, under the same limits. */
  plan(input: PlanInput, language: string): Promise<Answer<Plan>>;
  /** How many questions run, and how many wait for a thread. */
  load(): { running: number; waiting: number };
  /** Tells of every question that ended from now on. */
  watch(told: (ended: EndedTask) => void): void;
  /** Resolves when a worker has its knowledge room and can answer. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** A question to the engine that ended: answered, turned away because too many wait, or failed. */
export interface EndedTask {
  task: string;
  end: 'answered' | 'busy' | 'failed';
  /** From asking to the end. */
  seconds: number;
}

/** Too many forecasts at once: come back in a few seconds. */
export class PoolBusy extends Error {
  readonly retryAfterSeconds: number;
  constructor(message: string, retryAfterSeconds: number, cause?: unknown) {
    super(message, { cause });
    this.name = 'PoolBusy';
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export interface PoolOptions {
  /** The room that every thread answers from; each gets a copy. Not given: each reads its own. */
  knowledge?: Knowledge;
  threads?: number;
  /** Forecasts that may wait. More would only be answered after their reader has left. */
  longestQueue?: number;
  /** A forecast that takes longer is ended, and its worker with it. */
  timeoutMs?: number;
}

/** Opens the pool; its threads start at once. */
export function openForecastPool(options: PoolOptions = {}): ForecastPool {
  const { knowledge } = options;
  const { threads = availableParallelism(), longestQueue = 200, timeoutMs = 10_000 } = options;
  let loaded: Promise<void> | undefined;
  let inHand = 0;
  const piscina = new Piscina({
    filename: new URL('./forecast.worker.ts', import.meta.url).href,
    workerData: { knowledge },
    minThreads: threads,
    maxThreads: threads,
    // A thread of its own for the event loop matters more than one more for the engine.
    niceIncrement: 5,
  });
  const turns = openTurns(threads);
  const watchers: ((ended: EndedTask) => void)[] = [];
  const run = async (input: unknown, name?: string): Promise<unknown> => {
    const asked = performance.now();
    const ended = (end: EndedTask['end']) => {
      const task = name?.replace(/(Json)?Task$/, '') ?? 'forecast';
      for (const told of watchers)
        told({ task, end, seconds: (performance.now() - asked) / 1_000 });
    };
    try {
      const answer = await runInTurn(input, name);
      ended('answered');
      return answer;
    } catch (error) {
      ended(error instanceof PoolBusy ? 'busy' : 'failed');
      throw error;
    }
  };
  const runInTurn = async (input: unknown, name?: string): Promise<unknown> => {
    // Counted here: the library's own limit lets a burst through before its threads take hold.
    if (inHand >= threads + longestQueue) throw new PoolBusy('the queue of forecasts is full', 2);
    inHand += 1;
    const signal = AbortSignal.timeout(timeoutMs);
    await turns.take();
    try {
      return await piscina.run(input, name ? { signal, name } : { signal });
    } catch (error) {
      throw spoken(error);
    } finally {
      turns.pass();
      inHand -= 1;
    }
  };
  return {
    forecast: async (input, language) => (await run({ input, language })) as Answer<Forecast>,
    forecastJson: async (input, language) =>
      (await run({ input, language }, 'forecastJsonTask')) as Answer<Uint8Array>,
    triage: async (input, language) =>
      (await run({ input, language }, 'triageTask')) as Answer<Triage>,
    plan: async (input, language) => (await run({ input, language }, 'planTask')) as Answer<Plan>,
    load: () => {
      const running = Math.min(inHand, threads);
      return { running, waiting: inHand - running };
    },
    watch: (told) => void watchers.push(told),
    ready: () => {
      // Asked anew after a failure: a worker that could not start is replaced by one that may.
      loaded ??= piscina.run(undefined, { name: 'loaded' }).then(
        () => undefined,
        (error: unknown) => {
          loaded = undefined;
          throw error;
        },
      );
      return loaded;
    },
    close: () => piscina.destroy(),
  };
}

/**
 * Lets so many work at once and the others wait in the order they came. The library's own queue
 * takes tasks that can be ended out of their order: some would wait three times as long as others.
 */
function openTurns(places: number) {
  let free = places;
  const waiting: (() => void)[] = [];
  return {
    async take(): Promise<void> {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    pass(): void {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    },
  };
}

function spoken(error: unknown): unknown {
  return (error as Error).name === 'AbortError'
    ? new PoolBusy('a forecast took too long', 5, error)
    : error;
}
