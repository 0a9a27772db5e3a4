import { ConsentList } from '../consents/consent-list.tsx';
import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { addressOf } from '../route.ts';
import { EventList } from '../safety/event-list.tsx';
import { useStaff } from '../staff.ts';
import { spokenDay } from '../time.ts';
import type { AdverseEvent, Course, PersonRecord } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { nameOf, say } from '../words.ts';
import { CourseCounts } from './course-counts.tsx';
import { Facts } from './facts.tsx';
import { PersonLine } from './people.tsx';
import { ProgressLines } from './progress.tsx';
import { RecoveryPart } from './recovery.tsx';
import { SessionList } from './session-list.tsx';

/** One person: the facts, each recovery with its messages and check-ins, the sessions. */
export function PersonPage({
  personId,
  courseId,
}: {
  personId: string;
  courseId: string | undefined;
}) {
  const { may } = useStaff();
  const record = useAnswer<PersonRecord>(`/api/clinic/people/${personId}`);
  const known = record.value;
  if (!known)
    return (
      <>
        <Heading title={say('person')} />
        {record.trouble ? (
          <TroubleNote trouble={record.trouble} again={record.again} />
        ) : (
          <Loading />
        )}
      </>
    );
  const { givenName, familyName } = known.person;
  const shown = known.courses.find(({ id }) => id === courseId) ?? known.courses[0];
  return (
    <>
      <Heading title={`${givenName} ${familyName}`}>
        {may('front-desk') && (
          <Link className="button quiet" href={addressOf.editPerson(personId)}>
            {say('edit-person')}
          </Link>
        )}
        {may('clinician') && (
          <Link className="button" href={addressOf.session(personId)}>
            {say('record-session')}
          </Link>
        )}
      </Heading>
      <Facts record={known} />
      <CameBy requests={known.requests} />
      <p className="actions">
        <Link href={addressOf.personOutcomes(personId)}>{say('outcomes-of-person')}</Link>
        {may('clinician') && <Link href={addressOf.event(personId)}>{say('event-record')}</Link>}
      </p>
      {known.likelyDuplicates.length > 0 && (
        <section className="stack">
          <h2>{say('duplicates')}</h2>
          <ul className="lines panel">
            {known.likelyDuplicates.map((person) => (
              <PersonLine key={person.id} person={person}>
                {may('clinician') && (
                  <Link className="plain" href={addressOf.merge(personId, person.id)}>
                    {say('merge-compare')}
                    <span className="hidden">
                      {' '}
                      {person.givenName} {person.familyName}
                    </span>
                  </Link>
                )}
              </PersonLine>
            ))}
          </ul>
        </section>
      )}
      {known.courses.length > 0 && (
        <Courses
          personId={personId}
          courses={known.courses}
          shown={shown?.id}
          onChange={record.again}
        />
      )}
      {shown && <RecoveryPart key={shown.id} courseId={shown.id} />}
      <h2>{say('sessions')}</h2>
      <SessionList sessions={known.sessions} />
      <PersonEvents personId={personId} />
      <ConsentList record={known} onChange={record.again} />
      {may('owner') && (
        <p>
          <Link href={addressOf.dataOf(personId)}>{say('data-link')}</Link>
        </p>
      )}
    </>
  );
}

/** The requests the person came by, and what they saw then. */
function CameBy({ requests }: Pick<PersonRecord, 'requests'>) {
  const { clock } = useStaff();
  if (requests.length === 0) return null;
  return (
    <ul className="small">
      {requests.map(({ area, at, link }) => (
        <li key={link}>
          {say('request-of-person', { area: nameOf('area', area), moment: clock.moment(at) })}{' '}
          <a className="plain" href={link} target="_blank" rel="noopener">
            {say('request-forecast')}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What went wrong in this person, where anything did. */
function PersonEvents({ personId }: { personId: string }) {
  const kept = useAnswer<{ events: AdverseEvent[] }>(
    `/api/clinic/adverse-events?personId=${personId}`,
  );
  if (kept.trouble) return <TroubleNote trouble={kept.trouble} again={kept.again} />;
  if (!kept.value || kept.value.events.length === 0) return null;
  return (
    <>
      <h2>{say('events')}</h2>
      <EventList events={kept.value.events} />
    </>
  );
}

/** The courses of a person, one per area, with the progress of the series and the package. */
function Courses({
  personId,
  courses,
  shown,
  onChange,
}: {
  personId: string;
  courses: readonly Course[];
  shown: string | undefined;
  onChange: () => void;
}) {
  const { may } = useStaff();
  return (
    <nav aria-label={say('courses')}>
      <ul className="courses">
        {courses.map((course) => (
          <li key={course.id}>
            <Link
              className="course"
              href={addressOf.person(personId, course.id)}
              aria-current={course.id === shown ? 'true' : undefined}
            >
              <strong>{nameOf('area', course.area)}</strong>
              <ProgressLines progress={course.progress} />
              <span className="small">
                {say('last-session', { day: spokenDay(course.lastSession) })}
              </span>
            </Link>
            {may('front-desk') && <CourseCounts course={course} onDone={onChange} />}
          </li>
        ))}
      </ul>
    </nav>
  );
}
