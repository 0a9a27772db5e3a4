import type { PlanningLayer } from '../knowledge/planning.ts';
import type { Knowledge } from '../knowledge.ts';
import type { PlanInput } from '../record/plan.ts';
import type { Option } from './plan-options.ts';

/** How many sessions a budget covers, and whether the price is the clinic's own. */
export interface Affordable {
  count: number;
  /** The price found in the knowledge room, where the clinic gave none. */
  assumed?: PlanningLayer;
}

/** The sessions of an option that the budget covers; `undefined` when no price is known. */
export function affordable(
  { planning }: Pick<Knowledge, 'planning'>,
  { constraints }: PlanInput,
  { modality, course }: Option,
): Affordable | undefined {
  const budget = constraints?.budget;
  if (budget === undefined) return { count: Number.POSITIVE_INFINITY };
  const own = constraints?.pricePerSession?.[modality];
  if (own !== undefined) return { count: sessionsFor(budget, own) };
  const assumed = planning.get('price')?.layers.find((layer) => layer.course === course);
  return assumed && { count: sessionsFor(budget, assumed.value), assumed };
}

function sessionsFor(budget: number, price: number): number {
  return price === 0 ? Number.POSITIVE_INFINITY : Math.floor(budget / price);
}
