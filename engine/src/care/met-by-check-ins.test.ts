import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../files/read-knowledge.ts';
import { addDays } from '../record/dates.ts';
import { type ForecastInput, forecastInput } from '../record/forecast.ts';
import { forecast } from './forecast.ts';
import { metByCheckIns } from './met-by-check-ins.ts';

const knowledge = readKnowledge();
const START = '2026-01-01';
const asked: ForecastInput = forecastInput.parse({
  patient: { ageYears: 45, phototype: 5 },
  area: 'cheeks',
  sessions: [{ date: START, modality: 'automated-pen', depthMm: 1.5 }],
  asOf: START,
});
const answer = forecast(knowledge, asked);
if (!answer.ok) throw new Error('The forecast was refused.');
const made = { input: asked, output: answer.value };
const told = (...grades: [number, number][]) =>
  grades.map(([day, redness]) => ({ date: addDays(START, day), redness }));

describe('a forecast met by check-ins', () => {
  it('is met halfway between the last red day and the first clear one', () => {
    const met = metByCheckIns(made, told([0, 3], [2, 1], [4, 0], [6, 0]));
    expect(met).toMatchObject({ outcome: 3.5, about: START, phototype: 5, area: 'cheeks' });
    expect(met?.middle).toBe(answer.value.recovery.population.rednessClears.day);
  });
  it('counts from the session itself when nobody saw redness', () => {
    expect(metByCheckIns(made, told([1, 0]))?.outcome).toBe(0.75);
  });
  it('is not met while redness is there, comes back, or was not looked at for days', () => {
    expect(metByCheckIns(made, told([1, 3], [2, 2]))).toBeUndefined();
    expect(metByCheckIns(made, told([1, 1], [2, 0], [3, 2]))).toBeUndefined();
    expect(metByCheckIns(made, told([1, 2], [9, 0]))).toBeUndefined();
    expect(metByCheckIns(made, [])).toBeUndefined();
  });
  it('leaves out what was told before the session', () => {
    expect(metByCheckIns(made, told([-3, 0]))).toBeUndefined();
  });
});
