import type { Scorecard } from '@healcast/engine';
import { inked, type Paper, widthOf, wrapped } from './ink.ts';
import { headline, paged, paragraph, points, small } from './sections.ts';

type Group = Scorecard['scored'][number];

/** The scorecard as a page for a terminal of any width. */
export function scorecardPage(card: Scorecard, paper: Paper): string {
  const nothing = card.scored.length === 0 && card.tooFew.length === 0;
  return paged([
    headline(paper, 'Healcast · forecasts against what happened'),
    card.simulated ? paragraph(paper, 'Simulated: no real person stands behind this.') : [],
    nothing ? paragraph(paper, 'No forecast has been met by an outcome yet.') : [],
    ...card.scored.map((group) => scored(group, paper)),
    points(
      paper,
      `Fewer than ${card.leastOutcomes} outcomes: no score`,
      card.tooFew.map(({ measure, group, n }) => `${measure}, ${group}: ${n}`),
    ),
    small(
      paper,
      'An honest forecast has 80 % of its outcomes inside. The CRPS is in the unit of the measure: smaller is better. Bias is outcome minus middle.',
    ),
  ]);
}

function scored(group: Group, paper: Paper): string[] {
  const { measure, n, coverage80, coverageLow, coverageHigh, crps, bias, width } = group;
  const inside = `${percent(coverage80)} inside (95 % range ${percent(coverageLow)} to ${percent(coverageHigh)}), ${n} outcomes`;
  const rest = `CRPS ${number(crps)}, bias ${number(bias)}, width ${number(width)}`;
  return [
    ...wrapped(`${measure}, ${group.group}`, widthOf(paper)).map((line) =>
      inked(paper, 'bold', line),
    ),
    ...paragraph(paper, inside),
    ...paragraph(paper, rest),
  ];
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** Two figures behind the point are more than outcomes tell. */
const number = (value: number) => String(Number(value.toFixed(2)));
