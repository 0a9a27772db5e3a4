import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../files/read-knowledge.ts';
import { AREAS, HISTORY_CODES, LAXITIES, MODALITIES, type Verdict } from '../record/vocabulary.ts';
import { check } from './check.ts';

const knowledge = readKnowledge();
const rank = (verdict: Verdict) => knowledge.verdicts.get(verdict)?.rank ?? Number.NaN;

function answerTo(input: unknown) {
  const answer = check(knowledge, input);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

const patients = fc.record(
  {
    ageYears: fc.integer({ min: 18, max: 85 }),
    sex: fc.constantFrom('female', 'male'),
    phototype: fc.integer({ min: 1, max: 6 }),
    laxity: fc.constantFrom(...LAXITIES),
    smoker: fc.boolean(),
    weightLossKg: fc.integer({ min: 0, max: 60 }),
    history: fc.uniqueArray(fc.constantFrom(...HISTORY_CODES), { maxLength: 4 }),
  },
  { requiredKeys: ['ageYears'] },
);
const proposals = fc.record(
  {
    modality: fc.constantFrom(...MODALITIES),
    depthMm: fc.constantFrom(0.3, 0.5, 1, 1.5, 2.5, 4),
    date: fc.constantFrom('2026-05-01', '2026-06-15'),
  },
  { requiredKeys: ['modality'] },
);
const inputs = fc.record(
  {
    patient: patients,
    area: fc.constantFrom(...AREAS),
    proposed: proposals,
    sessions: fc.constant([{ date: '2026-04-20', modality: 'pen', depthMm: 1 }]),
    otherProcedures: fc.constant([{ kind: 'laser', date: '2026-04-25' }]),
    products: fc.constant([{ kind: 'retinoid', lastUsed: '2026-04-29' }]),
    goals: fc.constantFrom(['firmness'], ['texture'], ['lift']),
  },
  { requiredKeys: ['patient', 'area'] },
);

describe('a check', () => {
  test('never gets milder when a condition is added to the history', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...HISTORY_CODES), (input, code) => {
        const { history = [] } = input.patient;
        const worse = { ...input.patient, history: [...new Set([...history, code])] };
        const before = answerTo({ ...input, patient: { ...input.patient, history } });
        const after = answerTo({ ...input, patient: worse });
        return rank(after.verdict) >= rank(before.verdict);
      }),
      { numRuns: 200 },
    );
  });

  test('promises nothing to somebody under 18: the numbers are told of adults', () => {
    const words = (ageYears: number) =>
      answerTo({ patient: { ageYears, history: [] }, area: 'face' }).expectation.words;
    expect(words(16)).toContain('no promise for you');
    expect(words(18)).not.toContain('no promise for you');
  });

  test('never gets milder when another treatment or product is added', () => {
    const added = fc.constantFrom(
      { otherProcedures: [{ kind: 'peel', date: '2026-04-30' }] },
      { otherProcedures: [{ kind: 'surgery', date: '2026-01-10' }] },
      { products: [{ kind: 'acid', lastUsed: '2026-04-30' }] },
    );
    fc.assert(
      fc.property(inputs, added, (input, more) => {
        const { otherProcedures: _, products: __, ...plain } = input;
        return rank(answerTo({ ...plain, ...more }).verdict) >= rank(answerTo(plain).verdict);
      }),
      { numRuns: 200 },
    );
  });

  test('never treats what is unknown as no: leaving out a stop never yields a yes', () => {
    for (const code of HISTORY_CODES) {
      const patient = { ageYears: 40, phototype: 2, laxity: 'mild', weightLossKg: 0 };
      const told = answerTo({ patient: { ...patient, history: [code] }, area: 'stomach' });
      const untold = answerTo({ patient, area: 'stomach' });
      expect(untold.verdict).toBe('unknown');
      const about = told.findings.find(
        ({ status, severity }) => status === 'fired' && severity === 'critical',
      );
      if (about)
        expect(untold.findings).toContainEqual(
          expect.objectContaining({ rule: about.rule, status: 'unknown' }),
        );
    }
  });

  test('names the question behind every unknown finding', () => {
    fc.assert(
      fc.property(inputs, (input) =>
        answerTo(input).findings.every(
          ({ status, asks }) => (status === 'unknown') === (asks !== undefined && asks.length > 0),
        ),
      ),
      { numRuns: 100 },
    );
  });

  test('always leaves room for no change, and puts the middle inside the range', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { low, mid, high } = answerTo(input).expectation.improvementPercent;
        return low <= 0 && low <= mid && mid <= high;
      }),
      { numRuns: 200 },
    );
  });

  test('always names doing nothing among the other ways', () => {
    fc.assert(
      fc.property(inputs, (input) =>
        answerTo(input).alternatives.some(({ id }) => id === 'doing-nothing'),
      ),
      { numRuns: 50 },
    );
  });

  test('refuses wrong fields by their pointers', () => {
    const answer = check(knowledge, { patient: { ageYears: 'old' }, area: 'knee' });
    expect(answer.ok).toBe(false);
    if (!answer.ok && answer.refusal.kind === 'invalid-input')
      expect(answer.refusal.fields.map(({ pointer }) => pointer)).toEqual([
        '/patient/ageYears',
        '/area',
      ]);
  });
});
