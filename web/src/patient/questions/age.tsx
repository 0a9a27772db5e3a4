import { say } from '../words.ts';
import type { AnswerProps } from './answer-props.ts';

/** Age in whole years; what was typed stays, whatever it is. */
export function AgeAnswer({ question, typed, change, errorId }: AnswerProps) {
  return (
    <div className="field">
      <label htmlFor="age">{say('questions.age')}</label>
      <div className="with-unit">
        <input
          id="age"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={40}
          value={typed.age ?? ''}
          onChange={(event) => change({ age: event.currentTarget.value })}
          aria-invalid={errorId !== undefined || undefined}
          aria-describedby={errorId}
        />
        <span aria-hidden="true">{question.unit}</span>
      </div>
    </div>
  );
}
