import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../files/read-knowledge.ts';
import { triageInput } from '../record/triage.ts';
import { MODALITIES, type Urgency } from '../record/vocabulary.ts';
import { triage, triageSigns } from './triage.ts';

const knowledge = readKnowledge();
const rank = (urgency: Urgency) => knowledge.urgencies.get(urgency)?.rank ?? Number.NaN;

function answerTo(input: unknown) {
  const answer = triage(knowledge, input);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

const SIGNS = [
  'itch',
  'flaking',
  'oozing',
  'pus',
  'fever',
  'blisters',
  'greyOrWhiteSkin',
  'numbness',
  'newHollow',
  'darkening',
  'roughness',
  'linearMarks',
  'eyePain',
  'visionChange',
  'breathing',
  'confusion',
  'firmBumps',
  'jointPain',
  'worseThanYesterday',
  'worried',
  'warmth',
  'reusedEquipment',
] as const;
const sign = fc.option(fc.boolean(), { nil: undefined });
const signs = fc.record(Object.fromEntries(SIGNS.map((name) => [name, sign])));
const checkIns = fc.record({
  phototype: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  modality: fc.constantFrom(...MODALITIES),
  date: fc.constantFrom('2026-05-01', '2026-05-02', '2026-05-04', '2026-05-08', '2026-05-20'),
  redness: fc.nat(4),
  swelling: fc.nat(4),
  pain: fc.nat(10),
  signs,
});
type CheckIn = typeof checkIns extends fc.Arbitrary<infer Each> ? Each : never;

function inputOf({ phototype, modality, date, redness, swelling, pain, signs: told }: CheckIn) {
  return {
    course: {
      patient: { ageYears: 40, phototype },
      area: 'face',
      sessions: [{ date: '2026-05-01', modality, depthMm: 1.5 }],
    },
    answers: { date, redness, swelling, pain, ...told },
  };
}
const signsOf = (checkIn: CheckIn) => triageSigns(knowledge, triageInput.parse(inputOf(checkIn)));
const urgencyOf = (checkIn: CheckIn) => rank(signsOf(checkIn).urgency);

describe('triage', () => {
  test('never gets less urgent when a sign is added', () => {
    fc.assert(
      fc.property(checkIns, fc.constantFrom(...SIGNS), (checkIn, added) => {
        const more = { ...checkIn, signs: { ...checkIn.signs, [added]: true } };
        return urgencyOf(more) >= urgencyOf(checkIn);
      }),
      { numRuns: 200 },
    );
  });

  test('never gets less urgent with more redness, swelling or pain', () => {
    fc.assert(
      fc.property(checkIns, fc.constantFrom('redness', 'swelling', 'pain'), (checkIn, what) => {
        const more = { ...checkIn, [what]: Math.min(checkIn[what] + 1, what === 'pain' ? 10 : 4) };
        return urgencyOf(more) >= urgencyOf(checkIn);
      }),
      { numRuns: 200 },
    );
  });

  test('gives the same urgency whatever the crowd looks like: the band is beside it', () => {
    const base = inputOf({
      phototype: 2,
      modality: 'pen',
      date: '2026-05-02',
      redness: 2,
      swelling: 1,
      pain: 1,
      signs: { pus: true },
    });
    expect(answerTo(base).urgency).toBe('same-day');
    const child = { ...base, course: { ...base.course, patient: { ageYears: 15 } } };
    expect(answerTo(child).urgency).toBe('same-day');
    expect(answerTo(child).today.redness.percentile).toBeNull();
  });

  test('tells nothing that could reassure beside a sign that needs a call', () => {
    fc.assert(
      fc.property(checkIns, (checkIn) => {
        const { urgency, findings } = signsOf(checkIn);
        if (rank(urgency) < rank('within-48h')) return true;
        return findings
          .filter(({ status }) => status === 'fired')
          .every(({ rule }) => rank(knowledge.rules.get(rule)?.urgency ?? 'routine') > 0);
      }),
      { numRuns: 200 },
    );
  });

  test('gives no milder advice beside a sign that must be seen today', () => {
    fc.assert(
      fc.property(checkIns, (checkIn) => {
        const { urgency, advice } = signsOf(checkIn);
        if (rank(urgency) < rank('same-day')) return true;
        const mild = [...knowledge.rules.values()]
          .filter((rule) => rank(rule.urgency ?? 'routine') < rank(urgency))
          .flatMap((rule) => (rule.advice ?? []).map(({ text }) => text));
        return advice.length > 0 && advice.every(({ text }) => !mild.includes(text));
      }),
      { numRuns: 200 },
    );
  });

  test('never says that something is normal', () => {
    for (const { text, advice } of knowledge.rules.values())
      expect(`${text} ${JSON.stringify(advice ?? [])}`).not.toMatch(/\bnormal\b/i);
  });

  test('lets check-ins of others move the band and never the urgency', () => {
    fc.assert(
      fc.property(
        checkIns,
        fc.array(fc.nat(200), { minLength: 5, maxLength: 5 }),
        (checkIn, othersRedness) => {
          const told = answerTo({ ...inputOf(checkIn), othersRedness });
          const { percentile } = told.today.redness;
          return (
            told.urgency === answerTo(inputOf(checkIn)).urgency &&
            (percentile === null || (percentile >= 0 && percentile <= 100))
          );
        },
      ),
      { numRuns: 50 },
    );
    const input = inputOf({
      phototype: 2,
      modality: 'pen',
      date: '2026-05-04',
      redness: 2,
      swelling: 0,
      pain: 0,
      signs: {},
    });
    const { today } = answerTo({ ...input, othersRedness: [0, 0, 0, 500, 0] });
    expect(today.redness).toMatchObject({ p10: 3, p90: 3 });
    expect(today.redness.percentile).toBeLessThan(20);
    expect(today.words).toContain('500 check-ins');
  });

  test('puts more red people higher among others, and fewer days lower', () => {
    const at = (date: CheckIn['date'], redness: number) =>
      answerTo(
        inputOf({ phototype: 2, modality: 'pen', date, redness, swelling: 0, pain: 0, signs: {} }),
      ).today.redness;
    const ladder = [0, 1, 2, 3, 4].map((redness) => at('2026-05-02', redness).percentile ?? -1);
    expect(ladder).toEqual(ladder.toSorted((left, right) => left - right));
    expect(at('2026-05-02', 2).percentile).toBeLessThan(at('2026-05-04', 2).percentile ?? 0);
    expect(at('2026-05-01', 2).p90).toBeGreaterThanOrEqual(at('2026-05-08', 2).p90 ?? 9);
  });

  test('moves with the calendar: shifted dates change nothing', () => {
    const shifted = (year: number) =>
      answerTo({
        course: {
          patient: { ageYears: 40 },
          area: 'face',
          sessions: [{ date: `${year}-05-01`, modality: 'pen', depthMm: 1 }],
        },
        answers: { date: `${year}-05-04`, redness: 1 },
      });
    expect(shifted(2026)).toEqual(shifted(2024));
  });

  test('refuses a check-in before the first session', () => {
    const answer = triage(knowledge, {
      course: {
        patient: { ageYears: 40 },
        area: 'face',
        sessions: [{ date: '2026-05-01', modality: 'pen', depthMm: 1 }],
      },
      answers: { date: '2026-04-01', redness: 1 },
    });
    expect(answer.ok).toBe(false);
  });
});

describe('a red flag in a check-in that is wrong elsewhere', () => {
  const SOUND = {
    course: {
      patient: { ageYears: 40 },
      area: 'face',
      sessions: [{ date: '2026-05-01', modality: 'rf-microneedling', depthMm: 2 }],
    },
    answers: { date: '2026-05-03', redness: 1 },
  };
  const with_ = (course: object, answers: object) => ({
    course: { ...SOUND.course, ...course },
    answers: { ...SOUND.answers, ...answers },
  });
  const WRONG: [string, unknown][] = [
    ['a date before the first session', with_({}, { date: '2026-04-01', breathing: true })],
    ['no date', with_({}, { date: undefined, breathing: true })],
    ['a date that is none', with_({}, { date: '03/05/2026', breathing: true })],
    ['an area nobody knows', with_({ area: 'nose' }, { breathing: true })],
    ['no session', with_({ sessions: [] }, { breathing: true })],
    ['a device nobody knows', with_({ sessions: [{ modality: 'laser' }] }, { breathing: true })],
    ['a patient without age', with_({ patient: { phototype: 9 } }, { breathing: true })],
    ['no redness', with_({}, { redness: undefined, breathing: true })],
    ['redness in words', with_({}, { redness: 'bad', breathing: true })],
    ['another sign of the wrong type', with_({}, { itch: 'some', breathing: true })],
    ['the sign itself as text', with_({}, { breathing: 'yes' })],
    ['the sign itself as a number', with_({}, { breathing: 1 })],
    ['no course at all', { answers: { breathing: true } }],
  ];
  test.each(WRONG)('is answered despite %s, and what is wrong is told', (_, input) => {
    const { urgency, advice, notRead = [] } = answerTo(input);
    expect(urgency).toBe('emergency');
    expect(advice.length).toBeGreaterThan(0);
    expect(notRead.length).toBeGreaterThan(0);
    for (const { pointer, detail } of notRead) expect(pointer && detail).toBeTruthy();
  });

  test('takes the graver reading where day or device cannot be read, and says why', () => {
    const late = answerTo(with_({}, { date: '?', oozing: true }));
    expect(late.urgency).toBe('same-day');
    expect(late.findings[0]?.text).toMatch(/^Not known yet\. When was the session\?/);
    expect(late.today.day).toBeNull();
    expect(answerTo(with_({ sessions: [{ modality: '?' }] }, { numbness: true })).urgency).toBe(
      'same-day',
    );
  });

  test('stays refused where nothing that can be read needs a call today', () => {
    const calm = [
      with_({}, { date: '2026-04-01' }),
      with_({ area: 'nose' }, { redness: 4, darkening: true }),
      with_({}, { pain: 42 }),
      with_({}, { pus: 'no', fever: 0, breathing: 'unknown', redness: '2' }),
      null,
      [],
      'pus',
    ];
    for (const input of calm) expect(triage(knowledge, input).ok).toBe(false);
  });

  test('is never milder than the same signs in a sound document', () => {
    fc.assert(
      fc.property(checkIns, (checkIn) => {
        const sound = inputOf(checkIn);
        const reached = urgencyOf(checkIn);
        if (reached < rank('same-day')) return true;
        const broken: unknown[] = [
          { ...sound, course: { ...sound.course, area: 'nose' } },
          { ...sound, course: { ...sound.course, sessions: [] } },
          { ...sound, answers: { ...sound.answers, date: '2026-02-30' } },
        ];
        return broken.every((input) => rank(answerTo(input).urgency) >= reached);
      }),
      { numRuns: 200 },
    );
  });
});
