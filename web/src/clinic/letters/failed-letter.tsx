import { useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { Link } from '../parts/link.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import { addressOf } from '../route.ts';
import { useStaff } from '../staff.ts';
import type { FailedNotices } from '../types.ts';
import { nameOf, say } from '../words.ts';

type Letter = FailedNotices['letters'][number];

/** One letter that did not arrive, with its reason and the ways on. */
export function FailedLetter({ letter, onDone }: { letter: Letter; onDone: () => void }) {
  const { clock } = useStaff();
  const { person, kind, courseId } = letter;
  return (
    <li className="line">
      <div className="line-main">
        <p className="line-title">
          {nameOf('letter-kind', kind)}
          {letter.colleague && ` · ${letter.colleague}`}
          {person && (
            <>
              {' · '}
              <Link href={addressOf.person(person.id, courseId ?? undefined)}>{person.name}</Link>
            </>
          )}
        </p>
        <p className="small">
          {say('failed-when', {
            promised: clock.dated(letter.promisedAt),
            failed: letter.failedAt ? clock.dated(letter.failedAt) : '–',
            count: letter.attempts,
          })}
        </p>
        <p className="small">
          {say('failed-why', { reason: letter.lastProblem ?? say('unknown') })}
        </p>
        {letter.handled ? (
          <p className="small">
            {say(`failed-was-${letter.handled}`, {
              name: letter.handledBy ?? say('unknown'),
              moment: letter.handledAt ? clock.dated(letter.handledAt) : '–',
            })}
          </p>
        ) : (
          letter.again !== 'yes' && <p className="small">{say(`failed-${letter.again}`)}</p>
        )}
      </div>
      {!letter.handled && <Ways letter={letter} onDone={onDone} />}
    </li>
  );
}

function Ways({ letter, onDone }: { letter: Letter; onDone: () => void }) {
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const handle = async (how: 'send-again' | 'settle') => {
    setBusy(true);
    const reply = await ask('POST', `/api/clinic/failed-notices/${letter.id}`, { how });
    setBusy(false);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (reply.ok) onDone();
  };
  const about = (
    <span className="hidden">
      {' '}
      {nameOf('letter-kind', letter.kind)} {letter.person?.name ?? letter.colleague}
    </span>
  );
  return (
    <div className="line-acts">
      {(letter.again === 'yes' || letter.again === 'page') && (
        <button
          type="button"
          className="plain"
          disabled={busy}
          onClick={() => void handle('send-again')}
        >
          {say(letter.again === 'page' ? 'failed-send-page' : 'failed-send-again')}
          {about}
        </button>
      )}
      <button type="button" className="plain" disabled={busy} onClick={() => void handle('settle')}>
        {say('failed-settle')}
        {about}
      </button>
      {trouble && <TroubleNote trouble={trouble} />}
    </div>
  );
}
