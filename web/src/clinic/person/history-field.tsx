import { HISTORY_CODES, type HistoryCode } from '@healcast/engine';
import { nameOf, say } from '../words.ts';
import type { TypedPerson } from './typed-person.ts';

/** The health history: not asked, or asked with each thing that applies. Both are kept apart. */
export function HistoryField({
  typed,
  onChange,
}: {
  typed: TypedPerson;
  onChange: (part: Partial<TypedPerson>) => void;
}) {
  const toggle = (code: HistoryCode) =>
    onChange({
      history: typed.history.includes(code)
        ? typed.history.filter((one) => one !== code)
        : [...typed.history, code],
    });
  return (
    <fieldset className="panel history">
      <legend className="panel-title">{say('history')}</legend>
      <div className="tabs">
        {[false, true].map((asked) => (
          <label key={String(asked)} className="tab">
            <input
              type="radio"
              name="history-asked"
              checked={typed.historyAsked === asked}
              onChange={() => onChange({ historyAsked: asked, ...(!asked && { history: [] }) })}
            />
            <span>{say(asked ? 'history-asked' : 'history-not-asked')}</span>
          </label>
        ))}
      </div>
      {typed.historyAsked && (
        <>
          <p className="small">{say('history-complete')}</p>
          <ul className="checks">
            {HISTORY_CODES.map((code) => (
              <li key={code}>
                <label className="check">
                  <input
                    type="checkbox"
                    checked={typed.history.includes(code)}
                    onChange={() => toggle(code)}
                  />
                  {nameOf('history', code)}
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
    </fieldset>
  );
}
