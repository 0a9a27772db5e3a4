/** People who ask for forecasts as fast as they are answered, and pages that are fetched meanwhile. */
import { Agent, request } from 'node:http';

const PROBE_EVERY_MS = 25;

export interface Asked {
  readonly ms: number;
  readonly status: number;
}

/** What was asked in one stretch. */
export interface Load {
  readonly created: Asked[];
  readonly health: Asked[];
  readonly pages: Asked[];
}

let person = 0;

/** Every request is another person with another seed, so nothing can be remembered. */
function nextPerson(): string {
  person += 1;
  const modality = person % 4 === 0 ? 'rf-microneedling' : 'automated-pen';
  return JSON.stringify({
    patient: { ageYears: 25 + (person % 45), phototype: 1 + (person % 6) },
    area: ['face', 'neck', 'cheeks'][person % 3],
    sessions: [{ date: '2026-11-20', modality, depthMm: 0.5 + (person % 4) / 2 }],
    asOf: '2026-11-21',
    seed: person,
  });
}

/** Closed loop: each of the clients asks again as soon as it was answered, without time to think. */
export function openLoad(port: number, clients: number): (seconds: number) => Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients + 4 });
  const ask = (method: string, path: string, body?: string) =>
    new Promise<Asked>((resolve, reject) => {
      const start = performance.now();
      const headers = body ? { 'content-type': 'application/json' } : {};
      const to = { port, host: '127.0.0.1', path, method, agent, headers };
      const going = request(to, (answer) => {
        answer.resume();
        answer.once('end', () =>
          resolve({ ms: performance.now() - start, status: answer.statusCode ?? 0 }),
        );
      });
      going.once('error', reject);
      going.end(body);
    });
  return async (seconds) => {
    const end = performance.now() + seconds * 1_000;
    const load: Load = { created: [], health: [], pages: [] };
    const client = async () => {
      while (performance.now() < end)
        load.created.push(await ask('POST', '/api/forecasts', nextPerson()));
    };
    const probe = async (path: string, into: Asked[]) => {
      while (performance.now() < end) {
        into.push(await ask('GET', path));
        await new Promise((resolve) => setTimeout(resolve, PROBE_EVERY_MS));
      }
    };
    await Promise.all([
      ...Array.from({ length: clients }, client),
      probe('/health/live', load.health),
      probe('/api/clinic', load.pages),
    ]);
    return load;
  };
}
