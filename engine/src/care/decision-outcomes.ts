import type { DecisionOption } from '../knowledge/decision-option.ts';
import type { AidOutcome } from '../record/decision-aid.ts';
import type { Forecast } from '../record/forecast.ts';
import type { SayWords } from './page-words.ts';
import { rounded } from './recovery/curve.ts';

type Per100 = NonNullable<AidOutcome['per100']>;
type Outcome = DecisionOption['outcomes'][number];

/** The outcomes of one option, worked out for the person where a forecast can. */
export function aidOutcomes(
  { outcomes }: DecisionOption,
  nothing: DecisionOption | undefined,
  forecast: Forecast | undefined,
  words: SayWords,
): AidOutcome[] {
  return outcomes.map((outcome) => {
    const personal = personalNumber(outcome, forecast);
    const per100 = personal ?? outcome.per100;
    const days = daysOf(outcome, forecast);
    const without =
      outcome.from === 'forecast-change'
        ? (nothing?.outcomes.find((each) => each.outcome === outcome.outcome)?.per100 ?? null)
        : null;
    return {
      outcome: outcome.outcome,
      title: words(outcome.outcome),
      kind: outcome.outcome === 'visible-change' ? 'benefit' : 'harm',
      per100,
      without,
      days,
      personal: personal !== undefined || days !== null,
      text: textOf(outcome, per100, without, days, words),
      words: outcome.words,
      certainty: outcome.certainty,
      basis: outcome.basis,
      sources: outcome.evidence,
      icons: per100 && iconsOf(outcome, per100, words),
    };
  });
}

/** The model's chance for this person; the range reaches over what studies found as well. */
function personalNumber(outcome: Outcome, forecast: Forecast | undefined): Per100 | undefined {
  if (outcome.from !== 'forecast-change' || !forecast || !outcome.per100) return undefined;
  const value = Math.round(forecast.result.chanceOfVisibleChange * 100);
  const { low, high } = outcome.per100;
  return { value, low: Math.min(low, value), high: Math.max(high, value) };
}

function daysOf(outcome: Outcome, forecast: Forecast | undefined): AidOutcome['days'] {
  if (outcome.from !== 'forecast-redness' || !forecast) return null;
  const { day, low, high } = forecast.recovery.rednessClears;
  return { day: rounded(day, 1), low: rounded(low, 1), high: rounded(high, 1) };
}

function textOf(
  outcome: Outcome,
  per100: Per100 | null,
  without: Per100 | null,
  days: AidOutcome['days'],
  words: SayWords,
): string {
  if (days) return words('red-for-you', days);
  if (!per100) return outcome.words;
  const range = words('of-100-range', { low: per100.low, high: per100.high });
  if (without)
    return `${words('with-without', { with: per100.value, without: spoken(without) })} ${range}`;
  const number =
    per100.value < 1 ? words('fewer-than-one') : words('of-100', { value: per100.value });
  return per100.low === per100.high ? `${number}.` : `${number}. ${range}`;
}

/** Absence of a number seen is never said as nought. */
function spoken({ value, high }: Per100): string {
  return value < 1 ? `0 to ${high}` : String(value);
}

/** People to mark of 100: those to expect, and those more that it could be. */
function iconsOf(outcome: Outcome, { value, low, high }: Per100, words: SayWords) {
  const marked = Math.round(value);
  const alt = words('icon-alt', { count: marked, title: words(outcome.outcome), low, high });
  return { marked, perhaps: Math.round(high) - marked, alt };
}
