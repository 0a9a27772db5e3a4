import { AREAS } from '@healcast/engine';
import { type FormEvent, useId, useRef, useState } from 'react';
import { unitWords } from '../../charts/spoken-value.ts';
import { ask, type Trouble } from '../api.ts';
import { DayField } from '../parts/day-field.tsx';
import { ChoiceField, numberOf, TextField } from '../parts/fields.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import { useStaff } from '../staff.ts';
import type { Made, Measure, OutcomeKept, Outcomes } from '../types.ts';
import { nameOf, say } from '../words.ts';
import { inOrder } from './values.ts';

interface Typed {
  measure: string;
  area: OutcomeKept['area'] | '';
  value: string;
  date: string;
  site: string;
  operator: string;
  device: string;
}

/**
 * Entry of one measured value; after saving all but the value stays, for the next one of the same
 * visit. What was typed stays when the server refuses.
 */
export function OutcomeForm({
  path,
  measures,
  known,
  onSaved,
}: {
  path: string;
  measures: readonly Measure[];
  known: Outcomes;
  onSaved: () => void;
}) {
  const { clock, me } = useStaff();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Typed>(() => ({
    ...{ measure: '', area: known.sessions.at(-1)?.area ?? '', value: '', date: clock.today() },
    ...{ site: '', operator: me.name, device: '' },
  }));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [saved, setSaved] = useState('');
  const set = (part: Partial<Typed>) => {
    setSaved('');
    setTyped((before) => ({ ...before, ...part }));
  };
  const measure = measures.find(({ id }) => id === typed.measure);
  const value = numberOf(typed.value);
  const refused = (field: string) =>
    trouble?.fields.find(({ pointer }) => pointer === `/${field}`)?.detail;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!measure || !typed.area || !typed.date || value === undefined) return;
    setBusy(true);
    const words = Object.fromEntries(
      measure.fields.map((field) => [field, typed[field].trim() || null]),
    );
    const body = { measure: measure.id, area: typed.area, date: typed.date, value, ...words };
    const reply = await ask<Made>('POST', path, body);
    setBusy(false);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (!reply.ok) return;
    setTried(false);
    setTyped((before) => ({ ...before, value: '' }));
    setSaved(say('outcome-saved', { measure: measure.title }));
    onSaved();
    form.current?.querySelector('select')?.focus();
  };
  return (
    <form ref={form} className="panel outcome-form" onSubmit={(event) => void save(event)}>
      <h2>{say('outcome-new')}</h2>
      <div className="grid">
        <ChoiceField
          className="wide"
          label={say('measure')}
          value={typed.measure}
          onChange={(id) => set({ measure: id })}
          options={inOrder(measures).map(({ id, title }) => [id, title] as const)}
          empty={say('choose')}
          hint={measure?.howToMeasure}
          wrong={tried && !measure ? say('choose-one') : refused('measure')}
        />
        <ChoiceField
          label={say('area')}
          value={typed.area}
          onChange={(area) => set({ area })}
          options={AREAS.map((area) => [area, nameOf('area', area)] as const)}
          empty={say('choose')}
          wrong={tried && !typed.area ? say('choose-one') : undefined}
        />
        <TextField
          label={measure ? valueLabel(measure) : say('value')}
          hint={measure && rangeHint(measure)}
          inputMode="decimal"
          autoComplete="off"
          value={typed.value}
          onChange={(next) => set({ value: next })}
          wrong={
            (tried || typed.value !== '') && value === undefined
              ? tried || /[^\d.,\-\s]/.test(typed.value)
                ? say('not-a-number')
                : undefined
              : refused('value')
          }
        />
        <DayField
          label={say('day')}
          value={typed.date}
          onChange={(date) => set({ date })}
          latest={clock.today()}
          wrong={tried && !typed.date ? say('day-missing') : refused('date')}
        />
        {measure?.fields.map((field) => (
          <Suggested
            key={field}
            label={say(`outcome-${field}`)}
            value={typed[field]}
            onChange={(next) => set({ [field]: next })}
            known={known.outcomes.map((one) => one[field])}
          />
        ))}
      </div>
      {trouble && <TroubleNote trouble={trouble} />}
      <div className="actions">
        <button type="submit" className="button" disabled={busy}>
          {say('save')}
        </button>
        <p role="status">{saved}</p>
      </div>
    </form>
  );
}

const valueLabel = ({ unit }: Measure) =>
  unitWords(unit) ? say('value-in', { unit: unitWords(unit) }) : say('value');

function rangeHint({ from, to, family, meaning }: Measure): string {
  const range =
    from !== null && to !== null
      ? say('value-between', { from, to })
      : from !== null
        ? say('value-from', { from })
        : '';
  return family.endsWith('grade') ? meaning : range;
}

/** A line of text that offers what was typed before for this person. */
function Suggested({
  label,
  value,
  onChange,
  known,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  known: readonly (string | null | undefined)[];
}) {
  const id = useId();
  const words = [...new Set(known.filter((one) => !!one))];
  return (
    <>
      <TextField
        label={label}
        value={value}
        onChange={onChange}
        maxLength={200}
        autoComplete="off"
        {...(words.length > 0 && { list: id })}
      />
      {words.length > 0 && (
        <datalist id={id}>
          {words.map((word) => (
            <option key={word} value={word ?? ''} />
          ))}
        </datalist>
      )}
    </>
  );
}
