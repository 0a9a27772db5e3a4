import { answersInWords } from '../answers-in-words.ts';
import { addressOf } from '../route.ts';
import { goTo } from '../start.tsx';
import type { Typed } from '../typed.ts';
import { say } from '../words.ts';

/** Every answer as a link back to its question. */
export function YourAnswers({ typed }: { typed: Typed }) {
  return (
    <section className="card answers" aria-labelledby="answers">
      <h2 id="answers">{say('forecast.answers')}</h2>
      <ul className="answer-list">
        {answersInWords(typed).map(({ question, words }) => (
          <li key={question}>
            <a href={addressOf({ question })} onClick={goTo(addressOf({ question }))}>
              <span className="hidden">{say('forecast.change')}: </span>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
