import type { StudyOutput, StudyPrediction } from '@healcast/engine';
import { inked, type Paper, widthOf, wrapped } from './ink.ts';
import { headline, paged, small } from './sections.ts';

/** Predictions of a study as a page for a terminal of any width. */
export function studyPage({ id, predictions }: StudyOutput, paper: Paper): string {
  return paged([
    headline(paper, `Healcast · study ${id}`),
    ...predictions.map((prediction) => outcome(prediction, paper)),
    small(
      paper,
      'Intervals are for the mean that such a study reports, the spread between studies counted in; the last one is for a single person. Positive is better, except for the healing times.',
    ),
  ]);
}

function outcome(prediction: StudyPrediction, paper: Paper): string[] {
  const { measure, dayFromFirst, mean, unit, domain, because } = prediction;
  const what = wrapped(`${measure}, day ${dayFromFirst}`, widthOf(paper));
  const about = mean === null ? 'no number' : `${number(mean)} ${unit}`;
  return [
    ...what.map((line) => inked(paper, 'bold', line)),
    `  ${inked(paper, mean === null ? 'yellow' : 'green', about.padEnd(16))}${inked(paper, 'dim', domain)}`,
    ...ranges(prediction, paper),
    ...(because ? wrapped(because, widthOf(paper), '  ') : []),
  ];
}

function ranges({ interval80, interval95, individual80 }: StudyPrediction, paper: Paper): string[] {
  const rows: [string, readonly [number, number] | null][] = [
    ['8 of 10 studies', interval80],
    ['19 of 20 studies', interval95],
    ['8 of 10 people', individual80],
  ];
  return rows.flatMap(([name, range]) =>
    range
      ? [`  ${inked(paper, 'dim', name.padEnd(18))}${number(range[0])} to ${number(range[1])}`]
      : [],
  );
}

/** Three figures are more than a forecast knows. */
function number(value: number): string {
  return String(Number(value.toPrecision(3)));
}
