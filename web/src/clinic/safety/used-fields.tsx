import { ChoiceField, TextField } from '../parts/fields.tsx';
import { spokenDay } from '../time.ts';
import type { KeptSession } from '../types.ts';
import { nameOf, say } from '../words.ts';
import type { TypedEvent } from './typed-event.ts';

/** Which session an event is linked to, and by it device, lot, operator and adjuncts; or these by hand. */
export function UsedFields({
  typed,
  sessions,
  onChange,
}: {
  typed: TypedEvent;
  sessions: readonly KeptSession[];
  onChange: (part: Partial<TypedEvent>) => void;
}) {
  const session = sessions.find(({ id }) => id === typed.sessionId);
  const fields = ['device', 'cartridgeLot', 'operator', 'adjunct'] as const;
  const recorded = session ? recordedIn(session) : undefined;
  return (
    <fieldset className="panel">
      <legend className="panel-title">{say('event-used')}</legend>
      <ChoiceField
        label={say('event-session')}
        hint={say('event-session-why')}
        value={typed.sessionId}
        onChange={(sessionId) => onChange({ sessionId })}
        options={sessions
          .toSorted((one, other) => other.date.localeCompare(one.date))
          .map((one) => [one.id, sessionWords(one)] as const)}
        empty={say('event-session-none')}
      />
      <div className="grid">
        {fields.map((field) => (
          <TextField
            key={field}
            label={say(`event-${field}`)}
            value={typed[field]}
            onChange={(word) => onChange({ [field]: word })}
            maxLength={200}
            autoComplete="off"
            hint={
              recorded &&
              say('event-as-recorded', { words: recorded[field] || say('not-recorded') })
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

const sessionWords = ({ date, modality, zones }: KeptSession) =>
  [
    spokenDay(date),
    nameOf('modality', modality),
    [...new Set(zones.map(({ area }) => nameOf('area', area)))].join(', '),
  ].join(' · ');

const recordedIn = (session: KeptSession) => ({
  device: session.device ?? '',
  cartridgeLot: session.cartridgeLot ?? '',
  operator: session.operator ?? '',
  adjunct: (session.adjuncts ?? [])
    .map(({ adjunct, product, lot }) =>
      [nameOf('adjunct', adjunct), product, lot].filter(Boolean).join(', '),
    )
    .join('; '),
});
