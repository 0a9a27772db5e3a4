import { UNKNOWN } from '../typed.ts';
import { say } from '../words.ts';
import type { AnswerProps } from './answer-props.ts';

/** Depths that clinics set most, by device, so that one tap is enough. */
const COMMON: Record<string, readonly string[]> = {
  roller: ['0.25', '0.5', '1.0', '1.5', '2.0'],
  pen: ['0.5', '1.0', '1.5', '2.0', '2.5'],
  'automated-pen': ['0.5', '1.0', '1.5', '2.0', '2.5'],
  'rf-microneedling': ['1.0', '1.5', '2.0', '2.5', '3.0', '3.5'],
};

/** The needle depth: a tap, a number, or "I don't know". */
export function DepthAnswer({ question, typed, change, errorId }: AnswerProps) {
  const isUnknown = typed.depth === UNKNOWN;
  const common = COMMON[typed.device ?? ''] ?? COMMON['automated-pen'] ?? [];
  return (
    <>
      <div className="field">
        <label htmlFor="depth">{say('questions.depth')}</label>
        <div className="with-unit">
          <input
            id="depth"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            maxLength={40}
            value={isUnknown ? '' : (typed.depth ?? '')}
            onChange={(event) => change({ depth: event.currentTarget.value })}
            aria-invalid={errorId !== undefined || undefined}
            aria-describedby={errorId ?? 'help'}
          />
          <span aria-hidden="true">{question.unit}</span>
        </div>
      </div>
      <fieldset className="chips" aria-label={say('questions.depth-common')}>
        {common.map((depth) => (
          <button
            key={depth}
            type="button"
            className="chip"
            aria-pressed={!isUnknown && Number(typed.depth) === Number(depth)}
            onClick={() => change({ depth })}
          >
            {depth} {question.unit}
          </button>
        ))}
        <button
          type="button"
          className="chip"
          aria-pressed={isUnknown}
          onClick={() => change({ depth: isUnknown ? '' : UNKNOWN })}
        >
          {question.unknown}
        </button>
      </fieldset>
    </>
  );
}
