import { addDays } from '@healcast/engine';
import { useState } from 'react';
import { Disclosure } from '../../kit/disclosure.tsx';
import { realDate } from '../../patient/answers.ts';
import { shortDay } from '../../patient/words.ts';
import { awayOf, wrongWishes } from '../asked.ts';
import { ChoiceField, deviceOptions, type FieldProps, SelectField, TextField } from '../fields.tsx';
import { goals, tell } from '../words.ts';

const MOST = ['1', '2', '3', '4', '5', '6'];

/** Goal, days and limits. Each may stay as it is. */
export function Wishes({ typed, change, asOf }: FieldProps) {
  const wrongs = wrongWishes(typed, asOf);
  const problem = (field: string) => {
    const words = wrongs[field];
    return words === undefined ? undefined : tell(words);
  };
  const props = { typed, change };
  return (
    <section className="card about" aria-labelledby="wishes">
      <h2 id="wishes">{tell('series.wishes')}</h2>
      <SelectField
        {...props}
        typed={{ ...typed, goal: typed.goal ?? 'firmness' }}
        field="goal"
        label={tell('series.goal')}
        options={goals().map(({ id, title }) => ({ value: id, label: title }))}
      />
      <TextField
        {...props}
        typed={{ ...typed, earliest: typed.earliest ?? asOf }}
        field="earliest"
        type="date"
        min={asOf}
        label={tell('series.earliest')}
        problem={problem('earliest')}
      />
      <TextField
        {...props}
        field="event"
        type="date"
        min={asOf}
        label={tell('series.event')}
        help={tell('series.event-help')}
        problem={problem('event')}
      />
      {realDate(typed.event) && (
        <TextField {...props} field="eventName" label={tell('series.event-name')} maxLength={120} />
      )}
      <Away {...{ typed, change, asOf }} />
      <Disclosure label={tell('series.limits')}>
        <div className="about">
          <SelectField
            {...props}
            field="most"
            label={tell('series.most')}
            empty={tell('series.most-any')}
            options={MOST.map((value) => ({ value, label: value }))}
          />
          <ChoiceField
            {...props}
            field="devices"
            legend={`${tell('series.devices')} (${tell('series.devices-help')})`}
            options={deviceOptions().map(({ value, label }) => ({ code: value, display: label }))}
            several
          />
          <div className="pair">
            <TextField
              {...props}
              field="price"
              inputMode="decimal"
              label={tell('series.price')}
              problem={problem('price')}
            />
            <TextField
              {...props}
              field="budget"
              inputMode="decimal"
              label={tell('series.budget')}
              problem={problem('budget')}
            />
          </div>
          <p className="small">{tell('series.money-help')}</p>
        </div>
      </Disclosure>
    </section>
  );
}

/** Days when nothing may lie: added one stretch at a time. */
function Away({ typed, change, asOf }: FieldProps) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [shown, setShown] = useState(false);
  const stretches = awayOf(typed);
  const isWrong = !realDate(from) || !realDate(to) || from > to;
  const add = () => {
    setShown(isWrong);
    if (isWrong) return;
    change({ away: [...(typed.away ?? []), `${from}/${to}`] });
    setFrom('');
    setTo('');
  };
  const drop = (stretch: string) =>
    change({ away: (typed.away ?? []).filter((one) => one !== stretch) });
  const field = (id: 'away-from' | 'away-to', value: string, set: (value: string) => void) => (
    <div className="field">
      <label htmlFor={id}>{tell(`series.${id}`)}</label>
      <input
        id={id}
        type="date"
        min={id === 'away-to' && realDate(from) ? from : asOf}
        max={addDays(asOf, 1500)}
        value={value}
        onChange={(event) => set(event.currentTarget.value)}
        aria-invalid={(shown && isWrong) || undefined}
        aria-describedby={shown && isWrong ? 'away-wrong' : undefined}
      />
    </div>
  );
  return (
    <fieldset className="away">
      <legend>{tell('series.away')}</legend>
      {stretches.length > 0 && (
        <ul className="chips">
          {stretches.map(([first, last]) => (
            <li key={`${first}/${last}`}>
              <button type="button" className="chip" onClick={() => drop(`${first}/${last}`)}>
                <span className="hidden">{tell('series.away-drop')}: </span>
                {shortDay(first)} – {shortDay(last)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="pair">
        {field('away-from', from, setFrom)}
        {field('away-to', to, setTo)}
      </div>
      <p className="field-wrong" id="away-wrong" role="alert">
        {shown && isWrong && tell('series.away-wrong')}
      </p>
      <button type="button" className="button quiet small-button" onClick={add}>
        {tell('series.away-add')}
      </button>
    </fieldset>
  );
}
