import type { CalendarEvent, Plan } from '@healcast/engine';
import { longDay } from '../../patient/words.ts';
import { tell } from '../words.ts';

const spoken = (date: string) => longDay(date);

/** The dates of a plan for a calendar: sessions, pauses as they begin, the day to decide, the big day. */
export function planEvents({ plan, pauses, event }: Plan): CalendarEvent[] {
  if (!plan) return [];
  const sessions = plan.sessions.map(({ date, low, high, depthMm }, at) => ({
    key: `plan-session-${at + 1}`,
    date,
    title: tell('series.ics-session', { number: at + 1 }),
    description: tell('series.ics-session-text', {
      depth: depthMm,
      low: spoken(low),
      high: spoken(high),
    }),
  }));
  const stops = pauses.map((pause) => ({
    key: `plan-pause-${pause.session}-${pause.product}`,
    date: pause.from,
    title: tell('series.ics-pause', { what: pause.title }),
    description: `${tell('series.ics-pause-text', {
      date: spoken(plan.sessions[pause.session - 1]?.date ?? pause.from),
      until: spoken(pause.until),
      low: spoken(pause.untilLow),
      high: spoken(pause.untilHigh),
    })} ${pause.because}`,
  }));
  const best = {
    key: 'plan-best',
    date: plan.peak.date,
    title: tell('series.ics-best'),
    description: tell('series.ics-best-text', {
      low: spoken(plan.peak.low),
      high: spoken(plan.peak.high),
    }),
  };
  return [...sessions, ...stops, ...bigDay(event), best].sort((left, right) =>
    left.date.localeCompare(right.date),
  );
}

function bigDay(event: Plan['event']): CalendarEvent[] {
  if (!event) return [];
  const day = {
    key: 'plan-event',
    date: event.date,
    title: event.name,
    description: tell('series.ics-event-text', { last: spoken(event.lastSafeSession) }),
  };
  if (!event.cancelBy) return [day];
  const look = {
    key: 'plan-look',
    date: event.cancelBy,
    title: tell('series.ics-cancel'),
    description: tell('series.cancel-text'),
  };
  return [look, day];
}
