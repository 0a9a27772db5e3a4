import type { Knowledge } from '../knowledge.ts';
import { addDays } from '../record/dates.ts';
import { type Plan, type PlanInput, planInput } from '../record/plan.ts';
import { type Answer, readBySchema } from '../record/refusal.ts';
import { pageWordsOf } from './page-words.ts';
import { answerOf, noPlan, type Task } from './plan-answer.ts';
import {
  chooseCount,
  chooseOption,
  outweighed,
  usualSeries,
  worthComparing,
} from './plan-choose.ts';
import { affordable } from './plan-money.ts';
import { planningNumber } from './plan-numbers.ts';
import { type Option, planOptions, titleOf } from './plan-options.ts';
import { safetyOf } from './plan-safety.ts';
import { placeSeries } from './plan-series.ts';
import { type Weighed, weigh } from './plan-weigh.ts';

/** The seed of a plan that asks for none: everybody sees the same one. */
const USUAL_SEED = 1;

/**
 * Plans a series: device, depth, number and days with the best expected result that wishes, skin
 * and event leave open, and says what it ruled out and why.
 * @param knowledge the linked knowledge room
 * @param input an unknown document; the contract is {@link planInput}
 * @returns the plan, `plan: null` with its reasons, or the refusal that names every wrong field
 * @throws Error only when the knowledge room lacks what a plan needs
 */
export function plan(knowledge: Knowledge, input: unknown): Answer<Plan> {
  const read = readBySchema<typeof planInput>(planInput.safeParse, input);
  return read.ok ? { ok: true, value: planFor(knowledge, read.value) } : read;
}

function planFor(knowledge: Knowledge, input: PlanInput): Plan {
  const words = pageWordsOf(knowledge, 'plan');
  const { options, rejected } = planOptions(knowledge, input, words);
  const seed = input.seed ?? USUAL_SEED;
  const task: Task = { knowledge, input, words, seed, rejected, reasons: [], findings: [] };
  if (input.constraints?.maxSessions === 0) return noPlan(task, words('no-sessions-wished'));
  const open = admissible(task, options);
  const { rejected: lighter, chosen } = weighAll(task, open);
  if (!chosen) return noPlan(task, whyNothingFits(task));
  const money = affordable(knowledge, input, chosen.option) ?? { count: 0 };
  const count = chooseCount(knowledge, input, chosen, money.count);
  const series = placeSeries(knowledge, input, chosen, count, seed);
  if ('refusal' in series) return noPlan(task, whyNothingFits(task));
  task.rejected.push(...lighter);
  return answerOf(task, chosen, count, series, money);
}

/** Where no rule stands in the way, what does: budget, price, days. */
function whyNothingFits({ findings, reasons, words }: Task): string {
  return findings.length === 0 && reasons.length > 0 ? reasons.join(' ') : words('nothing-fits');
}

/** The options that no rule forbids and the budget covers; the others join the rejected. */
function admissible(task: Task, options: readonly Option[]): Option[] {
  const { knowledge, input, findings } = task;
  return options.filter((option) => {
    const { stops } = safetyOf(knowledge, withoutProcedures(input), option, firstDay(input));
    findings.push(...stops.filter(({ rule }) => !findings.some((known) => known.rule === rule)));
    const because = stops[0]?.text ?? tooDear(task, option);
    if (because !== undefined) reject(task, option, because);
    return because === undefined;
  });
}

function tooDear({ knowledge, input, words }: Task, option: Option): string | undefined {
  const price = affordable(knowledge, input, option);
  if (!price) return words('no-price');
  if (price.count >= 1) return undefined;
  return words('most-budget', { count: words('option-sessions', { count: price.count }) });
}

/** Rules a device out as a whole, once for each reason. */
function reject(task: Task, { modality }: Option, because: string) {
  const { knowledge, rejected, reasons, words } = task;
  if (!reasons.includes(because)) reasons.push(because);
  const option = words('option-modality', { modality: titleOf(knowledge, modality) });
  if (!rejected.some((each) => each.option === option && each.because === because))
    rejected.push({ option, because });
}

/** The calendar keeps away from procedures, so they do not forbid an option. */
function withoutProcedures({ otherProcedures = [], ...input }: PlanInput): PlanInput {
  const kept = otherProcedures.filter(({ kind }) => !['laser', 'peel', 'rf'].includes(kind));
  return { ...input, otherProcedures: kept };
}

/** A day far enough from past sessions: the calendar keeps the real spacing. */
function firstDay({ sessions = [], earliest }: PlanInput): string {
  const last = sessions
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  const soonest = last === undefined ? earliest : addDays(last, SAFE_GAP_DAYS);
  return soonest > earliest ? soonest : earliest;
}

const SAFE_GAP_DAYS = 42;

/**
 * Weighs one depth of every device first, then the other depths of the device that serves best:
 * depth moves the result less than the device does.
 */
function weighAll(task: Task, open: readonly Option[]) {
  const { knowledge, input, words } = task;
  const typical = weighEach(task, worthComparing(knowledge, input, open));
  const device = chooseOption(knowledge, input, typical)?.option.modality;
  const known = (option: Option) => typical.some((each) => each.option === option);
  const depths = open.filter((option) => option.modality === device && !known(option));
  const all = [...typical, ...weighEach(task, depths)];
  const best = chooseOption(knowledge, input, all, device);
  const rejected = outweighed(knowledge, input, all, best, words);
  return { chosen: best && lookAhead(task, best), rejected };
}

function weighEach(task: Task, options: readonly Option[]): Weighed[] {
  const { knowledge, input } = task;
  const { from } = usualSeries(knowledge, input);
  return options.flatMap((option) => {
    const money = affordable(knowledge, input, option)?.count ?? 0;
    const sessions = Math.min(from, money, input.constraints?.maxSessions ?? from);
    const weighed = weighOver(task, option, sessions, sessions);
    if (!('because' in weighed)) return [weighed];
    reject(task, option, weighed.because);
    return [];
  });
}

/** The chosen option looked at over one session more than a series has, to see where it ends. */
function lookAhead(task: Task, best: Weighed): Weighed {
  const { to } = usualSeries(task.knowledge, task.input);
  const farther = weighOver(task, best.option, best.sessions, to + 1);
  return 'because' in farther ? best : farther;
}

function weighOver(
  { knowledge, input, seed }: Task,
  option: Option,
  sessions: number,
  most: number,
) {
  const { value: spacing } = planningNumber(knowledge, 'spacing');
  const warnings = warningsOf({ knowledge, input }, option);
  return weigh(knowledge, input, option, { warnings, sessions, most, spacing, seed });
}

function warningsOf(
  { knowledge, input }: Pick<Task, 'knowledge' | 'input'>,
  option: Option,
): number {
  return safetyOf(knowledge, withoutProcedures(input), option, firstDay(input)).findings.filter(
    ({ severity, status }) => severity === 'warning' && status === 'fired',
  ).length;
}
