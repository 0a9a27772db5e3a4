/**
 * How long a plan takes: six sessions under all constraints, in Node.
 * `node bench/plan/run.ts`; the house allows 1 s for one plan.
 */
import { plan } from '@healcast/engine';
import { readKnowledge } from '@healcast/engine/read-knowledge';

const ROUNDS = 20;
const knowledge = readKnowledge();
const QUESTION = {
  patient: { ageYears: 48, phototype: 2, laxity: 'mild', history: [] },
  area: 'neck',
  goal: 'firmness',
  earliest: '2026-01-05',
  event: { date: '2026-11-14', name: 'wedding' },
  unavailable: [
    ['2026-02-01', '2026-02-20'],
    ['2026-05-01', '2026-05-04'],
  ],
  constraints: {
    maxSessions: 6,
    modality: ['automated-pen', 'rf-microneedling', 'pen'],
    budget: 6000,
    pricePerSession: { 'automated-pen': 300, 'rf-microneedling': 800, pen: 200 },
  },
};

const took = Array.from({ length: ROUNDS }, () => {
  const start = performance.now();
  plan(knowledge, QUESTION);
  return performance.now() - start;
});
const [first = 0] = took;
const later = took.slice(1).toSorted((a, b) => a - b);
const middle = later[Math.floor(later.length / 2)] ?? 0;
console.log(
  `first ${first.toFixed(0)} ms, then median ${middle.toFixed(0)} ms, worst ${later.at(-1)?.toFixed(0)} ms`,
);
