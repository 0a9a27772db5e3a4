import { spokenDay } from '../../time.ts';
import type { ImportAnswer } from '../../types.ts';
import { say } from '../../words.ts';
import type { Mapping } from './mapping.ts';

/** What only a person can tell: the file can be read in more than one way. */
export function Questions({
  answer: { questions },
  mapping,
  onChange,
}: {
  answer: ImportAnswer;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}) {
  return questions.map(({ about, example, choices }) => (
    <fieldset key={about} className="panel note-panel">
      <legend className="panel-title">{say(`import-ask-${about}`, { example })}</legend>
      {choices.map(({ answer, means }) => (
        <label key={answer} className="check">
          <input
            type="radio"
            name={about}
            onChange={() =>
              onChange(
                about === 'dates'
                  ? { ...mapping, dates: answer as NonNullable<Mapping['dates']> }
                  : { ...mapping, decimalComma: answer === 'true' },
              )
            }
          />
          {about === 'dates' && /^\d{4}-\d\d-\d\d$/.test(means) ? spokenDay(means) : means}
        </label>
      ))}
    </fieldset>
  ));
}
