import type { ForecastInput } from '@healcast/engine';
import { type FormEvent, useRef, useState } from 'react';
import { useHeadingFocus } from '../../kit/use-heading-focus.ts';
import { wrong } from '../answers.ts';
import { questions } from '../knowledge.ts';
import { addressOf, go } from '../route.ts';
import type { Typed } from '../typed.ts';
import { say } from '../words.ts';
import { AgeAnswer } from './age.tsx';
import type { AnswerProps } from './answer-props.ts';
import { ChoiceAnswer } from './choice.tsx';
import { DepthAnswer } from './depth.tsx';
import { Preview } from './preview.tsx';
import { WhenAnswer } from './when.tsx';

const ANSWERS: Record<string, (props: AnswerProps) => React.ReactNode> = {
  when: WhenAnswer,
  depth: DepthAnswer,
  age: AgeAnswer,
};

/** One question, one screen; on a wide screen what is known so far stands beside it. */
export function QuestionPage({
  step,
  typed,
  change,
  input,
  asOf,
}: {
  step: number;
  typed: Typed;
  change: (part: Typed) => void;
  input: ForecastInput | undefined;
  asOf: string;
}) {
  const question = questions()[step];
  const heading = useHeadingFocus(question?.text ?? '');
  const form = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState(false);
  if (!question) return null;
  const problem = wrong(question.linkId, typed, asOf);
  const error = shown ? problem : undefined;
  const isLast = step === questions().length - 1;
  const Answer = ANSWERS[question.linkId] ?? ChoiceAnswer;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (problem) {
      setShown(true);
      // The field that is wrong gets the focus once the message stands beside it.
      requestAnimationFrame(() => {
        const field = form.current?.querySelector<HTMLElement>(
          '[aria-invalid="true"], [data-first]',
        );
        field?.focus();
      });
      return;
    }
    const next = questions()
      .slice(step + 1)
      .at(0);
    go(next ? addressOf({ question: next.linkId }) : destination(typed, asOf));
  };

  return (
    <div className="asking">
      <form ref={form} className="question" onSubmit={submit} noValidate>
        <div className="question-body">
          <div className="progress" aria-hidden="true">
            {questions().map(({ linkId }, index) => (
              <span key={linkId} data-done={index <= step} />
            ))}
          </div>
          <h1 id="question" ref={heading} tabIndex={-1}>
            <span className="step">
              {say('questions.step', { step: step + 1, total: questions().length })}
              <span className="hidden">: </span>
            </span>
            {question.text}
          </h1>
          {question.help && (
            <p className="help" id="help">
              {question.help}
            </p>
          )}
          <p className="wrong" id="wrong" role="alert">
            {error && say(error)}
          </p>
          <Answer
            question={question}
            typed={typed}
            change={change}
            asOf={asOf}
            errorId={error && 'wrong'}
          />
          <details className="why">
            <summary>{say('questions.why')}</summary>
            <p>{question.why}</p>
          </details>
        </div>
        <div className="question-foot">
          <a
            className="button quiet"
            href={
              step === 0
                ? addressOf('start')
                : addressOf({ question: questions()[step - 1]?.linkId ?? '' })
            }
            onClick={(event) => {
              event.preventDefault();
              history.back();
            }}
          >
            {say('questions.back')}
          </a>
          <button type="submit" className="button">
            {say(isLast ? 'questions.last' : 'questions.next')}
          </button>
        </div>
      </form>
      <Preview typed={typed} input={input} />
    </div>
  );
}

/** After the last question: the forecast, or the first question that still needs an answer. */
export function destination(typed: Typed, asOf: string): string {
  const open = questions().find(({ linkId }) => wrong(linkId, typed, asOf));
  return open ? addressOf({ question: open.linkId }) : addressOf('forecast');
}
