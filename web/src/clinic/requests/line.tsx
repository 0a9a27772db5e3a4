import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { TextField } from '../parts/fields.tsx';
import { Link } from '../parts/link.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import { addressOf, go } from '../route.ts';
import { useStaff } from '../staff.ts';
import type { Lead, Made } from '../types.ts';
import { nameOf, say } from '../words.ts';

/** One request: who, how to reach them, what was agreed to, and what was done. */
export function RequestLine({ lead, onChange }: { lead: Lead; onChange: () => void }) {
  const { clock, may } = useStaff();
  const { id, name, email, phone, wish, state, area, at, consent, link, notice } = lead;
  const [open, setOpen] = useState<'person' | 'erase'>();
  const [trouble, setTrouble] = useState<Trouble>();
  const act = async (method: 'POST' | 'DELETE', path: string) => {
    const reply = await ask(method, `/api/clinic/requests/${id}${path}`);
    setTrouble(reply.ok ? undefined : reply.trouble);
    setOpen(undefined);
    if (reply.ok) onChange();
  };
  return (
    <li className="line request-line">
      <div className="line-main">
        <p className="line-title">
          {name}
          <span className={`tag ${state === 'new' ? 'waits' : ''}`}>
            {say(`request-state-${state}`)}
          </span>
        </p>
        <p>
          {phone && <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>}
          {phone && email && ' · '}
          {email && <a href={`mailto:${email}`}>{email}</a>}
        </p>
        {wish && <p className="quote">{wish}</p>}
        <p className="small">
          {nameOf('area', area)} · {say('request-came', { moment: clock.moment(at) })}
          {notice && ` · ${say(`letter-${notice}`)}`}
          {lead.settledAt &&
            ` · ${say('request-settled', { moment: clock.moment(lead.settledAt), name: lead.settledBy ?? say('unknown') })}`}
        </p>
        <details className="small">
          <summary>{say('request-consent')}</summary>
          <p>{consent.words}</p>
          <p>
            {say('request-consent-when', { moment: clock.moment(at), version: consent.version })}
          </p>
        </details>
      </div>
      <div className="actions">
        <a className="plain" href={link} target="_blank" rel="noopener">
          {say('request-forecast')}
          <span className="hidden"> {name}</span>
        </a>
        {lead.personId && (
          <Link className="plain" href={addressOf.person(lead.personId)}>
            {say('to-person')}
            <span className="hidden"> {name}</span>
          </Link>
        )}
        {may('front-desk') && (
          <>
            {state === 'new' && (
              <button type="button" className="plain" onClick={() => void act('POST', '/settle')}>
                {say('request-done')}
                <span className="hidden"> {name}</span>
              </button>
            )}
            {state !== 'person' && (
              <button type="button" className="plain" onClick={() => setOpen('person')}>
                {say('request-add')}
                <span className="hidden"> {name}</span>
              </button>
            )}
            <button type="button" className="plain danger" onClick={() => setOpen('erase')}>
              {say('request-erase')}
              <span className="hidden"> {name}</span>
            </button>
          </>
        )}
      </div>
      {open === 'person' && <AddPerson lead={lead} onAdded={onChange} onTrouble={setTrouble} />}
      {open === 'erase' && (
        <div className="note" role="alert">
          <p>{say('request-erase-sure', { name })}</p>
          <div className="actions">
            <button type="button" className="button danger" onClick={() => void act('DELETE', '')}>
              {say('request-erase')}
            </button>
            <button type="button" className="button quiet" onClick={() => setOpen(undefined)}>
              {say('cancel')}
            </button>
          </div>
        </div>
      )}
      {trouble && <TroubleNote trouble={trouble} />}
    </li>
  );
}

/** The name as the book of the clinic keeps it: the last word is taken for the family name. */
function AddPerson({
  lead,
  onAdded,
  onTrouble,
}: {
  lead: Lead;
  onAdded: () => void;
  onTrouble: (trouble: Trouble | undefined) => void;
}) {
  const words = lead.name.split(/\s+/);
  const [familyName, setFamilyName] = useState(words.length > 1 ? (words.at(-1) ?? '') : '');
  const [givenName, setGivenName] = useState(
    words.length > 1 ? words.slice(0, -1).join(' ') : lead.name,
  );
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const body = { givenName, familyName };
    const reply = await ask<Made>('POST', `/api/clinic/requests/${lead.id}/person`, body);
    onTrouble(reply.ok ? undefined : reply.trouble);
    if (!reply.ok) return;
    onAdded();
    go(addressOf.person(reply.value.id));
  };
  return (
    <form className="grid request-add" onSubmit={(event) => void add(event)}>
      <TextField label={say('given-name')} value={givenName} onChange={setGivenName} required />
      <TextField label={say('family-name')} value={familyName} onChange={setFamilyName} required />
      <button type="submit" className="button">
        {say('request-add')}
      </button>
    </form>
  );
}
