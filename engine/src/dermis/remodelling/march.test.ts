import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../../files/read-knowledge.ts';
import { simulate } from '../solver/simulate.ts';
import { type Course, REFERENCE_COURSE } from './course.ts';
import { equationParameters } from './covariates.ts';
import { REMODELLING } from './definition.ts';
import { sessionDose } from './dose.ts';
import { dermisOn, responseFactor } from './effect.ts';
import { march, PLACE } from './march.ts';
import { drawValues, valuesAt } from './parameters.ts';

const parameters = readKnowledge().remodelling;
const typical = valuesAt(parameters);
const dosed = (course: Course, values = typical) =>
  course.sessionDays.map((day) => ({
    day,
    dose: sessionDose(parameters, values, course, course.depthMm as number),
  }));

const anyCourse = fc.record({
  modality: fc.constantFrom('roller', 'pen', 'automated-pen', 'rf-microneedling'),
  depthMm: fc.double({ min: 0.1, max: 3, noNaN: true }),
  passes: fc.double({ min: 0.1, max: 4, noNaN: true }),
  area: fc.constantFrom('face', 'neck', 'stomach', 'under-eye', 'back'),
  sessionDays: fc
    .array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 })
    .map((given) => [...given].sort((a, b) => a - b)),
  ageYears: fc.integer({ min: 20, max: 85 }),
  smoker: fc.boolean(),
});
const courseFrom = ({
  ageYears,
  smoker,
  ...rest
}: typeof anyCourse extends fc.Arbitrary<infer Given> ? Given : never): Course => ({
  ...rest,
  person: { ageYears, smoker, laxity: 'mild' },
});

describe('the march through the equations', () => {
  it('agrees with the exact solver within half a percent of the largest new collagen', () => {
    const days = [1, 7, 30, 90, 180, 360];
    const rows = march(
      equationParameters(typical, REFERENCE_COURSE),
      dosed(REFERENCE_COURSE),
      days,
    );
    const exact = simulate(
      REMODELLING,
      equationParameters(typical, REFERENCE_COURSE),
      dosed(REFERENCE_COURSE).map(({ day, dose }) => ({ day, inputs: { ...dose } })),
      360,
      { outputDays: days },
    );
    const scale = exact.at(-1)?.[PLACE.X] ?? 1;
    rows.forEach((row, at) => {
      for (const place of [PLACE.C3, PLACE.C1, PLACE.X, PLACE.R])
        expect(Math.abs((row[place] as number) - (exact[at]?.[place] as number))).toBeLessThan(
          0.005 * scale,
        );
    });
  });

  it('stays with the exact solver through a session a day, which piles up growth factor', () => {
    const daily: Course = {
      ...REFERENCE_COURSE,
      modality: 'rf-microneedling',
      sessionDays: Array.from({ length: 24 }, (_, day) => day),
    };
    const days = [12, 24, 60, 180];
    const rows = march(equationParameters(typical, daily), dosed(daily), days);
    const exact = simulate(
      REMODELLING,
      equationParameters(typical, daily),
      dosed(daily).map(({ day, dose }) => ({ day, inputs: { ...dose } })),
      180,
      { outputDays: days },
    );
    rows.forEach((row, at) => {
      for (const place of [PLACE.F, PLACE.C3, PLACE.C1, PLACE.X])
        expect(row[place], `day ${days[at]}`).toBeCloseTo(exact[at]?.[place] as number, 2);
    });
  });

  it('runs the definition with the numbers of the knowledge room', () => {
    const room = equationParameters(typical, REFERENCE_COURSE);
    for (const { name, median } of REMODELLING.parameters)
      expect(median, name).toBeCloseTo(room[name] as number, 9);
    const bySymbol = new Map(
      [...parameters.values()].map(({ symbol, personCv }) => [symbol, personCv]),
    );
    for (const { name, cv } of REMODELLING.parameters)
      if (bySymbol.has(name)) expect(cv, name).toBe(bySymbol.get(name));
  });

  it('without injury follows the ageing of resident collagen and nothing else', () => {
    const [row] = march(equationParameters(typical, REFERENCE_COURSE), [], [365]);
    for (const place of [PLACE.D, PLACE.I, PLACE.E, PLACE.G, PLACE.F, PLACE.C3, PLACE.X, PLACE.H])
      expect(row?.[place]).toBe(0);
    expect(row?.[PLACE.R]).toBeCloseTo(Math.exp(-365 * (typical.ageing as number)), 9);
  });

  it('keeps every state at or above zero, and new collagen under its ceiling', () => {
    fc.assert(
      fc.property(anyCourse, (given) => {
        const course = courseFrom(given);
        const [...rows] = march(
          equationParameters(typical, course),
          dosed(course),
          [5, 20, 60, 150, 400],
        );
        for (const row of rows) {
          for (const value of row) expect(value).toBeGreaterThanOrEqual(-1e-9);
          const made =
            (row[PLACE.C3] as number) + (row[PLACE.C1] as number) + (row[PLACE.X] as number);
          expect(made).toBeLessThanOrEqual((typical.ceiling as number) + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never injures less with a deeper needle or more passes', () => {
    fc.assert(
      fc.property(anyCourse, fc.double({ min: 0.01, max: 1, noNaN: true }), (given, more) => {
        const course = courseFrom(given);
        const depth = course.depthMm as number;
        const base = sessionDose(parameters, typical, course, depth);
        const deeper = sessionDose(parameters, typical, course, depth + more);
        const denser = sessionDose(
          parameters,
          typical,
          { ...course, passes: (course.passes ?? 1) + more },
          depth,
        );
        for (const other of [deeper, denser])
          for (const key of ['dose', 'opening', 'stored'] as const)
            expect(other[key]).toBeGreaterThanOrEqual(base[key] - 1e-12);
      }),
    );
  });

  it('depends on days since the first session, not on when that was', () => {
    const shifted = { ...REFERENCE_COURSE, sessionDays: [10, 40, 70, 100] };
    const now = march(
      equationParameters(typical, REFERENCE_COURSE),
      dosed(REFERENCE_COURSE),
      [180],
    );
    const later = march(equationParameters(typical, shifted), dosed(shifted), [190]);
    for (const place of [PLACE.C1, PLACE.X, PLACE.F])
      expect(later[0]?.[place]).toBeCloseTo(now[0]?.[place] as number, 3);
  });

  it('gives finite numbers for any draw of the priors', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 90, maxLength: 90 }),
        (normals) => {
          const values = drawValues(parameters, undefined, (index) => normals[index] ?? 0);
          for (const dermis of dermisOn(parameters, values, REFERENCE_COURSE, [10, 100, 500]))
            expect(Number.isFinite(dermis.firmness)).toBe(true);
          expect(responseFactor(values, REFERENCE_COURSE)).toBeGreaterThan(0);
        },
      ),
      { numRuns: 40 },
    );
  });
});
