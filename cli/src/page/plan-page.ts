import { longDate, type Plan } from '@healcast/engine';
import { inked, type Paper, widthOf, wrapped } from './ink.ts';

/** A plan as a page for a terminal of any width. */
export function planPage(plan: Plan, paper: Paper): string {
  const sections = [
    head(plan, paper),
    sessions(plan, paper),
    event(plan, paper),
    pauses(plan, paper),
    points('What to know', plan.findings.map(noteOf), paper),
    points('When to stop', [plan.stoppingRule.text], paper),
    points(
      'Ruled out',
      plan.rejected.map(({ option, because }) => `${option}: ${because}`),
      paper,
    ),
    foot(plan, paper),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const day = (date: string) => longDate(date, 'en');
const title = (paper: Paper, text: string) => inked(paper, 'bold', text);
const tenth = (value: number) => String(Math.round(value * 10) / 10);

function head({ plan }: Plan, paper: Paper): string[] {
  const what = plan
    ? `${plan.modality}, ${plan.depthMm} mm, ${plan.sessions.length} session(s)`
    : 'no plan';
  return [title(paper, `Healcast · ${what}`), inked(paper, 'dim', '─'.repeat(widthOf(paper)))];
}

function sessions({ plan, perSession }: Plan, paper: Paper): string[] {
  if (!plan) return [];
  const done = perSession.length - plan.sessions.length;
  const { date, low, high } = plan.peak;
  const lines = plan.sessions.flatMap(({ date: on, low: from, high: to }, index) => {
    const gain = perSession[done + index];
    const adds = gain
      ? `; adds ${tenth(gain.gain)} % (${tenth(gain.low)} to ${tenth(gain.high)})`
      : '';
    const moves = from === to ? '' : `; may move from ${day(from)} to ${day(to)}`;
    return wrapped(`${done + index + 1}. ${day(on)}${moves}${adds}`, widthOf(paper), '  ');
  });
  return [
    title(paper, 'Sessions'),
    ...lines,
    ...wrapped(
      `Best result about ${day(date)}, between ${day(low)} and ${day(high)}. Then one session every ${plan.maintenanceEveryDays.join(' to ')} days.`,
      widthOf(paper),
      '  ',
    ),
  ];
}

function event({ event: on }: Plan, paper: Paper): string[] {
  if (!on) return [];
  const { name, date, lastSafeSession, cancelBy, chanceClear } = on;
  return points(
    `${name}, ${day(date)}`,
    [
      `Last safe session: ${day(lastSafeSession)}.`,
      ...(cancelBy ? [`Decide about the last session on ${day(cancelBy)}.`] : []),
      ...(chanceClear ? [chanceClear.because] : []),
    ],
    paper,
  );
}

function pauses({ pauses: all }: Plan, paper: Paper): string[] {
  const first = all.filter(({ session }) => session === 1);
  return points(
    'Leave off around the first session (the same days count for the others)',
    first.map(
      ({ title: product, from, until, untilLow, untilHigh }) =>
        `${product}: from ${day(from)}, back about ${day(until)} (${day(untilLow)} to ${day(untilHigh)})`,
    ),
    paper,
  );
}

function noteOf({ text, severity, status, asks }: Plan['findings'][number]): string {
  if (status === 'unknown') return `Not known: ${asks?.join(' ') ?? text}`;
  return severity === 'info' ? text : `${severity.toUpperCase()}: ${text}`;
}

function points(heading: string, texts: readonly string[], paper: Paper): string[] {
  if (texts.length === 0) return [];
  const lines = texts.flatMap((text) => {
    const [first = '', ...rest] = wrapped(text, widthOf(paper), '    ');
    return [`  • ${first.trimStart()}`, ...rest];
  });
  return [title(paper, heading), ...lines];
}

function foot({ provenance }: Plan, paper: Paper): string[] {
  const { engine, knowledge, seed, asOf } = provenance;
  const made = `engine ${engine} · knowledge ${knowledge.slice(0, 12)} · seed ${seed} · as of ${asOf}`;
  return [inked(paper, 'dim', made)];
}
