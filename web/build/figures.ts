/** What of a person and an area moves every number of recovery. */
const WHOSE_SKIN = [
  'population/age-recovery',
  'population/age-reference',
  'population/age-full-effect',
  'population/off-face-spread',
  'population/sensitive-skin-recovery',
] as const;

/**
 * The numbers that a model works out and a page shows, and what each is worked out from: the
 * documents of the knowledge room as `kind/id`, the ones it turns on first. `*` stands for every
 * document of a folder; of those only what fits the person is shown. A test moves each number of
 * the recovery and result models and holds this list to what really changes.
 */
export const FIGURES = {
  /** When redness clears. */
  redness: {
    main: ['population/redness-clear-day'],
    also: [
      'population/redness-clear-level',
      'population/redness-shape',
      ...WHOSE_SKIN,
      'population/session-number-recovery',
      'population/aftercare-recovery',
    ],
  },
  swelling: {
    main: ['population/swelling-peak-day', 'population/swelling-shape'],
    also: ['population/redness-clear-day', ...WHOSE_SKIN],
  },
  barrier: {
    main: [
      'population/water-loss-fast-day',
      'population/water-loss-slow-day',
      'population/water-loss-rf-peak-day',
    ],
    also: [
      'population/water-loss-fast-fraction',
      'population/water-loss-rf-shape',
      'population/redness-clear-day',
      ...WHOSE_SKIN,
    ],
  },
  /** Where somebody stands among people with the same day. */
  place: {
    main: ['population/redness-clear-day', 'population/redness-grade-limit'],
    also: [
      'population/stored-check-ins-weight',
      'population/redness-grade-gauge',
      'population/redness-grade-noise',
      'population/redness-grade-slip',
      'population/redness-clear-level',
      'population/redness-shape',
      ...WHOSE_SKIN,
      'population/session-number-recovery',
    ],
  },
  /** Firmness over the months, and what each session adds to it. */
  result: {
    main: [
      'population/first-session-gain',
      'population/area-response',
      'population/depth-response',
      'population/modality-response',
    ],
    also: [
      'fitted/mechanistic',
      'fitted/empirical',
      'population/gain-rise-day',
      'population/gain-rise-shape',
      'population/gain-decline-day',
      'population/session-carry',
      'population/person-gain-spread',
      'population/non-responder-share',
      'population/non-responder-laxity',
      'population/laxity-response',
      'population/age-response',
      'population/age-response-reference',
      'population/menopause-response',
      'population/smoker-response',
      'population/firmness-decline',
      'population/background-change',
    ],
  },
  /** Firmness as the mechanistic model alone has it, and how many see a change by it. */
  skin: {
    main: ['population/visible-change', 'population/non-responder-share'],
    also: ['fitted/mechanistic', 'population/non-responder-laxity', 'population/passes-reference'],
  },
  /** How many of 100 people see a change. */
  chance: {
    main: ['population/visible-change', 'population/non-responder-share'],
    also: [
      'population/first-session-gain',
      'population/person-gain-spread',
      'fitted/mechanistic',
      'fitted/empirical',
    ],
  },
  /** Below which gain to stop. */
  stopping: {
    main: ['planning/measurement-noise', 'planning/stop-after'],
    also: ['planning/series'],
  },
  /** What the mirror and the tissue show in which weeks. */
  phases: { main: ['phases/*'], also: [] },
  approval: { main: ['rules/off-label-area', 'rules/age-under-22'], also: [] },
  /** How many sessions, how far apart, how deep. */
  series: {
    main: ['planning/series', 'planning/spacing', 'areas/*'],
    also: ['planning/least-sessions', 'planning/further-gain', 'planning/close-results'],
  },
  /** The dates of a plan, its best result and how it is kept up. */
  dates: {
    main: ['planning/spacing', 'planning/best-result', 'planning/maintenance'],
    also: [
      'planning/session-before-event',
      'planning/first-session-before-event',
      'planning/cancel-notice',
      'planning/series-year',
    ],
  },
  /** Why a plan was not made in another way. */
  options: {
    main: ['planning/close-results', 'planning/further-gain', 'planning/spacing', 'areas/*'],
    also: ['planning/series', 'population/first-session-gain', 'fitted/mechanistic'],
  },
  /** What is said of one way in the decision aid. */
  way: { main: ['decision-aid/*'], also: ['planning/series', 'planning/spacing'] },
  /** Where the model ends. */
  domain: { main: ['domains/*'], also: [] },
} as const satisfies Record<string, { main: readonly string[]; also: readonly string[] }>;

export type Figure = keyof typeof FIGURES;
