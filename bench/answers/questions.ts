/** What the answers of the engine are timed on. */

const DAY_MS = 86_400_000;
const dayAfter = (start: string, days: number) =>
  new Date(Date.parse(start) + days * DAY_MS).toISOString().slice(0, 10);

const FIRST = '2026-01-10';
const LATEST = dayAfter(FIRST, 90);
const course = {
  patient: { ageYears: 44, phototype: 3, laxity: 'mild' },
  area: 'face',
  sessions: [0, 30, 60, 90].map((day) => ({
    date: dayAfter(FIRST, day),
    modality: 'automated-pen',
    depthMm: 1.5,
  })),
  asOf: dayAfter(FIRST, 280),
};
const checkIns = [3, 3, 2, 1, 1, 0].map((redness, day) => ({
  date: dayAfter(LATEST, day),
  redness,
  swelling: Math.max(0, redness - 1),
}));
const measured = (measure: string, day: number, value: number) => ({
  date: dayAfter(FIRST, day),
  measure,
  value,
});
const measurements = [
  measured('firmness-percent', 150, 12),
  measured('firmness-percent', 200, 15),
  measured('laxity-grade-change', 200, 0.5),
  measured('firmness-percent', 260, 14),
];

/** Courses whose forecast draws 1,000 people, by what there is to learn from. */
export const FORECASTS = {
  'nothing to learn from': course,
  '6 check-ins': { ...course, checkIns },
  '4 measured outcomes': { ...course, measurements },
  '6 check-ins and 4 measured outcomes': { ...course, checkIns, measurements },
  'the same, all of them surprises': {
    ...course,
    checkIns: checkIns.map((given) => ({ ...given, redness: 4 })),
    measurements: measurements.map((given) => ({ ...given, value: 4 * given.value })),
  },
};

/** A plan of six sessions under all constraints. */
export const PLAN = {
  patient: { ageYears: 48, phototype: 2, laxity: 'mild', history: [] },
  area: 'neck',
  goal: 'firmness',
  earliest: '2026-01-05',
  event: { date: '2026-11-14', name: 'wedding' },
  unavailable: [
    ['2026-02-01', '2026-02-20'],
    ['2026-05-01', '2026-05-04'],
  ],
  constraints: {
    maxSessions: 6,
    modality: ['automated-pen', 'rf-microneedling', 'pen'],
    budget: 6000,
    pricePerSession: { 'automated-pen': 300, 'rf-microneedling': 800, pen: 200 },
  },
};
