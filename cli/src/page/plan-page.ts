import { longDate, type Plan } from '@healcast/engine';
import { type Paper, widthOf, wrapped } from './ink.ts';
import { heading, headline, paged, points, small } from './sections.ts';

/** A plan as a page for a terminal of any width. */
export function planPage(plan: Plan, paper: Paper): string {
  return paged([
    head(plan, paper),
    sessions(plan, paper),
    event(plan, paper),
    pauses(plan, paper),
    points(paper, 'What to know', plan.findings.map(noteOf)),
    points(paper, 'When to stop', [plan.stoppingRule.text]),
    points(
      paper,
      'Ruled out',
      plan.rejected.map(({ option, because }) => `${option}: ${because}`),
    ),
    foot(plan, paper),
  ]);
}

const day = (date: string) => longDate(date, 'en');
const tenth = (value: number) => String(Math.round(value * 10) / 10);

function head({ plan }: Plan, paper: Paper): string[] {
  const what = plan
    ? `${plan.modality}, ${plan.depthMm} mm, ${plan.sessions.length} session(s)`
    : 'no plan';
  return headline(paper, `Healcast · ${what}`);
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
    heading(paper, 'Sessions'),
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
  return points(paper, `${name}, ${day(date)}`, [
    `Last safe session: ${day(lastSafeSession)}.`,
    ...(cancelBy ? [`Decide about the last session on ${day(cancelBy)}.`] : []),
    ...(chanceClear ? [chanceClear.because] : []),
  ]);
}

function pauses({ pauses: all }: Plan, paper: Paper): string[] {
  const first = all.filter(({ session }) => session === 1);
  return points(
    paper,
    'Leave off around the first session (the same days count for the others)',
    first.map(
      ({ title: product, from, until, untilLow, untilHigh }) =>
        `${product}: from ${day(from)}, back about ${day(until)} (${day(untilLow)} to ${day(untilHigh)})`,
    ),
  );
}

function noteOf({ text, severity, status, asks }: Plan['findings'][number]): string {
  if (status === 'unknown') return `Not known: ${asks?.join(' ') ?? text}`;
  return severity === 'info' ? text : `${severity.toUpperCase()}: ${text}`;
}

function foot({ provenance }: Plan, paper: Paper): string[] {
  const { engine, knowledge, seed, asOf } = provenance;
  const made = `engine ${engine} · knowledge ${knowledge.slice(0, 12)} · seed ${seed} · as of ${asOf}`;
  return small(paper, made);
}
