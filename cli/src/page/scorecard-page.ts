import type { PublishedScorecard, Scorecard } from '@healcast/engine';
import { inked, type Paper, widthOf, wrapped } from './ink.ts';
import { heading, headline, paged, paragraph, points, small } from './sections.ts';

type Group = Scorecard['scored'][number];

const FOOT =
  'An honest forecast has 80 % of its outcomes inside. The CRPS is in the unit of the measure: smaller is better. Bias is outcome minus middle.';

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
    small(paper, FOOT),
  ]);
}

/** The scorecard of an installation: what happened to people, and apart from it what was made up. */
export function publishedPage(card: PublishedScorecard, paper: Paper): string {
  const part = (name: string, groups: readonly Group[], none: string) => [
    heading(paper, name),
    ...(groups.length === 0 ? paragraph(paper, none) : []),
    ...groups.flatMap((group) => scored(group, paper)),
  ];
  const none = `No group has ${card.leastOutcomes} outcomes yet.`;
  return paged([
    headline(paper, 'Healcast · forecasts against what happened'),
    part('People', card.real, none),
    part('Simulated: the demo clinic, nobody stands behind it', card.simulated, none),
    small(paper, `Outcomes are counted in steps of ${card.countedBy}. ${FOOT}`),
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
