import { evaluateCondition } from '../guidance/condition.ts';
import type { Facts } from '../guidance/facts.ts';
import type { Alternative } from '../knowledge/alternative.ts';
import type { Knowledge } from '../knowledge.ts';
import type { OfferedAlternative } from '../record/check.ts';

/** The other ways worth naming for these facts, the ones that fit best first. */
export function alternativesFor(
  { alternatives }: Pick<Knowledge, 'alternatives'>,
  facts: Facts,
): OfferedAlternative[] {
  const place = ({ firstWhen, order }: Alternative) =>
    firstWhen && evaluateCondition(firstWhen, facts).truth === 'true' ? 0 : order;
  return [...alternatives.values()]
    .filter(({ offeredWhen }) => evaluateCondition(offeredWhen, facts).truth === 'true')
    .toSorted((left, right) => place(left) - place(right) || left.id.localeCompare(right.id))
    .map(({ id, title, when, because, benefit, downtime, risk, certainty, evidence }) => ({
      id,
      option: title,
      when,
      because,
      benefit,
      downtime,
      risk,
      certainty,
      evidence,
    }));
}
