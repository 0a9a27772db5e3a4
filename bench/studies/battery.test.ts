import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../engine/files/read-knowledge.ts';
import { study } from '../../engine/src/care/study.ts';
import { HEALING_TIMES } from '../../engine/src/dermis/remodelling/domain.ts';
import {
  type StudyInput,
  type StudyPrediction,
  studyInput,
} from '../../engine/src/record/study.ts';
import type { Measure } from '../../engine/src/record/vocabulary.ts';
import { type BatteryStudy, readBattery } from './battery.ts';

const knowledge = readKnowledge();
const battery = readBattery();
const inputOf = ({ design: _, expect: __, ...given }: BatteryStudy): StudyInput => given;
const answer = (input: StudyInput) => study(knowledge, input).predictions;
/** Time on a busy machine. */
const PATIENCE = { timeout: 120_000 };

type Answered = StudyPrediction & {
  mean: number;
  interval80: [number, number];
  interval95: [number, number];
  individual80: [number, number];
};
const isAnswered = (one: StudyPrediction): one is Answered => one.mean !== null;
const wide = ([low, high]: readonly [number, number]) => high - low;
const UNIT = (measure: Measure) => {
  if (measure.endsWith('percent')) return '%';
  if (measure === 'laxity-grade-change') return 'grade';
  if (measure === 'responder-fraction') return '1';
  return measure.endsWith('days') ? 'd' : 'h';
};
const LIMITS = (measure: Measure): readonly [number, number] => {
  if (HEALING_TIMES.has(measure)) return [0, 10_000];
  if (measure === 'responder-fraction') return [0, 1];
  if (measure === 'laxity-grade-change') return [-4, 4];
  return [-100, /laxity|wrinkle/.test(measure) ? 100 : 1000];
};
/** Every answered outcome of the battery with its study. */
const answered = battery.flatMap((one) =>
  answer(inputOf(one))
    .filter(isAnswered)
    .map((prediction) => ({ one, prediction, name: `${one.id} ${prediction.measure}` })),
);
const changes = answered.filter(
  ({ prediction: { measure } }) => !HEALING_TIMES.has(measure) && measure !== 'responder-fraction',
);
const asked = ({ one, prediction }: (typeof answered)[number], over: Partial<StudyInput>) => {
  const { measure, dayFromFirst } = prediction;
  const outcomes = [{ measure, dayFromFirst }];
  return answer({ ...inputOf(one), outcomes, ...over })[0] as Answered;
};

describe('a battery of study inputs as papers describe them', () => {
  it('holds at least 80 studies, each once', () => {
    expect(battery.length).toBeGreaterThanOrEqual(80);
    expect(new Set(battery.map(({ id }) => id)).size).toBe(battery.length);
  });

  it.each(battery.map((one) => [one.id, one] as const))('answers %s as it must', (_, one) => {
    for (const prediction of answer(inputOf(one))) {
      expect(prediction.domain).toBe(one.expect.domain);
      expect(prediction.because === null).toBe(one.expect.domain === 'inside');
      if (one.expect.domain === 'outside') expect(prediction.mean).toBeNull();
      if (one.expect.direction) expect(prediction.direction).toBe(one.expect.direction);
      if (one.expect.null) expectNoChange(prediction);
    }
  });

  it('keeps unit, order of the intervals and the limits of every scale', () => {
    for (const { prediction, name } of answered) {
      const { measure, unit, mean, interval80, interval95 } = prediction;
      const [least, most] = LIMITS(measure);
      expect(unit, name).toBe(UNIT(measure));
      const rising = [
        least,
        interval95[0],
        interval80[0],
        mean,
        interval80[1],
        interval95[1],
        most,
      ];
      expect(rising, name).toEqual([...rising].sort((a, b) => a - b));
    }
  });
});

/** A share of responders without any effect is what raters call a response by chance. */
function expectNoChange({ measure, interval80, direction }: StudyPrediction): void {
  const [low, high] = interval80 as [number, number];
  if (measure === 'responder-fraction') {
    expect(direction).toBe('none');
    expect(low).toBeLessThanOrEqual(0.12);
    expect(high).toBeGreaterThanOrEqual(0.12);
    return;
  }
  expect(low).toBeLessThanOrEqual(0);
  expect(high).toBeGreaterThanOrEqual(0);
}

describe('laws of the intervals over the battery', () => {
  it('are wider for 8 people than for 30, and for 30 than for 120', PATIENCE, () => {
    for (const one of changes) {
      const at = (n: number) =>
        wide(asked(one, { population: { ...one.one.population, n } }).interval80);
      expect(at(8), one.name).toBeGreaterThan(at(30));
      // Where the spread between studies rules, quantiles of 2,560 draws differ by a percent.
      expect(at(30), one.name).toBeGreaterThan(0.98 * at(120));
    }
  });

  it('are never narrower than the error of measurement of so few people', () => {
    for (const { prediction, one, name } of changes) {
      const noise = knowledge.remodelling.get(`gain-${prediction.measure}`)?.personNoise as number;
      const sampling = (2 * 1.28 * noise) / Math.sqrt(one.population.n);
      const cut = prediction.interval80[1] === LIMITS(prediction.measure)[1];
      if (!cut) expect(wide(prediction.interval80), name).toBeGreaterThan(sampling);
    }
  });

  it('keep the spread between studies however many people take part', PATIENCE, () => {
    for (const one of changes) {
      const { interval80, mean } = asked(one, {
        population: { ...one.one.population, n: 100_000 },
      });
      const scale = knowledge.remodelling.get(`gain-${one.prediction.measure}`)?.asinhScale ?? 0;
      expect(wide(interval80), one.name).toBeGreaterThan(0.5 * Math.hypot(mean, scale));
    }
  });

  it('are wider for one person than for the mean of 20 or more', () => {
    for (const { prediction, one, name } of changes)
      if (one.population.n >= 20)
        expect(wide(prediction.individual80), name).toBeGreaterThan(wide(prediction.interval80));
  });

  it('hold no change once the treatment is taken away', PATIENCE, () => {
    for (const one of answered) {
      if (HEALING_TIMES.has(one.prediction.measure)) continue;
      const none = asked(one, { course: { modality: 'none', sessions: 0 } });
      expect(none.direction, one.name).toBe('none');
      expectNoChange(none);
    }
  });
});

/** Where nothing is expected yet, medians of 2,560 draws differ by so little. */
const ROUNDING = 0.05;

describe('laws of the means over the battery', () => {
  const byNeedle = changes.filter(
    ({ one: { course, population } }) =>
      /pen|roller/.test(course.modality) && course.sessions > 0 && !population.condition,
  );
  it('expect no less of 2 mm than of 1 mm, and no less of 1 mm than of 0.3 mm', PATIENCE, () => {
    for (const one of byNeedle) {
      const at = (depthMm: number) => asked(one, { course: { ...one.one.course, depthMm } }).mean;
      expect(at(2), one.name).toBeGreaterThanOrEqual(0.98 * at(1) - ROUNDING);
      expect(at(1), one.name).toBeGreaterThanOrEqual(0.98 * at(0.3) - ROUNDING);
    }
  });

  it(
    'expect more of four monthly sessions than of one, read at the same time after the last',
    PATIENCE,
    () => {
      for (const one of byNeedle.filter(({ one: { course } }) => (course.depthMm ?? 1.5) >= 1)) {
        const after = (sessions: number) =>
          asked(
            { ...one, prediction: { ...one.prediction, dayFromFirst: 30 * (sessions - 1) + 90 } },
            { course: { ...one.one.course, sessions, intervalDays: 30 } },
          ).mean;
        expect(after(4), one.name).toBeGreaterThan(after(1));
      }
    },
  );

  it('are the same whether a field is missing or null', () => {
    const blanks = { sd: null, min: null, max: null };
    for (const { one } of answered.filter(({ one: { id } }) => /face-f|sham|lift/.test(id))) {
      const { population, course, ...rest } = inputOf(one);
      const given = studyInput.parse({
        ...rest,
        population: {
          femaleFraction: null,
          phototypes: null,
          laxity: null,
          weightLoss: null,
          condition: null,
          species: null,
          ...population,
          ageYears: { ...blanks, ...population.ageYears },
        },
        course: {
          depthMm: null,
          intervalDays: null,
          thermalCelsius: null,
          adjunct: null,
          ...course,
        },
      });
      expect(answer(given)).toEqual(answer(inputOf(one)));
    }
  });
});
