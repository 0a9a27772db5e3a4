import type { Knowledge } from '../knowledge.ts';
import { daysBetween } from '../record/dates.ts';
import type { PlanInput } from '../record/plan.ts';
import { planningNumber } from './plan-numbers.ts';
import { goalOf, type Option, type Rejection, titleOf } from './plan-options.ts';
import { type Gain, totalGain, type Weighed } from './plan-weigh.ts';
import type { PlanWords } from './plan-words.ts';

/** An option in words: "Automated pen, 1.5 mm". */
export function optionInWords(knowledge: Knowledge, option: Option, words: PlanWords): string {
  return words('option', {
    modality: titleOf(knowledge, option.modality),
    depth: option.depthMm.toFixed(2).replace(/0$/, ''),
  });
}

/** One depth for each device: that of the goal, or the deepest the area allows below it. */
export function worthComparing(
  knowledge: Knowledge,
  input: PlanInput,
  options: readonly Option[],
): Option[] {
  const { usualDepthMm } = goalOf(knowledge, input.goal);
  const distance = ({ depthMm }: Option) => Math.abs(depthMm - usualDepthMm);
  return options.filter((option) =>
    options.every(
      (other) => other.modality !== option.modality || distance(other) >= distance(option),
    ),
  );
}

/** What was chosen, what came so near that nobody could tell, and why the others were not. */
export interface Choice {
  chosen: Weighed | undefined;
  near: Weighed[];
  rejected: (Rejection & { weighed: Weighed })[];
}

/**
 * The best option. Where the firmness model can rank them the largest expected gain sets the mark;
 * of all that come so near to it that nobody could tell, the one with the fewest red days is
 * taken, then the shallowest, then the one that promises most.
 */
export function chooseOption(
  knowledge: Knowledge,
  input: PlanInput,
  weighed: readonly Weighed[],
  words: PlanWords,
): Choice {
  const done = input.sessions?.length ?? 0;
  const gainOf = ({ perSession, sessions }: Weighed) => totalGain(perSession, done, sessions);
  const { ranked } = goalOf(knowledge, input.goal);
  const close = planningNumber(knowledge, 'close-results').value;
  const most = Math.max(...weighed.map((each) => gainOf(each).gain));
  const near = weighed.filter((each) => !ranked || gainOf(each).gain >= most - close);
  const [chosen] = near.toSorted(
    (a, b) =>
      a.rednessDays - b.rednessDays ||
      a.option.depthMm - b.option.depthMm ||
      gainOf(b).gain - gainOf(a).gain,
  );
  if (!chosen) return { chosen, near: [], rejected: [] };
  const rejected = weighed
    .filter((each) => each !== chosen)
    .map((each) => ({
      weighed: each,
      option: optionInWords(knowledge, each.option, words),
      because: because(each, chosen, gainOf, { ranked, near: near.includes(each) }, words),
    }));
  return { chosen, near, rejected };
}

function because(
  each: Weighed,
  chosen: Weighed,
  gainOf: (weighed: Weighed) => Gain,
  { ranked, near }: { ranked: boolean; near: boolean },
  words: PlanWords,
): string {
  const best = gainOf(chosen);
  const range = {
    ...gainOf(each),
    best: best.gain,
    bestLow: best.low,
    bestHigh: best.high,
  };
  if (!near || (ranked && gainOf(each).gain < best.gain)) return words('less-gain', range);
  if (!ranked) return words('gentler-serves');
  return words(each.rednessDays > chosen.rednessDays ? 'more-downtime' : 'deeper-no-better', range);
}

/** How many sessions a plan has, and what bounded it. */
export interface Count {
  count: number;
  /** The usual series here. */
  usual: { from: number; to: number };
  shorterThanUsual: boolean;
  /** The series is done; what follows is a single session that holds the result. */
  maintenance: boolean;
}

/**
 * The number of sessions: the fewest of the usual series, and more as long as the next one is
 * expected to be worth it; never more than wish and budget allow. Sessions done count as part.
 */
export function chooseCount(
  knowledge: Knowledge,
  input: PlanInput,
  { perSession }: Weighed,
  affordable: number,
): Count {
  const usual = usualSeries(knowledge, input);
  const ever = input.sessions?.length ?? 0;
  const done = doneInSeries(knowledge, input);
  const worth = planningNumber(knowledge, 'further-gain').value;
  let wanted = Math.max(usual.from - done, 0);
  while (done + wanted < usual.to && (perSession[ever + wanted]?.gain ?? 0) >= worth) wanted += 1;
  const allowed = Math.min(input.constraints?.maxSessions ?? Number.POSITIVE_INFINITY, affordable);
  const maintenance = wanted === 0;
  const count = Math.min(maintenance ? 1 : wanted, allowed);
  return {
    count,
    usual,
    maintenance,
    shorterThanUsual: !maintenance && done + count < usual.from,
  };
}

/** Sessions already done that belong to the present series. */
export function doneInSeries(
  knowledge: Pick<Knowledge, 'planning'>,
  { sessions = [], earliest }: Pick<PlanInput, 'sessions' | 'earliest'>,
): number {
  const days = planningNumber(knowledge, 'series-year').value;
  return sessions.filter(({ date }) => daysBetween(date, earliest) <= days).length;
}

/** The usual series of an area: its own, or that of the brief. */
export function usualSeries(
  knowledge: Pick<Knowledge, 'areas' | 'planning'>,
  { area, goal }: Pick<PlanInput, 'area' | 'goal'>,
): { from: number; to: number } {
  const general = planningNumber(knowledge, 'series');
  const own = knowledge.areas.get(area)?.usualSessions;
  const from = own?.from ?? general.low ?? general.value;
  const to = own?.to ?? general.high ?? general.value;
  return { from, to: goal === 'prevention' ? from : to };
}
