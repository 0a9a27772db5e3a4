import type { Knowledge } from '../knowledge.ts';
import type { Page, PagePart, PageSection } from '../record/page.ts';
import type { Plan } from '../record/plan.ts';
import { ENGINE_VERSION } from '../record/version.ts';
import type { Area } from '../record/vocabulary.ts';
import { pageWordsOf, type SayWords } from './page-words.ts';
import { titleOf } from './plan-options.ts';
import { callsOf, firstDaysOf, item, type Made, notesOf, openOf } from './plan-page-care.ts';
import { rounded } from './recovery/curve.ts';

const MONTH_DAYS = 30.4;

/**
 * A personal plan on one page: sessions with their windows, the event, what to leave off around
 * them, what is still to answer, what to know, the first days, when to stop and when to call. Undefined when there is no plan to print.
 */
export function planPage(
  knowledge: Knowledge,
  made: Plan,
  { area, date }: { area: Area; date: string },
): Page | undefined {
  if (!hasPlan(made)) return undefined;
  const words = pageWordsOf(knowledge, 'plan-page');
  const { modality, depthMm } = made.plan;
  return {
    language: knowledge.language,
    title: words('title'),
    subtitle: words('subtitle', {
      area: knowledge.areas.get(area)?.title ?? area,
      modality: titleOf(knowledge, modality),
      depth: depthMm,
    }),
    notes: [words('note'), words('watched')],
    imprint: [
      words('version', { version: ENGINE_VERSION, date: words.date(date) }),
      words('content', { hash: made.provenance.knowledge.slice(0, 12) }),
    ],
    sections: [
      sessionsOf(made, words),
      ...eventOf(made, words),
      pausesOf(made, date, words),
      ...openOf(made, words),
      notesOf(made, words),
      firstDaysOf(knowledge, made, words),
      callsOf(knowledge, made, words),
    ],
  };
}

function hasPlan(made: Plan): made is Made {
  return made.plan !== null;
}

const text = (said: string): PagePart => ({ kind: 'text', text: said });

function sessionsOf({ plan, perSession }: Made, words: SayWords): PageSection {
  const done = perSession.length - plan.sessions.length;
  const rows = plan.sessions.map(({ date, low, high }, index) => {
    const {
      gain,
      low: least,
      high: most,
    } = perSession[done + index] ?? { gain: 0, low: 0, high: 0 };
    return [
      `${done + index + 1}`,
      words.date(date),
      low === high
        ? words('same-day-only')
        : words('window-value', { low: words.date(low), high: words.date(high) }),
      words('gain-value', {
        gain: rounded(gain, 1),
        low: rounded(least, 1),
        high: rounded(most, 1),
      }),
    ];
  });
  const head = ['session', 'day', 'window', 'gain'].map((key) => words(key));
  const [from, to] = plan.maintenanceEveryDays.map((days) => Math.round(days / MONTH_DAYS));
  const { date, low, high } = plan.peak;
  return {
    id: 'sessions',
    title: words('sessions'),
    parts: [
      { kind: 'table', caption: words('sessions-caption'), head, rows },
      text(
        words('best', {
          date: words.date(date),
          low: words.date(low),
          high: words.date(high),
          from: from ?? 0,
          to: to ?? 0,
        }),
      ),
    ],
  };
}

function eventOf({ event }: Made, words: SayWords): PageSection[] {
  if (!event) return [];
  const { name, date, lastSafeSession, cancelBy, chanceClear } = event;
  const lines = [
    words('event-date', { date: words.date(date), last: words.date(lastSafeSession) }),
    ...(cancelBy ? [words('event-cancel', { date: words.date(cancelBy) })] : []),
    ...(chanceClear ? [chanceClear.because] : []),
  ];
  const parts: PagePart[] = [{ kind: 'list', ordered: false, items: lines.map(item) }];
  return [{ id: 'event', title: words('event', { name }), parts }];
}

/** The pauses of the first session; the same days count for the others. Says when one is past. */
function pausesOf({ pauses, plan }: Made, today: string, words: SayWords): PageSection {
  const ofFirst = pauses.filter(({ session }) => session === 1);
  const rows = ofFirst.map(({ title, from, until, untilLow, untilHigh }) => [
    title,
    words.date(from),
    words.date(until),
    words('back-value', { low: words.date(untilLow), high: words.date(untilHigh) }),
  ]);
  const head = ['product', 'stop', 'back', 'back-range'].map((key) => words(key));
  const first = words.date(plan.sessions[0]?.date ?? '');
  const caption = words('pauses-caption', { date: first });
  const late = ofFirst.some(({ from }) => from < today);
  const parts: PagePart[] = [
    { kind: 'table', caption, head, rows },
    ...(late ? [text(words('pauses-late'))] : []),
  ];
  return { id: 'pauses', title: words('pauses'), parts };
}
