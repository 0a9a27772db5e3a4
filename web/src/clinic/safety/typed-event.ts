import type { AdverseEvent, AdverseEventBody, KeptSession } from '../types.ts';

type Kind = AdverseEventBody['kind'];
type Severity = AdverseEventBody['severity'];
export type Reason = NonNullable<AdverseEventBody['seriousBecause']>[number];
export type Ended = NonNullable<AdverseEventBody['outcome']>;

/** An adverse event as the form holds it: text, and '' for what is not given. */
export interface TypedEvent {
  sessionId: string;
  kind: Kind | '';
  severity: Severity | '';
  reasons: readonly Reason[];
  onset: string;
  resolved: string;
  outcome: Ended;
  description: string;
  treatment: string;
  device: string;
  cartridgeLot: string;
  operator: string;
  adjunct: string;
}

/** The latest session up to a day: what is likeliest behind an event. */
export const sessionBefore = (sessions: readonly KeptSession[], day: string) =>
  sessions
    .filter(({ date }) => date <= day)
    .toSorted((one, other) => other.date.localeCompare(one.date))[0];

export const newEvent = (sessions: readonly KeptSession[], today: string): TypedEvent => ({
  sessionId: sessionBefore(sessions, today)?.id ?? '',
  ...{ kind: '', severity: '', reasons: [], onset: today, resolved: '', outcome: 'unknown' },
  ...{ description: '', treatment: '', device: '', cartridgeLot: '', operator: '', adjunct: '' },
});

export const typedEvent = (event: AdverseEvent): TypedEvent => ({
  sessionId: event.sessionId ?? '',
  ...{ kind: event.kind, severity: event.severity, onset: event.onset },
  reasons: event.seriousBecause as Reason[],
  ...{ resolved: event.resolved ?? '', outcome: event.outcome as Ended },
  ...{ description: event.description, treatment: event.treatment ?? '' },
  ...{ device: event.typed.device ?? '', cartridgeLot: event.typed.cartridgeLot ?? '' },
  ...{ operator: event.typed.operator ?? '', adjunct: event.typed.adjunct ?? '' },
});

/** The body for the API, or undefined while something that is needed is not given. */
export function eventBodyOf(personId: string, typed: TypedEvent): AdverseEventBody | undefined {
  const { kind, severity, onset, reasons, outcome } = typed;
  if (!kind || !severity || !onset || typed.description.trim() === '') return undefined;
  const maybe = (text: string) => text.trim() || null;
  return {
    ...{ personId, sessionId: typed.sessionId || null, kind, severity, onset, outcome },
    ...{ serious: reasons.length > 0, seriousBecause: [...reasons] },
    ...{ resolved: typed.resolved || null, description: typed.description.trim() },
    ...{ treatment: maybe(typed.treatment), device: maybe(typed.device) },
    ...{ cartridgeLot: maybe(typed.cartridgeLot), operator: maybe(typed.operator) },
    adjunct: maybe(typed.adjunct),
  };
}
