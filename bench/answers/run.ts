/**
 * How long the engine takes for one answer, on one core: a forecast that learns from check-ins and
 * measured outcomes, and a plan of six sessions under all constraints.
 *
 *     npm run bench:answers
 *
 * One question at a time in one thread, another seed each time. Writes its table into
 * docs/performance-api.md.
 */
import { type Answer, forecast, plan } from '@healcast/engine';
import { readKnowledge } from '@healcast/engine/read-knowledge';
import { machine, percentile, table, verdict, writeSection } from '../written.ts';
import { FORECASTS, PLAN } from './questions.ts';

const ROUNDS = 60;
const TARGETS_MS = { forecast: 100, plan: 1_000 };

const knowledge = readKnowledge();
const on = machine();

/** Wall and processor time of each answer, ms; the first one, with code that is not compiled yet, apart. */
function timed(ask: (seed: number) => Answer<unknown>) {
  const took: number[] = [];
  const processor: number[] = [];
  for (let seed = 1; seed <= ROUNDS; seed += 1) {
    const before = process.cpuUsage();
    const start = performance.now();
    const answer = ask(seed);
    took.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1_000);
    if (!answer.ok) throw new Error(`A question was refused: ${JSON.stringify(answer.refusal)}`);
  }
  return { first: took[0] as number, took: took.slice(1), processor: processor.slice(1) };
}

function row(name: string, target: number, ask: (seed: number) => Answer<unknown>): string[] {
  const { first, took, processor } = timed(ask);
  const worst = percentile(took, 0.95);
  return [
    name,
    ...[first, percentile(took, 0.5), worst, percentile(processor, 0.5)].map((ms) => ms.toFixed(1)),
    verdict(worst, target),
  ];
}

const rows = [
  ...Object.entries(FORECASTS).map(([name, input]) =>
    row(`forecast, 1,000 draws, ${name}`, TARGETS_MS.forecast, (seed) =>
      forecast(knowledge, { ...input, seed }),
    ),
  ),
  row('plan of six sessions under all constraints', TARGETS_MS.plan, (seed) =>
    plan(knowledge, { ...PLAN, seed }),
  ),
];
writeSection(
  'performance-api.md',
  'answers',
  `${on}; ${ROUNDS} answers of each kind, the first of them apart:

${table(['', 'first ms', 'p50 ms', 'p95 ms', 'processor ms, p50', 'target p95'], rows)}`,
);
