import { Disclosure } from '../../kit/disclosure.tsx';
import { Heading } from '../parts/heading.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { useStaff } from '../staff.ts';
import type { FailedNotices } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { say } from '../words.ts';
import { FailedLetter } from './failed-letter.tsx';
import { LETTERS_CHANGED } from './use-failed.ts';

/** Letters that did not arrive: why, whom it was for, and what can be done. */
export function LettersPage() {
  const { may } = useStaff();
  return (
    <>
      <Heading title={say('failed-title')} />
      {may('front-desk') ? <Letters /> : <p className="note">{say('failed-role')}</p>}
    </>
  );
}

function Letters() {
  const { value, trouble, again } = useAnswer<FailedNotices>('/api/clinic/failed-notices');
  const changed = () => {
    again();
    dispatchEvent(new Event(LETTERS_CHANGED));
  };
  if (!value) return trouble ? <TroubleNote trouble={trouble} again={again} /> : <Loading />;
  const open = value.letters.filter(({ handled }) => handled === null);
  const done = value.letters.filter(({ handled }) => handled !== null);
  return (
    <>
      <p>{say('failed-lead')}</p>
      {open.length === 0 ? (
        <p className="panel empty" role="status">
          {say('failed-none')}
        </p>
      ) : (
        <ul className="lines panel">
          {open.map((letter) => (
            <FailedLetter key={letter.id} letter={letter} onDone={changed} />
          ))}
        </ul>
      )}
      {done.length > 0 && (
        <Disclosure label={say('failed-done', { count: done.length })}>
          <ul className="lines panel">
            {done.map((letter) => (
              <FailedLetter key={letter.id} letter={letter} onDone={changed} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
