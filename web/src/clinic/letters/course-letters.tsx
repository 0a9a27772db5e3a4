import { Disclosure } from '../../kit/disclosure.tsx';
import { useStaff } from '../staff.ts';
import type { LetterKept } from '../types.ts';
import { nameOf, say } from '../words.ts';

/** Every letter promised to the person of a course, with its delivery record. */
export function CourseLetters({ letters }: { letters: readonly LetterKept[] }) {
  if (letters.length === 0) return null;
  return (
    <Disclosure label={say('letters-of-course', { count: letters.length })}>
      <ul className="lines">
        {letters.map((letter) => (
          <li key={letter.id} className="line">
            <p className="line-main small">
              <strong>{nameOf('letter-kind', letter.kind)}</strong> <Delivery letter={letter} />
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** How far a letter has come, when, after how many tries. */
export function Delivery({ letter }: { letter: LetterKept }) {
  const { clock } = useStaff();
  const { state, settledAt, promisedAt, attempts, lastProblem, handled } = letter;
  return (
    <span className="delivery" data-state={state}>
      {nameOf('letter', state)} {clock.moment(settledAt ?? promisedAt)}
      {attempts > 1 && ` · ${say('letter-tries', { count: attempts })}`}
      {state !== 'delivered' && lastProblem && ` · ${lastProblem}`}
      {handled && ` · ${say(`letter-${handled}`)}`}
    </span>
  );
}
