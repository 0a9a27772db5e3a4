import type { Check } from '@healcast/engine';
import { inked, type Paper, widthOf } from './ink.ts';
import { bullet, heading, points, small } from './sections.ts';

type Finding = Check['findings'][number];

const INK_OF_SEVERITY = { info: undefined, warning: 'yellow', critical: 'red' } as const;

/** The findings that fired at these severities under one heading, each with what it rests on. */
export function firedFindings(
  paper: Paper,
  name: string,
  findings: readonly Finding[],
  severities: readonly Finding['severity'][],
): string[] {
  const fired = findings.filter(
    ({ status, severity }) => status === 'fired' && severities.includes(severity),
  );
  if (fired.length === 0) return [];
  return [heading(paper, name), ...fired.flatMap((finding) => said(paper, finding))];
}

function said(paper: Paper, { severity, text, evidence }: Finding): string[] {
  const ink = INK_OF_SEVERITY[severity];
  return [
    ...bullet(text, widthOf(paper)).map((line) => (ink ? inked(paper, ink, line) : line)),
    ...small(paper, `rests on ${evidence.join(', ')}`, '    '),
  ];
}

/** The questions that would settle what is not known, each once. */
export function openQuestions(paper: Paper, name: string, findings: readonly Finding[]): string[] {
  const asks = new Set(
    findings.flatMap(({ status, asks: open = [] }) => (status === 'unknown' ? open : [])),
  );
  return points(paper, name, [...asks]);
}
