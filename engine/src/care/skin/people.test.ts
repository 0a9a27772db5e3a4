import { describe, expect, it, test } from 'vitest';
import { readKnowledge } from '../../../files/read-knowledge.ts';
import { kernelModule } from '../../dermis/shown/generated/vectors.ts';
import { SHOWN_REMODELLING } from '../../dermis/shown/shown-model.ts';
import { packPeople, planSchedule } from '../../dermis/solver/ensemble.ts';
import type { Kernel } from '../../dermis/solver/kernel.ts';
import { openKernel } from '../../dermis/solver/open-kernel.ts';
import { stratifiedNormals } from '../../inference/sample.ts';
import { addDays } from '../../record/dates.ts';
import type { ForecastInput } from '../../record/forecast.ts';
import type { RemodelInput } from '../../record/remodel.ts';
import { forecast } from '../forecast.ts';
import { fixedAt } from '../priors.ts';
import { sessionsInOrder } from '../recovery/question.ts';
import { courseOfPerson } from '../result/courses.ts';
import { responseOf, silentShare } from '../result/response.ts';
import { PEOPLE, skinPeople, skinPersons } from './people.ts';

const knowledge = readKnowledge();
const DAYS = 540;
const WIDTH = SHOWN_REMODELLING.parameters.length;
const START = '2026-01-01';
/** Ageing, which the forecast takes off (27). */
const DECLINE = fixedAt(knowledge, 'firmness-decline');

const MONTHLY = [0, 30, 60, 90];
const PEN: RemodelInput = {
  ...{ patient: { ageYears: 50, laxity: 'mild' }, area: 'face' },
  ...{ modality: 'automated-pen', depthMm: 1.5 },
};
const COURSES: Readonly<Record<string, { input: RemodelInput; sessionDays: number[] }>> = {
  'four pen sessions on a face': { input: PEN, sessionDays: MONTHLY },
  'one session': { input: PEN, sessionDays: [0] },
  'needles with heat on a neck': {
    input: { ...PEN, area: 'neck', modality: 'rf-microneedling', depthMm: 2.5 },
    sessionDays: [0, 42, 90],
  },
  'a roller that hardly reaches the dermis': {
    input: { ...PEN, modality: 'roller', depthMm: 0.5 },
    sessionDays: [0, 14, 28, 42],
  },
  'a smoker after the menopause, sessions close together': {
    input: { ...PEN, patient: { ageYears: 61, smoker: true, menopause: 'post' } },
    sessionDays: [0, 7, 14, 21, 28, 35],
  },
};

const asForecast = ({ input, sessionDays }: (typeof COURSES)[string]): ForecastInput => ({
  patient: input.patient,
  area: input.area,
  sessions: sessionDays.map((day) => ({
    ...{ date: addDays(START, day), modality: input.modality, depthMm: input.depthMm },
  })),
  asOf: addDays(START, 400),
});

/** Changes unrelated to needling at half a year, one for each of some people (27). */
function otherChanges(course: (typeof COURSES)[string], people: number): Float64Array {
  const given = asForecast(course);
  const { background } = responseOf(knowledge, given, sessionsInOrder(given));
  const [normals = new Float64Array(people)] = stratifiedNormals(4_711, people, 1);
  return normals.map((normal) => background * normal);
}

/** The curves of people, as [person][curve][day from 1]. */
function curvesOf(kernel: Kernel, rows: Float64Array, sessionDays: readonly number[]) {
  const { lanes, shape } = kernel;
  const sessions = sessionDays.map((day) => ({ day }));
  const count = rows.length / WIDTH;
  const vectors = Math.ceil(count / lanes);
  const room = kernel.room(planSchedule(shape, sessions, DAYS).plan(0), vectors, 0);
  packPeople(room, lanes, WIDTH, rows);
  const made: number[][][] = [];
  for (let vector = 0; vector < vectors; vector++) {
    room.solveShown(vector);
    for (let lane = 0; lane < Math.min(lanes, count - vector * lanes); lane++)
      made.push(
        shape.curveNames.map((_, curve) =>
          Array.from(
            { length: DAYS },
            (_, day) => room.shown[(curve * DAYS + day) * lanes + lane] as number,
          ),
        ),
      );
  }
  return made;
}

const kernel = openKernel(kernelModule, 'f32');
const days = Array.from({ length: DAYS }, (_, at) => at + 1);

describe('the people of the shown dermis', () => {
  test.each(Object.entries(COURSES))('run as the equations do: %s', (_, course) => {
    const { input, sessionDays } = course;
    const rows = skinPeople(knowledge, input).subarray(0, 12 * WIDTH);
    const shown = curvesOf(kernel, rows, sessionDays);
    const given = asForecast(course);
    for (const [at, person] of skinPersons(knowledge).slice(0, 12).entries()) {
      const ageless = { ...person, values: { ...person.values, ageing: 0 } };
      const sessions = given.sessions ?? [];
      const { gain, swelling } = courseOfPerson(knowledge, ageless, given, sessions, days, days);
      const [firmness = [], falseFirmness = []] = shown[at] ?? [];
      // To what is drawn: half a percent of the curve's peak and two hundredths of a point.
      const holds = (exact: readonly number[], drawn: readonly number[]) => {
        const peak = Math.max(...exact.map(Math.abs));
        const off = exact.map((value, day) => Math.abs(value - (drawn[day] as number)));
        expect(Math.max(...off)).toBeLessThan(0.005 * peak + 0.02);
      };
      holds(
        [...gain].map((value) => value * person.strength),
        firmness,
      );
      holds([...(swelling ?? [])], falseFirmness);
    }
  });

  it('are a thousand, who answer all and differ', () => {
    const persons = skinPersons(knowledge);
    expect(persons).toHaveLength(PEOPLE);
    expect(persons.every(({ strength }) => strength > 0)).toBe(true);
    expect(new Set(persons.map(({ strength }) => strength)).size).toBeGreaterThan(990);
    expect(new Set(persons.slice(0, 32).map(({ draw }) => draw)).size).toBe(32);
  });

  it('never have less than no swelling, inflammation or new collagen', () => {
    for (const { input, sessionDays } of Object.values(COURSES)) {
      const rows = skinPeople(knowledge, input);
      for (const [, falseFirmness, collagen, inflammation] of curvesOf(kernel, rows, sessionDays)) {
        expect(Math.min(...(falseFirmness as number[]))).toBeGreaterThan(-1e-3);
        expect(Math.min(...(inflammation as number[]))).toBeGreaterThan(-1e-3);
        // What was there before may be lost where sessions pile up; nothing else goes below.
        if (sessionDays.length < 5)
          expect(Math.min(...(collagen as number[]))).toBeGreaterThan(-0.01);
      }
    }
  });

  /**
   * The forecast has sixteen persons for the equations where these are a thousand of 125 draws; the
   * sixteen were chosen to stand for all, whose gains spread by 0.45 (SD of the logarithm). Its people
   * also change for other reasons, and those here are given the same change.
   */
  test.each(Object.entries(COURSES))('agree with the forecast in the middle: %s', (_, course) => {
    const { input, sessionDays } = course;
    const answer = forecast(knowledge, asForecast(course));
    if (!answer.ok) throw new Error('The forecast of this test must be answered.');
    const { firmness, models } = answer.value.result;
    const rows = curvesOf(kernel, skinPeople(knowledge, input), sessionDays);
    const share = silentShare(knowledge, input.patient);
    const silent = Array.from({ length: Math.round((PEOPLE * share) / (1 - share)) }, () => 0);
    const others = otherChanges(course, rows.length + silent.length);
    const middleOn = (day: number) => {
      const answered = [...rows.map(([curve]) => curve?.[day - 1] ?? Number.NaN), ...silent];
      const drift = Math.sqrt(Math.min(day / 180, 1));
      const values = answered.map((gain, row) => gain + drift * (others[row] as number));
      return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
    };
    const shown = firmness.day
      .map((day, at) => ({ day, theirs: models.mechanistic[at] as number }))
      .filter(({ day }) => day > 0 && day <= DAYS)
      .map(({ day, theirs }) => ({ theirs: theirs + (DECLINE * day) / 365, ours: middleOn(day) }));
    const peak = Math.max(...shown.map(({ ours }) => ours));
    for (const { ours, theirs } of shown)
      expect(Math.abs(ours - theirs)).toBeLessThan(0.15 * peak + 1);
  });
});
