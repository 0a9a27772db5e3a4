import { type DecisionOption, OUTCOMES } from '../knowledge/decision-option.ts';
import type { Knowledge } from '../knowledge.ts';
import { addDays } from '../record/dates.ts';
import {
  type AidOption,
  type DecisionAid,
  type DecisionAidInput,
  decisionAidInput,
} from '../record/decision-aid.ts';
import type { Finding } from '../record/finding.ts';
import type { Forecast } from '../record/forecast.ts';
import { type Answer, readBySchema } from '../record/refusal.ts';
import { ENGINE_VERSION } from '../record/version.ts';
import { aidOutcomes } from './decision-outcomes.ts';
import { forecast } from './forecast.ts';
import { pageWordsOf, type SayWords } from './page-words.ts';
import { planningNumber } from './plan-numbers.ts';
import { deepestMm, depthRuleFor } from './plan-options.ts';
import { courseOf } from './recovery/question.ts';

const USUAL_SEED = 1;

/**
 * A patient decision aid: every way that is open, its benefits and harms in absolute numbers with
 * and without treatment, how sure they are, who paid and when it was last reviewed.
 * @param input an unknown document; the contract is {@link decisionAidInput}
 */
export function decisionAid(knowledge: Knowledge, input: unknown): Answer<DecisionAid> {
  const read = readBySchema<typeof decisionAidInput>(decisionAidInput.safeParse, input);
  return read.ok ? { ok: true, value: aidFor(knowledge, read.value) } : read;
}

function aidFor(knowledge: Knowledge, input: DecisionAidInput): DecisionAid {
  const words = pageWordsOf(knowledge, 'decision-aid');
  const findings: Finding[] = [];
  const shelf = [...knowledge['decision-aid'].values()].toSorted((a, b) => a.order - b.order);
  const nothing = shelf.find(({ outcomes }) =>
    outcomes.some(({ from }) => from === 'no-treatment'),
  );
  const options = shelf.map((option): AidOption => {
    const answered = forecastOf(knowledge, input, option);
    if (answered) findings.push(...answered.findings);
    const { id, title, what, experience, pros, cons } = option;
    const outcomes = aidOutcomes(option, nothing, answered, words);
    return { id, title, what, experience, pros, cons, outcomes };
  });
  return {
    ...said(words),
    options,
    chart: chartOf(options, words),
    findings: findings.filter(
      ({ rule }, place) => findings.findIndex((other) => other.rule === rule) === place,
    ),
    provenance: {
      engine: ENGINE_VERSION,
      knowledge: knowledge.hash,
      seed: input.seed ?? USUAL_SEED,
      asOf: input.asOf,
    },
  };
}

/** Everything that is the same for everybody. */
function said(words: SayWords) {
  const values = ['look', 'risk', 'time', 'money', 'heat'].map((value) => words(`value-${value}`));
  const reviewed = words('reviewed');
  return {
    title: words('title'),
    condition: words('condition'),
    decision: words('decision'),
    noRush: words('no-rush'),
    values,
    uncertainty: words('uncertainty'),
    next: words('steps'),
    notAdvice: words('not-advice'),
    funding: words('funding'),
    reviewed: words('sources', { date: words.date(reviewed) }),
    updates: words('updates'),
  };
}

/** The forecast of a usual series with the option's device, as deep as area and skin type allow. */
function forecastOf(
  knowledge: Knowledge,
  { patient, area, asOf, seed = USUAL_SEED }: DecisionAidInput,
  { modality, depthMm = 0 }: DecisionOption,
): Forecast | undefined {
  if (!modality) return undefined;
  const rule = depthRuleFor(knowledge, area, courseOf(knowledge, { modality }));
  const depth = Math.min(depthMm, deepestMm(rule, patient));
  const spacing = planningNumber(knowledge, 'spacing').value;
  const count =
    knowledge.areas.get(area)?.usualSessions?.from ?? planningNumber(knowledge, 'series').value;
  const plannedSessions = Array.from({ length: count }, (_, n) => ({
    date: addDays(asOf, n * spacing),
    modality,
    depthMm: depth,
  }));
  const answer = forecast(knowledge, { patient, area, plannedSessions, asOf, seed });
  return answer.ok ? answer.value : undefined;
}

function chartOf(options: readonly AidOption[], words: SayWords): DecisionAid['chart'] {
  return OUTCOMES.flatMap((outcome) => {
    const bars = options.flatMap(({ id, title, outcomes }) => {
      const number = outcomes.find((each) => each.outcome === outcome)?.per100;
      return number ? [{ option: id, title, ...number }] : [];
    });
    return bars.length === 0 ? [] : [{ outcome, title: words(outcome), bars }];
  });
}
