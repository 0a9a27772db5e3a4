import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { addressOf } from '../route.ts';
import { useStaff } from '../staff.ts';
import { spokenDay } from '../time.ts';
import type { ConsentSheet } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { nameOf, say } from '../words.ts';
import { Paragraphs } from './paragraphs.tsx';
import { Signature } from './signature.tsx';

/** A signed consent as it was signed: on screen, on paper, or as a PDF by way of the print dialogue. */
export function SheetPage({ personId, consentId }: { personId: string; consentId: string }) {
  const sheet = useAnswer<ConsentSheet>(`/api/clinic/consents/${consentId}`);
  return (
    <>
      <Heading title={say('sheet-title')}>
        <Link className="button quiet" href={addressOf.person(personId)}>
          {say('to-person')}
        </Link>
        {sheet.value && (
          <button type="button" className="button" onClick={() => print()}>
            {say('sheet-print')}
          </button>
        )}
      </Heading>
      {sheet.trouble && <TroubleNote trouble={sheet.trouble} again={sheet.again} />}
      {!sheet.value && !sheet.trouble && <Loading />}
      {sheet.value && <Sheet sheet={sheet.value} />}
    </>
  );
}

function Sheet({ sheet }: { sheet: ConsentSheet }) {
  const { clock } = useStaff();
  const { person, method, signedName } = sheet;
  const facts: [string, string | null][] = [
    ['sheet-person', person.name],
    ['sheet-born', person.birthDate && spokenDay(person.birthDate)],
    [
      'sheet-wording',
      say('sheet-version', { version: sheet.version, day: spokenDay(sheet.writtenAt) }),
    ],
    ['sheet-signed-by', signedName],
    ['sheet-signed-at', clock.dated(sheet.signedAt)],
    ['sheet-taken-by', sheet.takenBy],
    ['sheet-number', sheet.id],
  ];
  return (
    <article className="panel sheet">
      <p className="small">{sheet.clinic}</p>
      <h2>{nameOf('consent-kind', sheet.kind)}</h2>
      {sheet.revokedAt && (
        <p className="note alarm">
          {say('sheet-revoked', { moment: clock.dated(sheet.revokedAt) })}
        </p>
      )}
      <Paragraphs text={sheet.text} />
      {method === 'drawn' ? (
        <Signature strokes={sheet.signature} label={say('sheet-drawn', { name: signedName })} />
      ) : (
        <p>
          <strong>{say(`sheet-${method}`)}</strong>
        </p>
      )}
      <dl className="facts">
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{say(key)}</dt>
            <dd className={value ? undefined : 'unknown'}>{value || say('unknown')}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
