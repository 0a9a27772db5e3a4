import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../engine/files/read-knowledge.ts';
import { courseOfPerson, personOfDraw } from '../../engine/src/care/result/courses.ts';
import { DRAWS } from '../../engine/src/care/study-draws.ts';
import { addDays } from '../../engine/src/record/dates.ts';
import type { ForecastInput } from '../../engine/src/record/forecast.ts';
import { chooseRepresentatives } from './representatives.ts';

const knowledge = readKnowledge();
const START = '2026-01-01';
const DAYS = [90, 180, 300];
const all = Array.from({ length: DRAWS }, (_, row) => row);

/** Courses that the choice has not seen. */
const OTHERS = {
  'a single deep heat on a face': ['face', 'rf-microneedling', 3, [0], 58],
  'six pen sessions on arms': ['arms', 'automated-pen', 2, [0, 42, 84, 126, 168, 210], 36],
  'a roller every two weeks': ['face', 'roller', 0.5, [0, 14, 28, 42], 64],
} as const;

function gains(course: (typeof OTHERS)[keyof typeof OTHERS], rows: readonly number[]) {
  const [area, modality, depthMm, sessionDays, ageYears] = course;
  const sessions = sessionDays.map((day) => ({ date: addDays(START, day), modality, depthMm }));
  const input: ForecastInput = {
    ...{ patient: { ageYears, laxity: 'moderate', smoker: true }, area },
    ...{ sessions, asOf: addDays(START, 400) },
  };
  return rows.map(
    (row) =>
      courseOfPerson(knowledge, personOfDraw(knowledge, row), input, sessions, DAYS, []).gain,
  );
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the draws that stand for all in a forecast', () => {
  const rows = knowledge.fitted.get('mechanistic')?.representatives ?? [];

  it('are those that the calibration would choose today', { timeout: 60_000 }, () => {
    expect(chooseRepresentatives(knowledge)).toEqual(rows);
  });

  it.each(Object.entries(OTHERS))('gain on average what all gain: %s', (_, course) => {
    const [few, everybody] = [gains(course, rows), gains(course, all)];
    for (const place of DAYS.keys()) {
      const of = (list: Float64Array[]) => mean(list.map((gain) => gain[place] as number));
      expect(Math.abs(of(few) / of(everybody) - 1)).toBeLessThan(0.08);
    }
  });
});
