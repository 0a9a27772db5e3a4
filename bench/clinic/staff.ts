/** Staff of a clinic as the pages ask for them: the board kept current, people opened, sessions saved. */
import { Agent, request } from 'node:http';
import { idOf } from './fill.ts';

export interface Asked {
  readonly ms: number;
  readonly status: number;
}

/** What was asked, by kind of question. */
export type Answers = Record<string, Asked[]>;

/** As the page gathers changes that come together, ms (web/src/clinic/board/use-board.ts). */
const GATHER_MS = { least: 400, most: 1_600 };
const BOARD = '/api/clinic/board?limit=50';

export interface Clinic {
  readonly inRecovery: number;
  readonly recovered: number;
  readonly port: number;
  readonly cookies: readonly string[];
}

let turn = 0;
/** Another of so many people each time, all of them once before anybody twice. */
function next(people: number): number {
  turn += 1;
  return (turn * 7_919) % people;
}

function sessionOf(number: number): object {
  return {
    ...{ date: new Date().toISOString().slice(0, 10), modality: 'automated-pen' },
    ...{ device: 'Bench pen', cartridgeLot: `LOT-${number % 50}` },
    zones: [{ area: ['face', 'cheeks', 'neck', 'forehead'][number % 4], depthMm: 1, passes: 4 }],
  };
}

/** One member of staff. */
export function colleague(clinic: Clinic, which: number, answers: Answers) {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const cookie = clinic.cookies[which % clinic.cookies.length] ?? '';
  const ask = (kind: string, method: string, path: string, body?: object) =>
    new Promise<string>((resolve, reject) => {
      const start = performance.now();
      const headers = { cookie, ...(body ? { 'content-type': 'application/json' } : {}) };
      const to = { port: clinic.port, host: '127.0.0.1', path, method, agent, headers };
      const going = request(to, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (piece) => {
          text += piece;
        });
        answer.once('end', () => {
          const status = answer.statusCode ?? 0;
          answers[kind] ??= [];
          answers[kind].push({ ms: performance.now() - start, status });
          if (status >= 400) process.stderr.write(`${kind}: ${status} ${text.slice(0, 300)}\n`);
          resolve(text);
        });
      });
      going.once('error', reject);
      going.end(body && JSON.stringify(body));
    });
  return {
    board: () => ask('board, first page', 'GET', BOARD),
    boardOnwards: async () => {
      const { after } = JSON.parse(await ask('board, first page', 'GET', BOARD));
      await ask('board, next page', 'GET', `${BOARD}&after=${encodeURIComponent(after)}`);
    },
    search: () =>
      ask('search people', 'GET', `/api/clinic/people?q=family${next(clinic.inRecovery)}`),
    person: async () => {
      const number = next(clinic.inRecovery);
      await ask('open a person', 'GET', `/api/clinic/people/${idOf('person', number)}`);
      await ask('open a recovery', 'GET', `/api/clinic/courses/${idOf('course', number)}`);
    },
    check: async () => {
      const number = next(clinic.inRecovery);
      const body = { personId: idOf('person', number), session: sessionOf(number) };
      await ask('check while typing', 'POST', '/api/clinic/check', body);
    },
    /** Of somebody who recovered from the session before, and is due. */
    save: async () => {
      const number = clinic.inRecovery + next(clinic.recovered);
      const path = `/api/clinic/people/${idOf('person', number)}/sessions`;
      await ask('save a session', 'POST', path, sessionOf(number));
    },
    /** Listens to changes and asks for the board anew after them, as the page does. @returns how to stop */
    watch: () => {
      let waiting: NodeJS.Timeout | undefined;
      const headers = { cookie };
      const path = '/api/clinic/board/events';
      const going = request({ port: clinic.port, host: '127.0.0.1', path, headers }, (answer) => {
        answer.on('data', (piece) => {
          if (!String(piece).includes('event: change')) return;
          waiting ??= setTimeout(
            () => {
              waiting = undefined;
              void ask('board, after a change', 'GET', BOARD).catch(() => {});
            },
            GATHER_MS.least + Math.random() * (GATHER_MS.most - GATHER_MS.least),
          );
        });
      });
      going.on('error', () => {});
      going.end();
      return () => {
        clearTimeout(waiting);
        going.destroy();
        agent.destroy();
      };
    },
  };
}
