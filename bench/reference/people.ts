import type { ForecastInput } from '../../engine/src/record/forecast.ts';
import { forecastInput } from '../../engine/src/record/forecast.ts';

/** One imagined person whose posterior two programs work out. */
export interface ReferencePerson {
  readonly id: string;
  readonly input: ForecastInput;
}

const asOf = '2027-06-01';
const face = { modality: 'automated-pen', depthMm: 1.5 } as const;
const person = (id: string, input: object): ReferencePerson => ({
  id,
  input: forecastInput.parse({ asOf, seed: 1, ...input }),
});

/** People with measured results: firmer as hoped, hardly, surprisingly, and not at all. */
export const MEASURED: readonly ReferencePerson[] = [
  person('pen-face-as-hoped', {
    patient: { ageYears: 50, laxity: 'mild' },
    area: 'face',
    sessions: ['2026-01-01', '2026-01-31', '2026-03-02', '2026-04-01'].map((date) => ({
      date,
      ...face,
    })),
    measurements: [
      { date: '2026-05-31', measure: 'firmness-percent', value: 12 },
      { date: '2026-07-20', measure: 'firmness-percent', value: 15 },
    ],
  }),
  person('heat-neck-hardly', {
    patient: { ageYears: 58, laxity: 'moderate', menopause: 'post' },
    area: 'neck',
    sessions: [{ date: '2026-01-01', modality: 'rf-microneedling', depthMm: 2 }],
    measurements: [{ date: '2026-04-01', measure: 'elasticity-percent', value: 3 }],
  }),
  person('roller-belly-surprise', {
    patient: { ageYears: 39, smoker: true },
    area: 'stomach',
    sessions: ['2026-01-01', '2026-02-01', '2026-03-01'].map((date) => ({
      date,
      modality: 'roller',
      depthMm: 1,
    })),
    measurements: [{ date: '2026-07-01', measure: 'laxity-percent', value: 35 }],
  }),
  person('mixed-face-not-at-all', {
    patient: { ageYears: 64, laxity: 'none', weightLossKg: 30 },
    area: 'face',
    sessions: [
      { date: '2026-01-01', modality: 'rf-microneedling', depthMm: 2 },
      { date: '2026-02-15', ...face, passes: 8 },
      { date: '2026-04-01', ...face },
    ],
    measurements: [
      { date: '2026-04-20', measure: 'wrinkle-percent', value: -4 },
      { date: '2026-06-10', measure: 'firmness-percent', value: 0 },
      { date: '2026-09-10', measure: 'firmness-percent', value: -3 },
    ],
  }),
];

const checkIn = (date: string, redness: number) => ({ date, redness, swelling: 0 });

/** People with check-ins: usual, off the face, sensitive and much redder than anybody, calm at once. */
export const CHECKED_IN: readonly ReferencePerson[] = [
  person('pen-face-usual', {
    patient: { ageYears: 45 },
    area: 'face',
    sessions: [{ date: '2026-01-01', ...face }],
    checkIns: [checkIn('2026-01-02', 2), checkIn('2026-01-04', 1)],
  }),
  person('heat-neck-older', {
    patient: { ageYears: 66 },
    area: 'neck',
    aftercare: { sun: true },
    sessions: [{ date: '2026-01-01', modality: 'rf-microneedling', depthMm: 2 }],
    checkIns: [checkIn('2026-01-02', 4), checkIn('2026-01-04', 3), checkIn('2026-01-07', 2)],
  }),
  person('sensitive-much-redder', {
    patient: { ageYears: 38, history: ['rosacea'] },
    area: 'face',
    sessions: [{ date: '2026-01-01', modality: 'pen', depthMm: 1 }],
    checkIns: [checkIn('2026-01-06', 4)],
  }),
  person('roller-third-session', {
    patient: { ageYears: 52 },
    area: 'cheeks',
    sessions: ['2026-01-01', '2026-02-01', '2026-03-01'].map((date) => ({
      date,
      modality: 'roller',
      depthMm: 0.75,
      passes: 10,
    })),
    checkIns: [checkIn('2026-03-01', 2), checkIn('2026-03-02', 0)],
  }),
];
