import type { Domain } from '../knowledge/domain.ts';
import type { Course } from '../knowledge/population.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Finding } from '../record/finding.ts';
import type { Refusal } from '../record/refusal.ts';

/** What a boundary of the model may be crossed by. */
export interface DomainFacts {
  ageYears: number;
  depthMm: number;
  sessionCount: number;
  course: Course;
}

/** The boundaries of the model that these facts lie beyond, in the order of the shelf. */
export function boundariesCrossed(
  knowledge: Pick<Knowledge, 'domains'>,
  facts: DomainFacts,
): Domain[] {
  return [...knowledge.domains.values()].filter((boundary) => {
    if (boundary.course && boundary.course !== facts.course) return false;
    const value = facts[boundary.fact];
    return (
      (boundary.below !== undefined && value < boundary.below) ||
      (boundary.above !== undefined && value > boundary.above)
    );
  });
}

/** The refusal, if one of the crossed boundaries asks for it; it names the fields to look at. */
export function refusalOf(crossed: readonly Domain[]): Refusal | undefined {
  const declined = crossed.filter(({ action }) => action === 'decline');
  if (declined.length === 0) return undefined;
  return {
    kind: 'outside-domain',
    because: declined.map(({ text }) => text).join(' '),
    fields: declined.map(({ field, text }) => ({ pointer: field, detail: text })),
  };
}

/** The findings that go with an answer given beyond a boundary. */
export function findingsOf(crossed: readonly Domain[]): Finding[] {
  return crossed.map(({ id, severity, text, evidence, brief }) => ({
    rule: id,
    severity,
    text,
    evidence,
    brief: brief ?? [],
    status: 'fired',
  }));
}
