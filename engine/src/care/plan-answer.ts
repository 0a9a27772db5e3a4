import type { Knowledge } from '../knowledge.ts';
import type { Finding } from '../record/finding.ts';
import type { Plan, PlanInput } from '../record/plan.ts';
import { ENGINE_VERSION } from '../record/version.ts';
import { MODALITIES } from '../record/vocabulary.ts';
import { asksOf } from './findings.ts';
import type { SayWords } from './page-words.ts';
import { type Count, usualSeries } from './plan-choose.ts';
import { eventOf } from './plan-event.ts';
import { planFindings } from './plan-findings.ts';
import type { Affordable } from './plan-money.ts';
import { planningFinding, planningNumber } from './plan-numbers.ts';
import { goalOf, type Option, type Rejection } from './plan-options.ts';
import { pausesAround } from './plan-pauses.ts';
import { safetyOf } from './plan-safety.ts';
import { bestResult, type Series } from './plan-series.ts';
import type { Gain, Weighed } from './plan-weigh.ts';
import { rounded } from './recovery/curve.ts';

/** What all steps of one plan share. */
export interface Task {
  knowledge: Knowledge;
  input: PlanInput;
  words: SayWords;
  seed: number;
  rejected: Rejection[];
  /** Why whole devices were ruled out, each reason once. */
  reasons: string[];
  findings: Finding[];
}

/** No admissible plan: what stands in the way, in findings and in what was ruled out. */
export function noPlan(task: Task, reason: string): Plan {
  const { knowledge, rejected } = task;
  const layer = planningNumber(knowledge, 'least-sessions');
  const findings = [
    ...task.findings,
    planningFinding(knowledge, 'least-sessions', layer, { reason }),
    ...alsoAgainst(task),
  ];
  return {
    plan: null,
    perSession: [],
    oneMore: null,
    stoppingRule: stoppingRule(task),
    pauses: [],
    rejected,
    findings,
    asks: asksOf(findings),
    provenance: provenanceOf(task),
  };
}

/** What speaks against a session on the first day, beside what forbade every option. */
function alsoAgainst({ knowledge, input, findings }: Task): Finding[] {
  const anything = { modality: MODALITIES[0], depthMm: goalOf(knowledge, input.goal).depthMm[0] };
  const said = safetyOf(knowledge, { ...input, sessions: [] }, anything, input.earliest).findings;
  return said.filter(
    ({ rule, severity }) => severity !== 'info' && findings.every((known) => known.rule !== rule),
  );
}

/** The plan with everything that goes with it. */
export function answerOf(
  task: Task,
  weighed: Weighed,
  count: Count,
  series: Series,
  money: Affordable,
): Plan {
  const { knowledge, input, words } = task;
  const { option } = weighed;
  const dates = series.placed.map(({ date }) => date);
  const days = [...(input.sessions ?? []).map(({ date }) => date).toSorted(), ...dates];
  const event = eventOf(knowledge, input, series.signs, series.daysBeforeEvent, dates, words);
  const { low = 0, high = 0 } = planningNumber(knowledge, 'maintenance');
  const oneMore = weighed.perSession[days.length] ?? null;
  const findings = findingsOf(task, option, count, series, event, money);
  return {
    plan: {
      modality: option.modality,
      depthMm: option.depthMm,
      sessions: series.placed.map((placed) => ({ ...placed, depthMm: option.depthMm })),
      maintenanceEveryDays: [low, high],
      peak: bestResult(knowledge, series, days[0] as string),
    },
    ...(event?.chanceClear ? { chanceClearByEvent: event.chanceClear.chance } : {}),
    ...(event ? { event } : {}),
    perSession: perSession(knowledge, series, days),
    oneMore: oneMore && gainAlone(oneMore),
    stoppingRule: stoppingRule(task),
    pauses: pausesAround(knowledge, dates, series.forecast.recovery),
    rejected: [
      ...task.rejected,
      ...rejectedNumbers(task, weighed, count, money, days.length),
      ...rejectedSpacings(task, series, event?.sessionsBefore ?? 0),
    ],
    findings,
    asks: asksOf(findings),
    provenance: provenanceOf(task),
  };
}

function findingsOf(
  { knowledge, input }: Task,
  option: Option,
  count: Count,
  series: Series,
  event: Plan['event'],
  money: Affordable,
): Finding[] {
  const own = planFindings(knowledge, input, option, series, count, event, money);
  const first = series.placed[0]?.date ?? input.earliest;
  // The forecast knows no goal, so the rules it shares with a plan are asked by the plan alone.
  const ofForecast = series.forecast.findings.filter(
    ({ rule }) => !knowledge.rules.get(rule)?.occasions.includes('plan'),
  );
  const all = [...own, ...safetyOf(knowledge, input, option, first).findings, ...ofForecast];
  return all.filter(({ rule }, place) => all.findIndex((other) => other.rule === rule) === place);
}

function perSession(knowledge: Knowledge, { forecast }: Series, days: readonly string[]) {
  const noise = planningNumber(knowledge, 'measurement-noise').value;
  return forecast.result.perSession.map((each, index) => ({
    session: each.session,
    date: days[index] ?? '',
    ...gainAlone(each),
    insideNoise: each.gain < noise,
  }));
}

function gainAlone({ gain, low, high }: Gain): Gain {
  return { gain: rounded(gain, 2), low: rounded(low, 2), high: rounded(high, 2) };
}

function rejectedNumbers(
  { input, words }: Task,
  { perSession: gains }: Weighed,
  { count, usual, maintenance }: Count,
  money: Affordable,
  days: number,
): Rejection[] {
  const next = gains[days];
  if (maintenance || !next) return [];
  const option = words('option-sessions', { count: count + 1 });
  const because =
    count === input.constraints?.maxSessions
      ? words('most-sessions', { count })
      : count === money.count
        ? words('most-budget', { count: words('option-sessions', { count }) })
        : days >= usual.to
          ? words('series-long-enough', { low: usual.from, high: usual.to })
          : words('one-more-small', { ...gainAlone(next) });
  return [{ option, because }];
}

function rejectedSpacings({ words }: Task, series: Series, before: number): Rejection[] {
  if (series.placed.length < 2) return [];
  return series.others.map(({ usual, sessionsBefore }) => ({
    option: words('option-spacing', { days: usual }),
    because: words(sessionsBefore < before ? 'spacing-event' : 'spacing-usual'),
  }));
}

function stoppingRule({ knowledge, input, words }: Task): Plan['stoppingRule'] {
  const noise = planningNumber(knowledge, 'measurement-noise');
  const { value: sessionsInARow, evidence } = planningNumber(knowledge, 'stop-after');
  const { from: notBefore } = usualSeries(knowledge, input);
  return {
    text: words('stopping', { from: notBefore, count: sessionsInARow, noise: noise.value }),
    sessionsInARow,
    noisePercent: noise.value,
    notBeforeSession: notBefore,
    sources: [...new Set([...noise.evidence, ...evidence])],
  };
}

function provenanceOf({ knowledge, input, seed }: Task): Plan['provenance'] {
  return {
    engine: ENGINE_VERSION,
    knowledge: knowledge.hash,
    seed,
    asOf: input.earliest,
  };
}
