import { useState } from 'react';
import { spokenValue } from '../../charts/spoken-value.ts';
import { ask, type Trouble } from '../api.ts';
import { TroubleNote } from '../parts/trouble.tsx';
import { useStaff } from '../staff.ts';
import { spokenDay } from '../time.ts';
import type { Measure, OutcomeKept } from '../types.ts';
import { say } from '../words.ts';

/** The values of a chart as a table, the latest first; a wrong one can be taken out. */
export function ValueTable({
  measure,
  values,
  path,
  onChange,
}: {
  measure: Measure;
  values: readonly OutcomeKept[];
  path: string;
  onChange: () => void;
}) {
  const { may } = useStaff();
  const [trouble, setTrouble] = useState<Trouble>();
  const [asked, setAsked] = useState<string>();
  const drop = async (id: string) => {
    const reply = await ask('DELETE', `${path}/${id}`);
    setAsked(undefined);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (reply.ok) onChange();
  };
  const fields = measure.fields;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
    <section className="scroll" tabIndex={0} aria-label={measure.title}>
      {trouble && <TroubleNote trouble={trouble} />}
      <table>
        <thead>
          <tr>
            <th scope="col">{say('day')}</th>
            <th scope="col">{say('value')}</th>
            {fields.map((field) => (
              <th key={field} scope="col">
                {say(`outcome-${field}`)}
              </th>
            ))}
            {may('clinician') && <th scope="col">{say('put-right')}</th>}
          </tr>
        </thead>
        <tbody>
          {values.toReversed().map((value) => (
            <tr key={value.id}>
              <th scope="row">{spokenDay(value.date)}</th>
              <td>{spokenValue(value.value, measure.unit)}</td>
              {fields.map((field) => (
                <td key={field}>{value[field] ?? '–'}</td>
              ))}
              {may('clinician') && (
                <td>
                  {asked === value.id ? (
                    <span className="line-acts">
                      <button
                        type="button"
                        className="plain danger"
                        onClick={() => void drop(value.id)}
                      >
                        {say('remove-sure')}
                      </button>
                      <button type="button" className="plain" onClick={() => setAsked(undefined)}>
                        {say('cancel')}
                      </button>
                    </span>
                  ) : (
                    <button
                      type="button"
                      className="plain"
                      aria-label={say('remove-value', { day: spokenDay(value.date) })}
                      onClick={() => setAsked(value.id)}
                    >
                      {say('remove')}
                    </button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
