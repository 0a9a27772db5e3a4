import type { Facts } from '../../guidance/facts.ts';
import type { CheckInput } from '../../record/check.ts';
import { daysBetween } from '../../record/dates.ts';

const RESURFACING: readonly string[] = ['laser', 'peel', 'rf'];
const INJECTABLE: readonly string[] = ['filler', 'toxin'];

/** Other treatments and products around the proposed date. Without that date the days are unknown. */
export function nearbyFacts({ otherProcedures = [], products = [], proposed }: CheckInput): Facts {
  const date = proposed?.date;
  const away = (from: string) => (date === undefined ? undefined : daysBetween(from, date));
  const daysTo = (kinds: readonly string[]) =>
    otherProcedures
      .filter(({ kind }) => kinds.includes(kind))
      .map((procedure) => Math.abs(away(procedure.date) ?? Number.NaN));
  const resurfacing = daysTo(RESURFACING);
  const injectables = daysTo(INJECTABLE);
  const surgery = daysTo(['surgery']);
  return {
    'resurfacing-done': resurfacing.length > 0,
    'days-to-resurfacing': nearest(resurfacing),
    'resurfacing-in-60-days':
      date === undefined && resurfacing.length > 1
        ? undefined
        : resurfacing.filter((days) => days <= 60).length,
    'injectable-done': injectables.length > 0,
    'days-to-injectable': nearest(injectables),
    'surgery-done': surgery.length > 0,
    'days-to-surgery': nearest(surgery),
    ...productFacts('retinoid', products, away),
    ...productFacts('acid', products, away),
    ...productFacts('vitamin-c', products, away),
  };
}

function nearest(days: readonly number[]): number | undefined {
  const least = Math.min(...days);
  return Number.isFinite(least) ? least : undefined;
}

function productFacts(
  kind: string,
  products: NonNullable<CheckInput['products']>,
  away: (from: string) => number | undefined,
): Facts {
  const used = products.filter((product) => product.kind === kind);
  const off = used.map(({ lastUsed }) => (lastUsed === undefined ? undefined : away(lastUsed)));
  return {
    [`uses-${kind}`]: used.length > 0,
    [`days-off-${kind}`]: off.includes(undefined) ? undefined : nearest(off as number[]),
  };
}
