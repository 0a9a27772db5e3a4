import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { addressOf, go } from '../route.ts';
import type { ConsentTexts, PersonRecord } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { say } from '../words.ts';
import { SignForm } from './sign-form.tsx';

/** Where a person reads and signs: the screen is handed over for it. */
export function SignPage({ personId }: { personId: string }) {
  const record = useAnswer<PersonRecord>(`/api/clinic/people/${personId}`);
  const texts = useAnswer<ConsentTexts>('/api/clinic/consent-texts');
  const trouble = record.trouble ?? texts.trouble;
  if (!record.value || !texts.value)
    return (
      <>
        <Heading title={say('consents-sign')} />
        {trouble ? (
          <TroubleNote
            trouble={trouble}
            again={() => {
              record.again();
              texts.again();
            }}
          />
        ) : (
          <Loading />
        )}
      </>
    );
  const { givenName, familyName } = record.value.person;
  const newest = newestOf(texts.value);
  const back = addressOf.person(personId);
  return (
    <>
      <Heading title={say('signing-title', { name: `${givenName} ${familyName}` })} />
      {newest.length === 0 ? (
        <p className="panel empty">{say('consents-none')}</p>
      ) : (
        <SignForm
          personId={personId}
          texts={newest}
          consents={record.value.consents}
          onDone={() => go(back)}
        />
      )}
      <p>
        <Link href={back}>{say('to-person')}</Link>
      </p>
    </>
  );
}

/** The version of today of each kind; the answer has the newest of each first. */
const newestOf = ({ texts }: ConsentTexts) =>
  texts.filter(({ kind }, at) => texts.findIndex((text) => text.kind === kind) === at);
