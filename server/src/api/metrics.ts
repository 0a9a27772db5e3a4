import { sql } from 'kysely';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ForecastPool } from '../engine/forecast-pool.ts';
import type { House } from '../house.ts';

/** What a scrape by Prometheus reads. No label says a person, an address or a clinic. */
export interface Metrics {
  /** Counts a request that was answered. */
  answered(labels: { method: string; route: string; status: string }, seconds: number): void;
  /** Everything in the text format of Prometheus, read at this moment. */
  text(): Promise<string>;
  contentType: string;
}

/** Bounds in seconds: around the limits that docs/performance-api.md promises. */
const HTTP_BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/**
 * Opens the metrics of one process. What costs is done at a scrape; the process itself (event loop,
 * memory, garbage) is watched from the first one on.
 */
export function openMetrics(house: House, pool: ForecastPool): Metrics {
  const registry = new Registry();
  const requests = new Histogram({
    name: 'healcast_http_request_seconds',
    help: 'Time to answer a request, by pattern of its route',
    labelNames: ['method', 'route', 'status'],
    buckets: HTTP_BOUNDS,
    registers: [registry],
  });
  watchForecasts(registry, pool);
  watchDatabase(registry, house);
  watchWork(registry, house);
  let watched = false;
  return {
    answered: (labels, seconds) => requests.observe(labels, seconds),
    text: () => {
      if (!watched) collectDefaultMetrics({ register: registry });
      watched = true;
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}

function watchForecasts(registry: Registry, pool: ForecastPool): void {
  const registers = [registry];
  new Gauge({
    ...{ name: 'healcast_forecasts', registers, labelNames: ['state'] },
    help: 'Questions to the engine, in its threads and waiting for one',
    collect() {
      const { running, waiting } = pool.load();
      this.set({ state: 'running' }, running);
      this.set({ state: 'waiting' }, waiting);
    },
  });
  const spent = new Histogram({
    ...{ name: 'healcast_forecast_seconds', registers, labelNames: ['task', 'end'] },
    help: 'Time of a question to the engine from asking to its end, waiting included',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  });
  pool.watch(({ task, end, seconds }) => spent.observe({ task, end }, seconds));
}

function watchDatabase(registry: Registry, { connections }: House): void {
  new Gauge({
    ...{ name: 'healcast_database_connections', registers: [registry], labelNames: ['state'] },
    help: 'Connections of the pool, and requests that wait for one',
    collect() {
      const { totalCount, idleCount, waitingCount } = connections;
      this.set({ state: 'busy' }, totalCount - idleCount);
      this.set({ state: 'idle' }, idleCount);
      this.set({ state: 'waiting' }, waitingCount);
    },
  });
}

/** Jobs and letters are those of the whole installation: every process says the same. */
function watchWork(registry: Registry, house: House): void {
  const registers = [registry];
  new Gauge({
    ...{ name: 'healcast_letter_oldest_seconds', registers },
    help: 'Age of the oldest letter that is promised and not yet delivered',
    async collect() {
      this.set((await letters(house)).oldest_seconds);
    },
  });
  new Gauge({
    ...{ name: 'healcast_letters', registers, labelNames: ['state'] },
    help: 'Letters that wait, are being handed over, or were given up',
    async collect() {
      const { promised, handing_over: handing, failed } = await letters(house);
      this.set({ state: 'promised' }, Number(promised));
      this.set({ state: 'handing-over' }, Number(handing));
      this.set({ state: 'failed' }, Number(failed));
    },
  });
  new Gauge({
    ...{ name: 'healcast_jobs', registers, labelNames: ['queue', 'state'] },
    help: 'Jobs that are due, wait for their time or another try, run, or failed for good',
    async collect() {
      this.reset();
      for (const { queue, state, count } of await jobs(house)) this.set({ queue, state }, count);
    },
  });
}

async function letters({ database }: House) {
  const { rows } = await sql<{
    promised: string;
    handing_over: string;
    failed: string;
    oldest_seconds: number;
  }>`select * from letters_waiting()`.execute(database);
  return rows[0] as (typeof rows)[number];
}

/** A queue without any job stands there with zeros, so that an alert can tell "none" from "gone". */
async function jobs({ database }: House) {
  const { rows } = await sql<{ queue: string; state: string; count: number }>`
    select q.name as queue, s.state, count(j.id)::integer as count
    from pgboss.queue q
    cross join (values ('due'), ('later'), ('running'), ('failed')) as s (state)
    left join pgboss.job j on j.name = q.name and s.state = case
      when j.state in ('created', 'retry') then case when j.start_after <= now() then 'due' else 'later' end
      when j.state = 'active' then 'running' when j.state = 'failed' then 'failed' end
    where q.name not like '\\_\\_pgboss%'
    group by 1, 2`.execute(database);
  return rows;
}
