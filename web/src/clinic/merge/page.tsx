import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { addressOf } from '../route.ts';
import { useStaff } from '../staff.ts';
import type { PersonRecord } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { say } from '../words.ts';
import { MergeForm } from './form.tsx';

/** Two records side by side: what stays of each, and one record made of both. */
export function MergePage({ personId, otherId }: { personId: string; otherId: string }) {
  const { may } = useStaff();
  const stays = useAnswer<PersonRecord>(`/api/clinic/people/${personId}`);
  const goes = useAnswer<PersonRecord>(`/api/clinic/people/${otherId}`);
  const trouble = stays.trouble ?? goes.trouble;
  return (
    <>
      <Heading title={say('merge-title')}>
        <Link className="button quiet" href={addressOf.person(personId)}>
          {say('back')}
        </Link>
      </Heading>
      {trouble && (
        <TroubleNote
          trouble={trouble}
          again={() => {
            stays.again();
            goes.again();
          }}
        />
      )}
      {!trouble && !(stays.value && goes.value) && <Loading />}
      {stays.value &&
        goes.value &&
        (may('clinician') ? (
          <MergeForm stays={stays.value} goes={goes.value} />
        ) : (
          <p className="note">{say('merge-role')}</p>
        ))}
    </>
  );
}
