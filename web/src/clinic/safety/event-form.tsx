import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { DayField } from '../parts/day-field.tsx';
import { ChoiceField, TextArea } from '../parts/fields.tsx';
import { Link } from '../parts/link.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import { addressOf, go } from '../route.ts';
import { useStaff } from '../staff.ts';
import type { AdverseEventBody, KeptSession } from '../types.ts';
import { nameOf, say } from '../words.ts';
import { type Ended, eventBodyOf, type Reason, type TypedEvent } from './typed-event.ts';
import { UsedFields } from './used-fields.tsx';

const named = <Code extends string>(list: string, codes: readonly Code[]) =>
  codes.map((code) => [code, nameOf(list, code)] as const);
const KINDS: readonly AdverseEventBody['kind'][] = [
  ...(['infection', 'burn', 'scar', 'hyperpigmentation', 'hypopigmentation', 'nerve'] as const),
  ...(['fat-loss', 'allergy', 'granuloma', 'herpes', 'prolonged-redness', 'eye', 'other'] as const),
];
const SEVERITIES = ['mild', 'moderate', 'severe', 'life-threatening'] as const;
const REASONS: readonly Reason[] = [
  ...(['death', 'life-threatening', 'hospital', 'lasting-harm', 'intervention', 'other'] as const),
];
const ENDS: readonly Ended[] = [
  ...(['unknown', 'not-recovered', 'recovering', 'recovered'] as const),
  ...(['recovered-with-traces', 'died'] as const),
];

/** The form of an adverse event. What was typed stays when the server refuses. */
export function EventForm({
  personId,
  eventId,
  sessions,
  start,
}: {
  personId: string;
  eventId: string | undefined;
  sessions: readonly KeptSession[];
  start: TypedEvent;
}) {
  const { clock } = useStaff();
  const [typed, setTyped] = useState(start);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const set = (part: Partial<TypedEvent>) => setTyped((before) => ({ ...before, ...part }));
  const refused = (field: string) =>
    trouble?.fields.find(({ pointer }) => pointer === `/${field}`)?.detail;
  const missing = (given: string, words = 'choose-one') =>
    tried && given.trim() === '' ? say(words) : undefined;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const body = eventBodyOf(personId, typed);
    if (!body) return;
    setBusy(true);
    const reply = eventId
      ? await ask('PUT', `/api/clinic/adverse-events/${eventId}`, body)
      : await ask('POST', '/api/clinic/adverse-events', body);
    setBusy(false);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (reply.ok) go(addressOf.safety);
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <section className="panel grid">
        <ChoiceField
          label={say('event')}
          value={typed.kind}
          onChange={(kind) => set({ kind })}
          options={named('event', KINDS)}
          empty={say('choose')}
          wrong={missing(typed.kind)}
        />
        <ChoiceField
          label={say('event-severity')}
          value={typed.severity}
          onChange={(severity) => set({ severity })}
          options={named('event-severity', SEVERITIES)}
          empty={say('choose')}
          wrong={missing(typed.severity)}
        />
        <DayField
          label={say('event-onset')}
          value={typed.onset}
          onChange={(onset) => set({ onset })}
          latest={clock.today()}
          wrong={missing(typed.onset, 'day-missing') ?? refused('onset')}
        />
        <TextArea
          className="wide"
          label={say('event-description')}
          hint={say('event-description-hint')}
          value={typed.description}
          onChange={(description) => set({ description })}
          wrong={missing(typed.description, 'event-description-missing') ?? refused('description')}
        />
        <TextArea
          className="wide"
          label={say('event-treatment')}
          value={typed.treatment}
          onChange={(treatment) => set({ treatment })}
        />
      </section>
      <fieldset className="panel">
        <legend className="panel-title">{say('event-serious')}</legend>
        <p className="small">{say('event-serious-why')}</p>
        <div className="checks">
          {REASONS.map((reason) => (
            <label key={reason} className="check">
              <input
                type="checkbox"
                checked={typed.reasons.includes(reason)}
                onChange={(event) =>
                  set({
                    reasons: event.currentTarget.checked
                      ? [...typed.reasons, reason]
                      : typed.reasons.filter((one) => one !== reason),
                  })
                }
              />
              {nameOf('serious', reason)}
            </label>
          ))}
        </div>
      </fieldset>
      <section className="panel grid">
        <ChoiceField
          label={say('event-ended')}
          value={typed.outcome}
          onChange={(outcome) => outcome && set({ outcome })}
          options={named('ended', ENDS)}
        />
        <DayField
          label={say('event-resolved')}
          value={typed.resolved}
          onChange={(resolved) => set({ resolved })}
          latest={clock.today()}
          wrong={refused('resolved')}
        />
      </section>
      <UsedFields typed={typed} sessions={sessions} onChange={set} />
      {trouble && <TroubleNote trouble={trouble} />}
      <div className="actions">
        <button type="submit" className="button" disabled={busy}>
          {say('save')}
        </button>
        <Link className="button quiet" href={addressOf.person(personId)}>
          {say('cancel')}
        </Link>
      </div>
    </form>
  );
}
