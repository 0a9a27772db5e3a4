import type { Check } from '@healcast/engine';
import { firedFindings, openQuestions } from './findings.ts';
import { type Ink, inked, type Paper, widthOf, wrapped } from './ink.ts';
import { heading, headline, paged, paragraph, small } from './sections.ts';

/** A check as a page for a terminal of any width: verdict, reasons, expectation, other ways. */
export function checkPage(check: Check, paper: Paper): string {
  const { findings } = check;
  return paged([
    headline(paper, 'Healcast · is needling right here?'),
    verdict(check, paper),
    firedFindings(paper, 'What speaks against it, or asks for care', findings, [
      'critical',
      'warning',
    ]),
    openQuestions(paper, 'Not known yet; an answer could change this', findings),
    expectation(check, paper),
    firedFindings(paper, 'Good to know', findings, ['info']),
    alternatives(check, paper),
    small(paper, 'Options to talk over with a clinician, not a diagnosis and not an order.'),
  ]);
}

const INK_OF_VERDICT: Readonly<Record<Check['verdict'], Ink>> = {
  suitable: 'green',
  'suitable-with-care': 'yellow',
  unknown: 'yellow',
  'see-clinician': 'yellow',
  'not-suitable': 'red',
};

function verdict({ verdict: word, verdictWords }: Check, paper: Paper): string[] {
  return [
    ...wrapped(verdictWords, widthOf(paper)).map((line) =>
      inked(paper, INK_OF_VERDICT[word], line),
    ),
    ...small(paper, word),
  ];
}

function expectation({ expectation: expected }: Check, paper: Paper): string[] {
  const { improvementPercent, words, certainty, evidence } = expected;
  return [
    heading(paper, 'What a full series may bring'),
    ...rangeBar(improvementPercent, paper),
    ...paragraph(paper, words),
    ...small(paper, `certainty ${certainty}; rests on ${evidence.join(', ')}`, '  '),
  ];
}

const MOST_PERCENT = 80;

/** The range on a ruler from 0 to 80 percent firmer, the middle marked. */
function rangeBar({ low, mid, high }: Range, paper: Paper): string[] {
  const cells = Math.min(60, widthOf(paper) - 14);
  const at = (percent: number) =>
    Math.round((Math.max(0, Math.min(percent, MOST_PERCENT)) / MOST_PERCENT) * (cells - 1));
  const bar = Array.from({ length: cells }, (_, cell) => {
    if (cell === at(mid)) return '●';
    return cell >= at(low) && cell <= at(high) ? '━' : '┄';
  }).join('');
  return [`  0 % ${inked(paper, 'green', bar)} ${MOST_PERCENT} %`];
}

type Range = Check['expectation']['improvementPercent'];

function alternatives({ alternatives: ways }: Check, paper: Paper): string[] {
  return [
    heading(paper, 'Other ways'),
    ...ways.flatMap(({ option, when, because, benefit, downtime, risk, evidence }, index) => [
      ...(index === 0 ? [] : ['']),
      ...wrapped(option, widthOf(paper), '  ').map((line) => inked(paper, 'bold', line)),
      ...labelled(paper, 'better', `${when} ${because}`),
      ...labelled(paper, 'benefit', benefit),
      ...labelled(paper, 'downtime', downtime),
      ...labelled(paper, 'risk', risk),
      ...small(paper, `rests on ${evidence.join(', ')}`, '    '),
    ]),
  ];
}

const LABEL_WIDTH = 10;

function labelled(paper: Paper, label: string, text: string): string[] {
  const [first = '', ...rest] = wrapped(text, widthOf(paper), ' '.repeat(4 + LABEL_WIDTH));
  return [`    ${inked(paper, 'dim', label.padEnd(LABEL_WIDTH))}${first.trimStart()}`, ...rest];
}
