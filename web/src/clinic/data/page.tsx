import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { addressOf } from '../route.ts';
import { useStaff } from '../staff.ts';
import type { PersonRecord } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { say } from '../words.ts';
import { EraseForm } from './erase-form.tsx';

/** What is kept about a person: to take along, to look up who read it, to erase. */
export function DataPage({ personId }: { personId: string }) {
  const { may } = useStaff();
  const record = useAnswer<PersonRecord>(`/api/clinic/people/${personId}`);
  const known = record.value?.person;
  const name = known ? `${known.givenName} ${known.familyName}` : '';
  return (
    <>
      <Heading title={known ? say('data-of', { name }) : say('person')}>
        <Link className="button quiet" href={addressOf.person(personId)}>
          {say('to-person')}
        </Link>
      </Heading>
      {record.trouble && <TroubleNote trouble={record.trouble} again={record.again} />}
      {!known && !record.trouble && <Loading />}
      {known && !may('owner') && <p className="note">{say('data-role')}</p>}
      {known && may('owner') && (
        <>
          <h2>{say('data-take')}</h2>
          <section className="panel">
            <p>{say('data-take-why')}</p>
            <a className="button" href={`/api/clinic/people/${personId}/export`} download>
              {say('data-take-do')}
            </a>
          </section>
          <h2>{say('data-log')}</h2>
          <section className="panel">
            <p>{say('data-log-why')}</p>
            <Link className="button quiet" href={addressOf.auditOf(personId)}>
              {say('data-log-do')}
            </Link>
          </section>
          <h2>{say('data-erase')}</h2>
          <EraseForm personId={personId} name={name} />
        </>
      )}
    </>
  );
}
