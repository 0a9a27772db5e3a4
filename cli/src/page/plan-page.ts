import { longDate, type Plan, shortDate } from '@healcast/engine';
import { firedFindings, openQuestions } from './findings.ts';
import { inked, type Paper, widthOf, wrapped } from './ink.ts';
import { heading, headline, paged, paragraph, points, small } from './sections.ts';

/** A plan as a page for a terminal of any width. */
export function planPage(plan: Plan, paper: Paper): string {
  return paged([
    head(plan, paper),
    stillOpen(plan, paper),
    sessions(plan, paper),
    event(plan, paper),
    pauses(plan, paper),
    firedFindings(paper, 'What to know', plan.findings, ['critical', 'warning', 'info']),
    openQuestions(paper, 'Not known yet; each answer may change or stop the plan', plan.findings),
    points(paper, 'When to stop', plan.plan ? [plan.stoppingRule.text] : []),
    points(paper, 'Ruled out', ruledOut(plan.rejected)),
    foot(plan, paper),
  ]);
}

const day = (date: string) => longDate(date, 'en');
const short = (date: string) => shortDate(date, 'en').replace(/^\p{L}+ /u, '');
const tenth = (value: number) => String(Math.round(value * 10) / 10);

function head({ plan }: Plan, paper: Paper): string[] {
  const count = plan?.sessions.length;
  const what = plan
    ? `${plan.modality}, ${plan.depthMm} mm, ${count} ${count === 1 ? 'session' : 'sessions'}`
    : 'no plan';
  return headline(paper, `Healcast · ${what}`);
}

/** Said before any date: an answer may yet stop the plan. */
function stillOpen({ plan, asks }: Plan, paper: Paper): string[] {
  if (!plan || asks.length === 0) return [];
  const open = asks.length === 1 ? '1 question is open' : `${asks.length} questions are open`;
  return wrapped(
    `${open} (below). The plan stands only if no answer forbids it.`,
    widthOf(paper),
  ).map((line) => inked(paper, 'yellow', line));
}

function sessions({ plan, perSession }: Plan, paper: Paper): string[] {
  if (!plan) return [];
  const done = perSession.length - plan.sessions.length;
  const { date, low, high } = plan.peak;
  const [least, most] = plan.maintenanceEveryDays;
  const lines = plan.sessions.flatMap(({ date: on, low: from, high: to }, index) => {
    const gain = perSession[done + index];
    const cells = [
      String(done + index + 1).padStart(2),
      day(on).padEnd(16),
      `may move ${short(from)} to ${short(to)}`.padEnd(28),
      gain ? `+${tenth(gain.gain)} % (${tenth(gain.low)} to ${tenth(gain.high)})` : '',
    ];
    const line = `  ${cells.join('  ')}`;
    return line.length <= widthOf(paper)
      ? [line]
      : [`  ${cells.slice(0, 2).join('  ')}`, ...cells.slice(2).map((cell) => `      ${cell}`)];
  });
  return [
    heading(paper, 'Sessions, and what each adds to firmness'),
    ...lines,
    ...paragraph(
      paper,
      `Best result about ${day(date)}, between ${day(low)} and ${day(high)}. Then one session every ${least} to ${most} days.`,
    ),
  ];
}

/** One line for each reason, with everything it rules out. */
function ruledOut(rejected: Plan['rejected']): string[] {
  const reasons = new Map<string, string[]>();
  for (const { option, because } of rejected)
    reasons.set(because, [...(reasons.get(because) ?? []), option]);
  return [...reasons].map(([because, options]) => `${options.join('; ')}: ${because}`);
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

function foot({ provenance }: Plan, paper: Paper): string[] {
  const { engine, knowledge, seed, asOf } = provenance;
  const made = `engine ${engine} · knowledge ${knowledge.slice(0, 12)} · seed ${seed} · as of ${asOf}`;
  return small(paper, made);
}
