import type { Knowledge } from '../knowledge.ts';
import { daysBetween } from '../record/dates.ts';
import type { PlanInput } from '../record/plan.ts';
import type { Modality } from '../record/vocabulary.ts';
import type { SayWords } from './page-words.ts';
import { planningNumber } from './plan-numbers.ts';
import { goalOf, type Option, type Rejection, titleOf } from './plan-options.ts';
import { type Gain, totalGain, type Weighed } from './plan-weigh.ts';

/** An option in words: "Automated pen, 1.5 mm". */
export function optionInWords(knowledge: Knowledge, option: Option, words: SayWords): string {
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

/**
 * The best option. Where the firmness model can rank them the largest expected gain sets the mark.
 * Of all that come so near to it that nobody could tell, that one is taken which the skin already
 * knows, then the one with the fewest warnings, the fewest red days, the shallowest, and at
 * last the order of devices that the goal names.
 * @param device keeps the choice to the depths of one device
 */
export function chooseOption(
  knowledge: Knowledge,
  input: PlanInput,
  weighed: readonly Weighed[],
  device?: Modality,
): Weighed | undefined {
  const { modalities } = goalOf(knowledge, input.goal);
  const { near } = nearest(knowledge, input, weighed);
  const open = near.filter(({ option }) => device === undefined || option.modality === device);
  return open.toSorted(
    (a, b) =>
      Number(b.known) - Number(a.known) ||
      a.warnings - b.warnings ||
      a.rednessDays - b.rednessDays ||
      a.option.depthMm - b.option.depthMm ||
      modalities.indexOf(a.option.modality) - modalities.indexOf(b.option.modality),
  )[0];
}

/** The options that come so near to the best that nobody could tell them apart. */
function nearest(knowledge: Knowledge, input: PlanInput, weighed: readonly Weighed[]) {
  const done = input.sessions?.length ?? 0;
  const gainOf = ({ perSession, sessions }: Weighed) => totalGain(perSession, done, sessions);
  const { ranked } = goalOf(knowledge, input.goal);
  const close = planningNumber(knowledge, 'close-results').value;
  const most = Math.max(...weighed.map((each) => gainOf(each).gain));
  const near = weighed.filter((each) => !ranked || gainOf(each).gain >= most - close);
  return { near, gainOf, ranked };
}

/** Why the options that were weighed and not taken were not. */
export function outweighed(
  knowledge: Knowledge,
  input: PlanInput,
  weighed: readonly Weighed[],
  chosen: Weighed | undefined,
  words: SayWords,
): Rejection[] {
  if (!chosen) return [];
  const { near, gainOf, ranked } = nearest(knowledge, input, weighed);
  return weighed
    .filter((each) => each !== chosen)
    .map((each) => ({
      option: optionInWords(knowledge, each.option, words),
      because: because(each, chosen, gainOf, { ranked, near: near.includes(each) }, words),
    }));
}

function because(
  each: Weighed,
  chosen: Weighed,
  gainOf: (weighed: Weighed) => Gain,
  { ranked, near }: { ranked: boolean; near: boolean },
  words: SayWords,
): string {
  const best = gainOf(chosen);
  const range = {
    ...gainOf(each),
    best: best.gain,
    bestLow: best.low,
    bestHigh: best.high,
  };
  if (!ranked) return words(each.warnings > chosen.warnings ? 'more-warnings' : 'gentler-serves');
  if (!near) return words('less-gain', range);
  if (!each.known && chosen.known) return words('known-first', range);
  if (each.warnings > chosen.warnings) return words('near-with-warnings', range);
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
