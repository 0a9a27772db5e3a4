import { type ReactNode, useDeferredValue, useState } from 'react';
import { TextField } from '../parts/fields.tsx';
import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { addressOf } from '../route.ts';
import { useStaff } from '../staff.ts';
import { spokenDay } from '../time.ts';
import type { PeoplePage as Found, FoundPerson } from '../types.ts';
import { type Answered, useAnswer } from '../use-answer.ts';
import { say } from '../words.ts';
import { ProgressLine } from './progress.tsx';

/** Finds people by name, address, number or birth date while it is typed. */
export function PeoplePage() {
  const { may } = useStaff();
  const [typed, setTyped] = useState('');
  const [starts, setStarts] = useState<readonly string[]>([]);
  const query = useDeferredValue(typed.trim());
  const [overdue, setOverdue] = useState(false);
  const found = useAnswer<Found>(address(query, starts.at(-1), overdue));
  return (
    <>
      <Heading title={say('room-people')}>
        {may('front-desk') && (
          <Link className="button" href={addressOf.newPerson}>
            {say('new-person')}
          </Link>
        )}
      </Heading>
      <TextField
        label={say('find-person')}
        hint={say('find-hint')}
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(next) => {
          setTyped(next);
          setStarts([]);
        }}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={overdue}
          onChange={() => {
            setOverdue(!overdue);
            setStarts([]);
          }}
        />
        {say('only-overdue')}
      </label>
      <PeopleList
        found={found}
        nobody={overdue ? 'overdue-nobody' : query ? 'find-nobody' : 'people-empty'}
        onMore={(after) => setStarts((before) => [...before, after])}
        {...(starts.length > 0 && { onBack: () => setStarts((before) => before.slice(0, -1)) })}
      />
    </>
  );
}

const address = (query: string, after: string | undefined, overdue: boolean) =>
  `/api/clinic/people?${new URLSearchParams({
    ...(query && { q: query }),
    ...(after && { after }),
    ...(overdue && { overdue: 'true' }),
  })}`;

function PeopleList({
  found,
  nobody,
  onMore,
  onBack,
}: {
  found: Answered<Found>;
  /** What to say of an empty list, as a key of the words. */
  nobody: string;
  onMore: (after: string) => void;
  onBack?: () => void;
}) {
  if (!found.value)
    return found.trouble ? (
      <TroubleNote trouble={found.trouble} again={found.again} />
    ) : (
      <Loading />
    );
  const { people, after } = found.value;
  if (people.length === 0)
    return (
      <p className="panel empty" role="status">
        {say(nobody)}
      </p>
    );
  return (
    <>
      <ul className="lines panel">
        {people.map((person) => (
          <PersonLine key={person.id} person={person} />
        ))}
      </ul>
      <div className="actions">
        {onBack && (
          <button type="button" className="button quiet" onClick={onBack}>
            {say('show-before')}
          </button>
        )}
        {after && (
          <button type="button" className="button quiet" onClick={() => onMore(after)}>
            {say('show-more')}
          </button>
        )}
      </div>
    </>
  );
}

/** One person as a line of a list, with the two things most often wanted. */
export function PersonLine({ person, children }: { person: FoundPerson; children?: ReactNode }) {
  const { may } = useStaff();
  const { id, givenName, familyName, birthDate, email, phone, lastSession, inRecovery } = person;
  const name = `${givenName} ${familyName}`;
  const known = [birthDate && spokenDay(birthDate), email, phone].filter(Boolean).join(' · ');
  return (
    <li className="line">
      <div className="line-main">
        <p className="line-title">
          <Link href={addressOf.person(id)}>{name}</Link>
          {inRecovery && <span className="tag">{say('in-recovery')}</span>}
        </p>
        <p className="small">{known || say('nothing-known')}</p>
        {person.progress.map((progress) => (
          <ProgressLine key={progress.area} progress={progress} />
        ))}
      </div>
      <p className="small">
        {lastSession ? say('last-session', { day: spokenDay(lastSession) }) : say('no-session')}
      </p>
      {may('clinician') && (
        <Link className="plain" href={addressOf.session(id)}>
          {say('record-session')}
          <span className="hidden"> {name}</span>
        </Link>
      )}
      {children}
    </li>
  );
}
