import { NORMAL_P90 } from '../../inference/normal.ts';
import type { ActivityKnowledge } from '../../knowledge/activity.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { ActivityRule } from '../../record/clinic.ts';
import type { ActivityDate } from '../../record/forecast.ts';
import { pageWordsOf } from '../page-words.ts';
import { layeredSpread, valuesOf } from '../priors.ts';
import { datedRange, type HealedDays } from './days.ts';
import type { RecoveryQuestion } from './question.ts';

/**
 * The first safe day of every activity: the waiting rule and what must have healed, whichever is
 * later, person by person. The clinic's own rule, when there is one, stands in for the sources'.
 */
export function activityDates(
  knowledge: Knowledge,
  question: RecoveryQuestion,
  healed: HealedDays,
  caution: Float64Array,
  clinicRules: readonly ActivityRule[],
): ActivityDate[] {
  // No source says less than the low end or more than the high end, so no person is placed there.
  const held = caution.map((z) => Math.max(-NORMAL_P90, Math.min(NORMAL_P90, z)));
  const words = pageWordsOf(knowledge, 'answers');
  return [...knowledge.activities.values()]
    .toSorted((left, right) => left.order - right.order)
    .map((activity) => {
      const clinicRule = clinicRules.find((rule) => rule.activity === activity.id);
      const waiting = waitingDays(activity, question, held, clinicRule);
      return {
        activity: activity.id,
        title: activity.title,
        ...datedRange(question.session.date, laterOf(waiting, activity, healed)),
        because: clinicRule
          ? words('clinic-first', { because: activity.because })
          : activity.because,
        sources: sourcesOf(activity, clinicRule),
        rules: [
          ...(clinicRule ? [clinicLine(clinicRule, words('clinic-rule'))] : []),
          ...activity.rules.map(({ source, words, waitDays }) => ({
            source,
            words,
            lowDay: waitDays[0],
            highDay: waitDays[1],
          })),
        ],
      };
    });
}

function waitingDays(
  activity: ActivityKnowledge,
  { course, depthMm }: RecoveryQuestion,
  caution: Float64Array,
  clinicRule: ActivityRule | undefined,
): Float64Array {
  if (clinicRule) return new Float64Array(caution.length).fill(clinicRule.waitDays);
  const spread = layeredSpread(
    { id: activity.id, scale: 'log', strata: activity.strata },
    { course, depthMm: depthMm[1] },
  );
  return valuesOf(spread, caution);
}

/** Raises the waiting days, in place, to the day on which everything needed has healed. */
function laterOf(
  waiting: Float64Array,
  { needs }: ActivityKnowledge,
  healed: HealedDays,
): Float64Array {
  for (const need of needs) {
    const over = healed[need];
    for (let row = 0; row < waiting.length; row++)
      waiting[row] = Math.max(waiting[row] as number, over[row] as number);
  }
  return waiting;
}

function sourcesOf(activity: ActivityKnowledge, rule: ActivityRule | undefined): string[] {
  const known = cited.get(activity) ?? citedBy(activity);
  cited.set(activity, known);
  return [...(rule ? ['clinic'] : []), ...known];
}

const cited = new WeakMap<ActivityKnowledge, readonly string[]>();

/** Whom an activity of the knowledge room cites, each once. */
function citedBy({ rules, strata }: ActivityKnowledge): string[] {
  const all = [...rules.map(({ source }) => source), ...strata.flatMap(({ evidence }) => evidence)];
  return [...new Set(all)];
}

function clinicLine(rule: ActivityRule, words: string) {
  return {
    source: 'clinic',
    words,
    lowDay: rule.waitDays,
    highDay: rule.waitDays,
  };
}
