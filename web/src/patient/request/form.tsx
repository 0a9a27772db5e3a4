import type { ForecastInput } from '@healcast/engine';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { ClinicPage } from '../../../../server/src/api/clinic-page.ts';
import { api, type Trouble } from '../../api.ts';
import { newId } from '../../kit/new-id.ts';
import { atClinic } from '../at.ts';
import { tell } from './words.ts';

type Field = 'name' | 'reach' | 'consent';
type State = 'typing' | 'sending' | 'sent' | 'taken-back';

/** The clinic this page speaks for, and what a request to it agrees to. */
function useRequests(): ClinicPage | undefined {
  const [page, setPage] = useState<ClinicPage>();
  useEffect(() => {
    const look = async () => {
      const slug = atClinic ?? (await api.clinic().then((reply) => reply.ok && reply.value.slug));
      const reply = slug ? await api.clinicPage(slug) : undefined;
      if (reply?.ok) setPage(reply.value);
    };
    void look();
  }, []);
  return page;
}

const TROUBLE: Partial<Record<Trouble['kind'], string>> = {
  offline: 'offline',
  'too-many': 'too-many',
};

/** Asks the clinic to get in touch; nothing leaves this device before the box is ticked and sent. */
export default function RequestForm({ input }: { input: ForecastInput }) {
  const page = useRequests();
  if (!page?.requests) return null;
  const { clinic, slug, requests } = page;
  return (
    <section className="card keep request" aria-labelledby="request">
      <h2 id="request">{tell('title', { clinic: clinic.name })}</h2>
      <p>{tell(clinic.demo ? 'demo' : 'lead')}</p>
      <Asking input={input} slug={slug} clinic={clinic.name} requests={requests} />
    </section>
  );
}

function Asking({
  input,
  slug,
  clinic,
  requests,
}: {
  input: ForecastInput;
  slug: string;
  clinic: string;
  requests: NonNullable<ClinicPage['requests']>;
}) {
  const form = useRef<HTMLFormElement>(null);
  // One id for every try: a request that was sent twice is one request.
  const id = useRef(newId());
  const [typed, setTyped] = useState({ name: '', email: '', phone: '', wish: '' });
  const [agreed, setAgreed] = useState(false);
  const [wrong, setWrong] = useState<Field>();
  const [trouble, setTrouble] = useState<string>();
  const [state, setState] = useState<State>('typing');

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const missing = missingIn(typed, agreed);
    setWrong(missing);
    setTrouble(undefined);
    if (missing) {
      form.current?.querySelector<HTMLElement>(`[data-field="${missing}"]`)?.focus();
      return;
    }
    setState('sending');
    const known = Object.fromEntries(
      Object.entries(typed)
        .map(([key, value]) => [key, value.trim()])
        .filter(([, value]) => value !== ''),
    );
    const consent = { given: true, version: requests.version };
    const reply = await api.sendRequest(slug, { id: id.current, input, consent, ...known });
    setState(reply.ok ? 'sent' : 'typing');
    if (!reply.ok) setTrouble(troubleWords(reply.trouble));
  };
  const takeBack = async () => {
    const reply = await api.takeRequestBack(slug, id.current);
    if (!reply.ok) return setTrouble(tell('failed'));
    id.current = newId();
    setTrouble(undefined);
    setState('taken-back');
  };

  if (state === 'sent')
    return (
      <div role="status" className="state">
        <p>
          <strong>{tell('sent', { clinic })}</strong>
        </p>
        <p>{tell('sent-next')}</p>
        {trouble && <p>{trouble}</p>}
        <button type="button" className="plain" onClick={() => void takeBack()}>
          {tell('take-back')}
        </button>
      </div>
    );
  return (
    <form ref={form} className="email" onSubmit={(event) => void send(event)} noValidate>
      {state === 'taken-back' && (
        <p role="status" className="state">
          {tell('taken-back')}
        </p>
      )}
      {FIELDS.map(({ key, type, field, complete }) => (
        <div className="field" key={key}>
          <label htmlFor={`request-${key}`}>{tell(key)}</label>
          {key === 'wish' ? (
            <textarea
              id="request-wish"
              rows={3}
              maxLength={1_000}
              value={typed.wish}
              onChange={(event) => setTyped({ ...typed, wish: event.currentTarget.value })}
            />
          ) : (
            <input
              id={`request-${key}`}
              type={type}
              autoComplete={complete}
              maxLength={200}
              data-field={field}
              value={typed[key]}
              onChange={(event) => setTyped({ ...typed, [key]: event.currentTarget.value })}
              aria-invalid={(field !== undefined && wrong === field) || undefined}
              aria-describedby={`request-state${key === 'phone' || key === 'email' ? ' request-reach' : ''}`}
            />
          )}
          {key === 'phone' && (
            <p className="small" id="request-reach">
              {tell('reach')}
            </p>
          )}
        </div>
      ))}
      <label className="agree">
        <input
          type="checkbox"
          data-field="consent"
          checked={agreed}
          onChange={(event) => setAgreed(event.currentTarget.checked)}
          aria-invalid={wrong === 'consent' || undefined}
          aria-describedby="request-state"
        />
        <span>{requests.consent}</span>
      </label>
      <p id="request-state" role="alert" className="state state-wrong">
        {wrong ? tell(`missing-${wrong}`) : trouble}
      </p>
      <button type="submit" className="button" disabled={state === 'sending'}>
        {tell(state === 'sending' ? 'sending' : 'send')}
      </button>
    </form>
  );
}

const FIELDS = [
  { key: 'name', type: 'text', field: 'name', complete: 'name' },
  { key: 'email', type: 'email', field: 'reach', complete: 'email' },
  { key: 'phone', type: 'tel', field: undefined, complete: 'tel' },
  { key: 'wish', type: 'text', field: undefined, complete: 'off' },
] as const;

function missingIn(
  { name, email, phone }: { name: string; email: string; phone: string },
  agreed: boolean,
): Field | undefined {
  if (name.trim() === '') return 'name';
  if (email.trim() === '' && phone.trim() === '') return 'reach';
  return agreed ? undefined : 'consent';
}

/** The server's own words where it names a field, ours for the rest. */
function troubleWords(trouble: Trouble): string {
  const said = trouble.kind === 'refused' ? trouble.fields.map(({ detail }) => detail) : [];
  return said.length > 0 ? said.join(' ') : tell(TROUBLE[trouble.kind] ?? 'failed');
}
