import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { Link } from '../parts/link.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import { addressOf, go } from '../route.ts';
import type { PersonRecord } from '../types.ts';
import { nameOf, say } from '../words.ts';
import { type Choice, FIELDS, type Field, firstChoice, isSame, keptBody } from './choices.ts';
import { FieldChoice, nameOfField } from './field-choice.tsx';
import { valueWords } from './value-words.ts';

/** Chooses what stays of two records, and makes one of them. */
export function MergeForm({ stays, goes }: { stays: PersonRecord; goes: PersonRecord }) {
  const [choices, setChoices] = useState<Partial<Record<Field, Choice>>>({});
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const people = [stays.person, goes.person] as const;
  const differ = FIELDS.filter((field) => !isSame(field, ...people));
  const same = FIELDS.filter((field) => isSame(field, ...people));
  const merge = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const body = { from: goes.id, keep: keptBody(...people, choices) };
    const reply = await ask('POST', `/api/clinic/people/${stays.id}/merge`, body);
    setBusy(false);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (reply.ok) go(addressOf.person(stays.id));
  };
  return (
    <form onSubmit={(event) => void merge(event)}>
      <div className="columns">
        <Standing record={stays} title={say('merge-stays')} />
        <Standing record={goes} title={say('merge-goes')} />
      </div>
      <p>
        <Link href={addressOf.merge(goes.id, stays.id)}>{say('merge-swap')}</Link>
      </p>
      <h2>{say(differ.length > 0 ? 'merge-differ' : 'merge-alike')}</h2>
      {differ.map((field) => (
        <FieldChoice
          key={field}
          field={field}
          stays={stays.person}
          goes={goes.person}
          choice={choices[field] ?? firstChoice(field, ...people)}
          onChoose={(choice) => setChoices((before) => ({ ...before, [field]: choice }))}
        />
      ))}
      <h2>{say('merge-same')}</h2>
      <dl className="facts panel">
        {same.map((field) => (
          <div key={field}>
            <dt>{nameOfField(field)}</dt>
            <dd>{valueWords(field, stays.person)}</dd>
          </div>
        ))}
      </dl>
      <h2>{say('merge-then')}</h2>
      <section className="panel">
        <p>{say('merge-moves')}</p>
        <p>{pagesWords(stays, goes)}</p>
        <label className="check agree">
          <input type="checkbox" checked={sure} onChange={() => setSure(!sure)} required />
          <span>{say('merge-sure')}</span>
        </label>
        {trouble && <TroubleNote trouble={trouble} />}
        <div className="actions">
          <button type="submit" className="button danger" disabled={!sure || busy}>
            {say('merge-do')}
          </button>
          <Link className="button quiet" href={addressOf.person(stays.id)}>
            {say('cancel')}
          </Link>
        </div>
      </section>
    </form>
  );
}

function Standing({ record, title }: { record: PersonRecord; title: string }) {
  const { givenName, familyName } = record.person;
  return (
    <section className="panel">
      <h2>{title}</h2>
      <p className="line-title">{`${givenName} ${familyName}`}</p>
      <p className="small">
        {say('merge-holds', {
          sessions: record.sessions.length,
          courses: record.courses.map(({ area }) => nameOf('area', area)).join(', ') || '–',
          consents: record.consents.length,
        })}
      </p>
    </section>
  );
}

/** What becomes of the private pages: kept, or joined where both have one for an area. */
function pagesWords(stays: PersonRecord, goes: PersonRecord): string {
  const shared = goes.courses.filter(({ area }) => stays.courses.some((own) => own.area === area));
  if (shared.length === 0) return say('merge-pages-stay');
  return say('merge-pages-join', {
    areas: shared.map(({ area }) => nameOf('area', area)).join(', '),
  });
}
