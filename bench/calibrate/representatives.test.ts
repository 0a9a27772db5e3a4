import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../engine/files/read-knowledge.ts';
import { DRAWS } from '../../engine/src/care/study-draws.ts';
import { type ComparedCourse, chooseRepresentatives, gainsIn } from './representatives.ts';

const knowledge = readKnowledge();
const DAYS = [90, 180, 300];
const PATIENT = { laxity: 'moderate', smoker: true } as const;
const all = Array.from({ length: DRAWS }, (_, row) => row);

/** Courses that the choice has not seen. */
const OTHERS: Readonly<Record<string, [ComparedCourse, ageYears: number]>> = {
  'a single deep heat on a face': [
    { area: 'face', modality: 'rf-microneedling', depthMm: 3, sessionDays: [0] },
    58,
  ],
  'six pen sessions on arms': [
    {
      ...{ area: 'arms', modality: 'automated-pen', depthMm: 2 },
      sessionDays: [0, 42, 84, 126, 168, 210],
    },
    36,
  ],
  'a roller every two weeks': [
    { area: 'face', modality: 'roller', depthMm: 0.5, sessionDays: [0, 14, 28, 42] },
    64,
  ],
};

const mean = (values: Float64Array) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the draws that stand for all in a forecast', () => {
  const rows = knowledge.fitted.get('mechanistic')?.representatives ?? [];

  it('are those that the calibration would choose today', { timeout: 60_000 }, () => {
    expect(chooseRepresentatives(knowledge)).toEqual(rows);
  });

  it.each(Object.entries(OTHERS))('gain on average what all gain: %s', (_, [course, ageYears]) => {
    const gains = (draws: readonly number[]) =>
      gainsIn(knowledge, course, { ...PATIENT, ageYears }, draws, DAYS).map(mean);
    const [few, everybody] = [gains(rows), gains(all)];
    for (const place of DAYS.keys())
      expect(Math.abs((few[place] as number) / (everybody[place] as number) - 1)).toBeLessThan(
        0.08,
      );
  });
});
