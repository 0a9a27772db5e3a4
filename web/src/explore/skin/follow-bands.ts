import { type Remodel, type ShownBands, sharesAsked, shownBands } from '@healcast/engine';
import { askForBands, type Port } from '@healcast/engine/bands';

/** How far the curves go. */
export const DAYS = 540;
const MOST_WORKERS = 2;

/** The sessions somebody tries out on some skin. */
interface Wish {
  readonly skin: Remodel;
  readonly sessionDays: readonly number[];
}

/** Curves, and the skin that they are of. */
export interface Told {
  readonly skin: Remodel;
  readonly shown: ShownBands;
}

export interface Following {
  /** Asks for the bands of these sessions; of several wishes the newest counts. */
  wish: (wish: Wish) => void;
  close: () => void;
}

/** Bands that follow a finger: one request at a time, and behind it only the newest wish. */
export function followBands(hear: (told: Told) => void, fail: () => void): Following {
  const count = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1));
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(new URL('./bands.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('error', fail);
    return worker;
  });
  let next: Wish | undefined;
  let isBusy = false;
  let introduced: { skin: Remodel; ask: ReturnType<typeof askForBands>; leave: () => void };

  function asking(skin: Remodel) {
    if (introduced?.skin === skin) return introduced.ask;
    introduced?.leave();
    const { ports, leave } = portsTo(workers);
    const ask = askForBands(ports, skin.people, skin.people.length / skin.peopleCount);
    introduced = { skin, ask, leave };
    return ask;
  }
  async function follow() {
    isBusy = true;
    while (next) {
      const { skin, sessionDays } = next;
      next = undefined;
      const asked = sharesAsked(skin.silentShare);
      const sessions = sessionDays.map((day) => ({ day }));
      const bands = await asking(skin)(sessions, DAYS, asked);
      hear({ skin, shown: shownBands(bands, asked, skin) });
    }
    isBusy = false;
  }
  return {
    wish(wish) {
      next = wish;
      if (!isBusy) void follow();
    },
    close() {
      for (const worker of workers) worker.terminate();
    },
  };
}

/** Other people are asked through ears of their own, so that nobody hears answers about the former. */
function portsTo(workers: readonly Worker[]): { ports: Port[]; leave: () => void } {
  const ears = new AbortController();
  const ports = workers.map(
    (worker): Port => ({
      postMessage: (message, transfer) => worker.postMessage(message, transfer),
      addEventListener: (type, listener) =>
        worker.addEventListener(type, listener, { signal: ears.signal }),
    }),
  );
  return { ports, leave: () => ears.abort() };
}
