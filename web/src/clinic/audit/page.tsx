import { useState } from 'react';
import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { addressOf } from '../route.ts';
import { useStaff } from '../staff.ts';
import type { AuditPage as Page, PersonRecord } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { nameOf, say } from '../words.ts';
import { AuditCheck } from './check.tsx';
import { Entries } from './entries.tsx';
import { AuditFilters, type Filters, NO_FILTERS, queryOf } from './filters.tsx';

/** Who read or changed what: by person, colleague, kind and day, a hundred lines at a time. */
export function AuditPage({ personId }: { personId: string | undefined }) {
  const { may } = useStaff();
  return (
    <>
      <Heading title={say('audit-title')} />
      {may('owner') ? <Log personId={personId} /> : <p className="note">{say('audit-role')}</p>}
    </>
  );
}

function Log({ personId }: { personId: string | undefined }) {
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [starts, setStarts] = useState<readonly number[]>([]);
  const page = useAnswer<Page>(
    `/api/clinic/audit?${queryOf({ ...filters, personId, before: starts.at(-1) })}`,
  );
  const { value, trouble, again } = page;
  return (
    <>
      <p>{say('audit-lead')}</p>
      <AuditCheck />
      {personId && <OnePerson personId={personId} />}
      <AuditFilters
        filters={filters}
        onChange={(part) => {
          setFilters({ ...filters, ...part });
          setStarts([]);
        }}
      />
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {!value && !trouble && <Loading />}
      {value && <Entries entries={value.entries} />}
      <div className="actions">
        {starts.length > 0 && (
          <button
            type="button"
            className="button quiet"
            onClick={() => setStarts(starts.slice(0, -1))}
          >
            {say('audit-newer')}
          </button>
        )}
        {value?.before && (
          <button
            type="button"
            className="button quiet"
            onClick={() => setStarts([...starts, Number(value.before)])}
          >
            {say('audit-older')}
          </button>
        )}
      </div>
    </>
  );
}

function OnePerson({ personId }: { personId: string }) {
  const { value, trouble } = useAnswer<PersonRecord>(`/api/clinic/people/${personId}`);
  const erased = trouble && `${nameOf('audit-subject', 'person')} ${personId.slice(0, 8)}`;
  const name = value ? `${value.person.givenName} ${value.person.familyName}` : (erased ?? '…');
  return (
    <p className="note">
      {say('audit-one', { name })} <Link href={addressOf.audit}>{say('audit-all')}</Link>
    </p>
  );
}
