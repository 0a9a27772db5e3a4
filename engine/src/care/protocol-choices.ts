import type { PagePart } from '../record/page.ts';
import { depthRuleFor } from './plan-options.ts';
import { certainty, cited, type Draw } from './protocol-drawing.ts';

/** Needle depth by what somebody hopes for, as far as this area and device allow. */
export const goals: Draw = ({ knowledge, input, course, words, cite }) => {
  const { usualToMm } = depthRuleFor(knowledge, input.area, course);
  const rows = [...knowledge.goals.values()].map((goal) => {
    const [from, to] = goal.depthMm;
    const deepest = Math.min(to, usualToMm);
    const depth = !goal.modalities.includes(input.modality)
      ? words('goal-other')
      : from > usualToMm
        ? words('goal-too-deep')
        : from === deepest
          ? words('depth-one', { to: deepest })
          : words('depth-value', { from, to: deepest });
    const note = goal.modalities.includes(input.modality) ? goal.note : goal.otherwise;
    return [
      goal.title,
      depth,
      note ?? '',
      certainty(words, goal),
      cited(cite.numbersOf(goal.evidence)).trim(),
    ];
  });
  const head = ['goal', 'depth', 'goal-note', 'certainty', 'sources'].map((key) => words(key));
  return [{ kind: 'table', caption: words('goals-caption'), head, rows }];
};

/** What is claimed of an addition, what was measured, and what the authority says of it. */
export const adjuncts: Draw = ({ knowledge, words, cite }) => {
  const days = (range: readonly [number, number] | null) =>
    range === null
      ? words('claim-none')
      : range[1] > 0
        ? words('days-range', { low: range[0], high: range[1] })
        : words('measured-none');
  const rows = [...knowledge.adjuncts.values()].map((adjunct) => [
    adjunct.title,
    days(adjunct.claimedDaysSaved),
    days(adjunct.evidenceDaysSaved),
    adjunct.regulatory ?? '',
    cited(cite.numbersOf(adjunct.evidence)).trim(),
  ]);
  const head = ['adjunct', 'claimed', 'measured', 'regulatory', 'sources'].map((key) => words(key));
  const table: PagePart = { kind: 'table', caption: words('adjuncts-caption'), head, rows };
  return [table];
};
