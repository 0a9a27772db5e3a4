import type { Area, Modality } from '@healcast/engine';

/** What one row of the demo shows. Nobody stands behind it: names are numbers. */
export interface DemoCourse {
  number: number;
  area: Area;
  modality: Modality;
  depthMm: number;
  phototype: number;
  /** Days since the last session, and how many came before it. */
  ago: number;
  before: number;
  /** What is asked today: nothing, a question in words, or a check-in with signs. */
  today?: 'message' | 'within-48h' | 'red';
  /** A question of an earlier day, which was answered. */
  answered?: DemoAnswered;
}

/** A question that the clinic answered some minutes after it had opened, and what came of it. */
export interface DemoAnswered {
  because: 'check-in' | 'message';
  /** Days after the session. */
  day: number;
  minutes: number;
  action: 'none' | 'advice' | 'called' | 'seen-in-clinic';
}

const AREAS: readonly Area[] = ['face', 'cheeks', 'neck', 'forehead', 'jawline', 'stomach'];
const DEPTHS: readonly number[] = [0.5, 1, 1.5, 0.75, 1, 2];
/** A row for each person: enough that the scorecard of the demo has a group of 20. */
const AGO: readonly number[] = [
  ...[1, 3, 4, 0, 2, 6, 9, 5, 12, 7, 15, 2, 7, 8, 19, 11],
  ...[3, 24, 14, 10, 6, 22, 17, 1, 26, 13, 5, 20, 8, 27, 16, 23],
];
const TODAY: ReadonlyMap<number, DemoCourse['today']> = new Map([
  [2, 'red'],
  [10, 'within-48h'],
  [14, 'message'],
  [21, 'message'],
]);
const ANSWERED: ReadonlyMap<number, DemoAnswered> = new Map([
  [9, { because: 'check-in', day: 6, minutes: 22, action: 'called' }],
  [11, { because: 'message', day: 4, minutes: 41, action: 'advice' }],
  [15, { because: 'message', day: 2, minutes: 9, action: 'advice' }],
  [18, { because: 'check-in', day: 7, minutes: 16, action: 'seen-in-clinic' }],
  [22, { because: 'message', day: 3, minutes: 65, action: 'none' }],
  [28, { because: 'message', day: 9, minutes: 27, action: 'advice' }],
]);

/** The month: the same courses at every installation, counted back from today. */
export function demoCourses(): DemoCourse[] {
  return AGO.map((ago, index) => {
    const number = index + 1;
    const today = TODAY.get(number);
    const answered = ANSWERED.get(number);
    return {
      ...{ number, ago, before: (index * 5) % 3, phototype: (index % 6) + 1 },
      area: AREAS[index % AREAS.length] ?? 'face',
      modality: index % 5 === 0 ? 'pen' : 'automated-pen',
      depthMm: DEPTHS[index % DEPTHS.length] ?? 1,
      ...(today ? { today } : {}),
      ...(answered ? { answered } : {}),
    };
  });
}
