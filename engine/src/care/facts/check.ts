import type { Facts } from '../../guidance/facts.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { CheckInput } from '../../record/check.ts';
import { daysBetween } from '../../record/dates.ts';
import { ADJUNCTS } from '../../record/vocabulary.ts';
import { depthFacts, depthRuleOf } from './depth.ts';
import { shortestIntervalDays } from './interval.ts';
import { nearbyFacts } from './nearby.ts';
import { patientFacts } from './patient.ts';

/** Goals that do not ask for firmer skin. Any other goal, or none named, is answered for firmness. */
const NOT_FIRMNESS: readonly string[] = [
  'texture',
  'prevention',
  'scars',
  'acne-scars',
  'surgical-scars',
  'wrinkles',
  'fine-lines',
  'stretch-marks',
  'pores',
  'tone',
  'glow',
  'pigmentation',
  'crepiness',
  'skin-quality',
];
/** Goals that needling does not reach at all. */
const LIFT: readonly string[] = [
  'lift',
  'lifting',
  'sagging',
  'hanging-skin',
  'excess-skin',
  'skin-removal',
  'jowls',
  'neck-bands',
  'double-chin',
  'fat',
  'fat-loss',
  'volume',
];
const DAYS_A_YEAR = 365;

/** Everything a check may speak of, as named facts. */
export function checkFacts(
  knowledge: Pick<Knowledge, 'areas' | 'modalities'>,
  input: CheckInput,
): Facts {
  const { patient, area, proposed, goals = [], faceWentWell } = input;
  return {
    ...patientFacts(patient),
    ...nearbyFacts(input),
    ...courseFacts(input),
    area,
    'wants-firmness': goals.length === 0 || goals.some((goal) => !NOT_FIRMNESS.includes(goal)),
    'wants-texture':
      goals.length === 0 ? undefined : goals.some((goal) => NOT_FIRMNESS.includes(goal)),
    'wants-lift': goals.some((goal) => LIFT.includes(goal)),
    'face-went-well': faceWentWell,
    'session-proposed': proposed !== undefined,
    modality: proposed?.modality,
    ...(proposed
      ? depthFacts(
          depthRuleOf(knowledge, area, proposed.modality),
          proposed.depthMm,
          patient.phototype,
        )
      : {}),
    ...Object.fromEntries(
      ADJUNCTS.map((adjunct) => [
        `adjunct-${adjunct}`,
        proposed?.adjuncts?.includes(adjunct) ?? false,
      ]),
    ),
  };
}

/** The sessions behind somebody and how the proposed one follows on them. */
function courseFacts({ sessions = [], proposed }: CheckInput): Facts {
  const dates = sessions.map(({ date }) => date).toSorted();
  const to = proposed?.date ?? (proposed ? undefined : dates.at(-1));
  const days = to === undefined ? [] : dates.map((date) => daysBetween(date, to));
  const within = days.filter((day) => Math.abs(day) < DAYS_A_YEAR).length;
  return {
    'shortest-interval-days': shortestIntervalDays(
      dates.filter((date) => to === undefined || Math.abs(daysBetween(date, to)) < DAYS_A_YEAR),
    ),
    'first-session': dates.length === 0,
    'past-sessions': dates.length,
    'sessions-past-year':
      to === undefined && dates.length > 0 ? undefined : within + (proposed ? 1 : 0),
    'days-since-last-session':
      days.length === 0 || proposed?.date === undefined
        ? undefined
        : Math.min(...days.map(Math.abs)),
  };
}
