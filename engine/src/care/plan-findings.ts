import type { Knowledge } from '../knowledge.ts';
import { addDays } from '../record/dates.ts';
import type { Finding } from '../record/finding.ts';
import type { PlanEvent, PlanInput } from '../record/plan.ts';
import { pageWordsOf } from './page-words.ts';
import type { Count } from './plan-choose.ts';
import type { Affordable } from './plan-money.ts';
import { planningFinding, planningNumber } from './plan-numbers.ts';
import { darkerOrUnknown, type Option } from './plan-options.ts';
import type { Series } from './plan-series.ts';
import { longDate } from './spoken-dates.ts';

/** What the plan itself has to say, beside the rules: event, short series, long gap, price. */
export function planFindings(
  knowledge: Knowledge,
  input: PlanInput,
  option: Option,
  series: Series,
  { shorterThanUsual, maintenance }: Count,
  event: PlanEvent | undefined,
  { assumed }: Affordable,
): Finding[] {
  const about = (id: string, values: Record<string, string | number> = {}) =>
    planningFinding(knowledge, id, planningNumber(knowledge, id, option), values);
  return [
    ...(series.firstMovedByEvent
      ? [
          about('first-session-before-event', {
            days: planningNumber(knowledge, 'first-session-before-event', option).value,
          }),
        ]
      : []),
    ...(event ? [lastSafe(knowledge, input, option, event, series.daysBeforeEvent)] : []),
    ...(event?.cancelBy
      ? [about('cancel-notice', { date: longDate(event.cancelBy, knowledge.language) })]
      : []),
    ...(shorterThanUsual ? [about('series')] : []),
    ...(!maintenance && hasLongGap(series) ? [about('spacing')] : []),
    ...(assumed ? [priceUnknown(knowledge, assumed)] : []),
  ];
}

function lastSafe(
  knowledge: Knowledge,
  { patient }: PlanInput,
  { course }: Option,
  { lastSafeSession }: PlanEvent,
  days: number,
): Finding {
  const level = darkerOrUnknown(patient) ? 'darker-or-unknown' : 'usual';
  const layer = planningNumber(knowledge, 'session-before-event', { course, level });
  return planningFinding(knowledge, 'session-before-event', layer, {
    date: longDate(lastSafeSession, knowledge.language),
    days,
  });
}

function priceUnknown(knowledge: Knowledge, assumed: NonNullable<Affordable['assumed']>): Finding {
  const { value, low = value, high = value } = assumed;
  const finding = planningFinding(knowledge, 'price', assumed, { value, low, high }, 'unknown');
  return { ...finding, asks: [pageWordsOf(knowledge, 'plan')('price-ask')] };
}

function hasLongGap({ placed, spacing }: Series): boolean {
  return placed.some(({ date }, index) => {
    const previous = placed[index - 1];
    return previous !== undefined && date > addDays(previous.date, spacing.high);
  });
}
