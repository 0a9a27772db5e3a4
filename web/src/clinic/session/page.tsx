import { useState } from 'react';
import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { addressOf } from '../route.ts';
import type { PersonRecord, SavedSession } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { nameOf, say } from '../words.ts';
import { SessionForm } from './form.tsx';

/** Records a session of a person, and then says what was made of it. */
export function SessionPage({ personId }: { personId: string }) {
  const record = useAnswer<PersonRecord>(`/api/clinic/people/${personId}`);
  const [saved, setSaved] = useState<SavedSession>();
  if (!record.value)
    return (
      <>
        <Heading title={say('record-session')} />
        {record.trouble ? (
          <TroubleNote trouble={record.trouble} again={record.again} />
        ) : (
          <Loading />
        )}
      </>
    );
  const { givenName, familyName } = record.value.person;
  const name = `${givenName} ${familyName}`;
  if (saved) return <Saved saved={saved} personId={personId} name={name} />;
  return (
    <>
      <Heading title={say('session-of', { name })} />
      <SessionForm record={record.value} onSaved={setSaved} />
    </>
  );
}

function Saved({ saved, personId, name }: { saved: SavedSession; personId: string; name: string }) {
  return (
    <>
      <Heading title={say('session-saved', { name })} />
      <section className="panel">
        <p>
          {saved.letters > 0
            ? say('letters-promised', { count: saved.letters })
            : say('letters-none')}
        </p>
        <ul className="links">
          {saved.links.map(({ courseId, area, link }) => (
            <li key={courseId}>
              <a href={link} target="_blank" rel="noreferrer">
                {say('private-page-of', { area: nameOf('area', area) })}
              </a>
            </li>
          ))}
        </ul>
        <div className="actions">
          <Link className="button" href={addressOf.person(personId)}>
            {say('to-person')}
          </Link>
          <Link className="button quiet" href={addressOf.board}>
            {say('room-board')}
          </Link>
        </div>
      </section>
    </>
  );
}
