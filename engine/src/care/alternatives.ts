import { evaluateCondition } from '../guidance/condition.ts';
import type { Outcome } from '../guidance/evaluate.ts';
import type { Facts } from '../guidance/facts.ts';
import type { Alternative } from '../knowledge/alternative.ts';
import type { Knowledge } from '../knowledge.ts';
import type { OfferedAlternative } from '../record/check.ts';

/**
 * The other ways worth naming for these facts, the ones that fit best first. A way whose fit is not
 * known is named: it says itself when it is the better choice. What speaks against every procedure
 * leaves only the ways that are none.
 */
export function alternativesFor(
  { alternatives }: Pick<Knowledge, 'alternatives'>,
  facts: Facts,
  outcomes: readonly Outcome[],
): OfferedAlternative[] {
  const procedures = !outcomes.some(
    ({ rule, finding }) => rule.everyProcedure === true && finding.status === 'fired',
  );
  const place = ({ firstWhen, order }: Alternative) =>
    firstWhen && evaluateCondition(firstWhen, facts).truth === 'true' ? 0 : order;
  return [...alternatives.values()]
    .filter(({ procedure }) => procedures || !procedure)
    .filter(({ offeredWhen }) => evaluateCondition(offeredWhen, facts).truth !== 'false')
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
