import { addDays } from '@healcast/engine';
import { realDate } from '../answers.ts';
import { longDay, say } from '../words.ts';
import type { AnswerProps } from './answer-props.ts';
import { Option } from './choice.tsx';

/** Days from today that one tap gives; any other day is typed or picked. */
const QUICK: Record<string, readonly [string, number][]> = {
  done: [
    ['questions.today', 0],
    ['questions.yesterday', -1],
    ['questions.two-days', -2],
  ],
  planned: [
    ['questions.today', 0],
    ['questions.in-week', 7],
    ['questions.in-two-weeks', 14],
  ],
};

/** Done or planned, and the day. What was typed stays, also when no such day exists. */
export function WhenAnswer({ question, typed, change, asOf, errorId }: AnswerProps) {
  const date = realDate(typed.date);
  return (
    <>
      <fieldset className="choices" aria-labelledby="occasion">
        <p className="group-name" id="occasion">
          {say('questions.occasion')}
        </p>
        <div className="options two">
          {(question.answerOption ?? []).map((option, index) => (
            <Option
              key={option.code}
              option={option}
              type="radio"
              name="occasion"
              checked={typed.occasion === option.code}
              onChoose={() => change({ occasion: option.code })}
              isFirst={index === 0}
              invalid={errorId !== undefined && !typed.occasion}
            />
          ))}
        </div>
      </fieldset>
      <div className="field">
        <label htmlFor="date">{say('questions.date')}</label>
        <input
          id="date"
          type="date"
          value={typed.date ?? ''}
          onChange={(event) => change({ date: event.currentTarget.value })}
          aria-invalid={(errorId !== undefined && typed.occasion !== undefined) || undefined}
          aria-describedby={errorId ?? (date ? 'date-in-words' : undefined)}
        />
        <p className="in-words" id="date-in-words" aria-live="polite">
          {date && longDay(date)}
        </p>
      </div>
      <div className="chips">
        {(QUICK[typed.occasion ?? ''] ?? QUICK.done ?? []).map(([key, days]) => (
          <button
            key={key}
            type="button"
            className="chip"
            aria-pressed={typed.date === addDays(asOf, days)}
            onClick={() => change({ date: addDays(asOf, days) })}
          >
            {say(key)}
          </button>
        ))}
      </div>
    </>
  );
}
