import type { PersonBody } from '../types.ts';
import { say } from '../words.ts';
import { type Choice, type Field, keptBody, mayJoin } from './choices.ts';
import { FIELD_WORDS, valueWords } from './value-words.ts';

export const nameOfField = (field: Field) => say(FIELD_WORDS[field] ?? field);

/** One field on which two records differ: whose value stays, or both where both can stand. */
export function FieldChoice({
  field,
  stays,
  goes,
  choice,
  onChoose,
}: {
  field: Field;
  stays: PersonBody;
  goes: PersonBody;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}) {
  const options: readonly Choice[] = mayJoin(field, stays, goes)
    ? ['stays', 'goes', 'both']
    : ['stays', 'goes'];
  return (
    <fieldset className="panel merge-field">
      <legend className="panel-title">{nameOfField(field)}</legend>
      <div className="merge-options">
        {options.map((one) => (
          <label key={one} className="merge-option">
            <input
              type="radio"
              name={field}
              checked={choice === one}
              onChange={() => onChoose(one)}
            />
            <span>
              {one === 'both' && <span className="small">{say('merge-both')}: </span>}
              {valueWords(field, keptBody(stays, goes, { [field]: one }))}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
