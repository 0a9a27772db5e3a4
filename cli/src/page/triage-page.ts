import type { Triage } from '@healcast/engine';
import { firedFindings, openQuestions } from './findings.ts';
import { type Ink, inked, type Paper, widthOf, wrapped } from './ink.ts';
import { heading, headline, paged, paragraph, points, small } from './sections.ts';

/**
 * A check-in as a page for a terminal of any width: how soon, why, what to do. The band comes last,
 * and not at all beside a sign that must be seen today.
 */
export function triagePage(triage: Triage, paper: Paper): string {
  const { findings, advice, today, notRead = [] } = triage;
  return paged([
    headline(paper, `Healcast · check-in${today.day === null ? '' : ` on day ${today.day}`}`),
    howSoon(triage, paper),
    firedFindings(paper, 'Why', findings, ['critical', 'warning', 'info']),
    points(
      paper,
      'What to do',
      advice.map(({ text, because }) => `${text} ${because}`),
    ),
    amongOthers(triage, paper),
    points(
      paper,
      'Answered all the same; this could not be read',
      notRead.map(({ pointer, detail }) => `${pointer}: ${detail}`),
    ),
    openQuestions(paper, 'Not answered; a yes would call for more haste', findings),
    small(
      paper,
      'Not a diagnosis, and nobody watches this page. If it gets worse, call your clinic; with trouble breathing or a swollen tongue call an ambulance.',
    ),
  ]);
}

const INK_OF_URGENCY: Readonly<Record<Triage['urgency'], Ink>> = {
  emergency: 'red',
  'same-day': 'red',
  'within-48h': 'yellow',
  'within-week': 'yellow',
  routine: 'green',
};

function howSoon({ urgency, urgencyWords, withinHours }: Triage, paper: Paper): string[] {
  const within =
    withinHours === null ? 'no time limit' : withinHours === 0 ? 'now' : `within ${withinHours} h`;
  return [
    ...wrapped(urgencyWords, widthOf(paper)).map((line) =>
      inked(paper, INK_OF_URGENCY[urgency], line),
    ),
    ...small(paper, `${urgency} · ${within}`),
  ];
}

const GRADES = [0, 1, 2, 3, 4];

function amongOthers({ urgency, today }: Triage, paper: Paper): string[] {
  if (urgency === 'emergency' || urgency === 'same-day') return [];
  const { redness, words } = today;
  const { answer, p10, p90 } = redness;
  const scale = GRADES.map((grade) => {
    if (grade === answer) return `[${grade}]`;
    const usual = p10 !== null && p90 !== null && grade >= p10 && grade <= p90;
    return usual ? `░${grade}░` : ` ${grade} `;
  }).join('');
  const key = p10 === null ? 'your answer in [ ]' : 'your answer in [ ], ░ 8 of 10 people like you';
  return [
    heading(paper, 'Among others on this day'),
    `  redness  ${scale}`,
    ...small(paper, key, '           '),
    ...paragraph(paper, words),
  ];
}
