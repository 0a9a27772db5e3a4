import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import { addressOf, go } from '../route.ts';
import type { Me } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { say } from '../words.ts';
import { Door } from './door.tsx';
import { SignInPage } from './sign-in.tsx';

const ZONES = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])].map(
  (zone) => [zone, zone.replaceAll('_', ' ')] as const,
);
const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

interface Props {
  token: string;
  /** Who is signed in here already: the clinic then comes to their account. */
  me: Me | undefined;
  onDone: (me: Me) => void;
}

/** A clinic by its one-time link, for a new account or for one that is there already. */
export function SetUpPage({ token, me, onDone }: Props) {
  const [signsIn, setSignsIn] = useState(false);
  // Whoever looks at the demo sets up a clinic of their own.
  const known = me?.clinic.demo ? undefined : me;
  const path = `/api/staff/set-up/${encodeURIComponent(token)}`;
  const link = useAnswer<undefined>(path);
  if (link.trouble)
    return (
      <Door title={say('set-up-title')}>
        <TroubleNote trouble={link.trouble} again={link.again} />
      </Door>
    );
  if (signsIn && !known) return <SignInPage onDone={onDone} />;
  return <SetUpForm path={path} me={known} onDone={onDone} onKnown={() => setSignsIn(true)} />;
}

interface FormProps extends Omit<Props, 'token'> {
  path: string;
  onKnown: () => void;
}

function SetUpForm({ path, me, onDone, onKnown }: FormProps) {
  const [clinic, setClinic] = useState('');
  const [timeZone, setTimeZone] = useState(HERE);
  const [owner, setOwner] = useState({ name: '', email: '', password: '' });
  const [trouble, setTrouble] = useState<Trouble>();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const reply = await ask<Me>('POST', path, { clinic, timeZone, ...(me ? {} : { owner }) });
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (!reply.ok) return;
    onDone(reply.value);
    go(addressOf.settings);
  };
  return (
    <Door title={say('set-up-title')}>
      <p>{say('set-up-lead')}</p>
      {me && <p>{say('set-up-known', { name: me.name, email: me.email })}</p>}
      <form onSubmit={(event) => void send(event)}>
        <TextField
          label={say('clinic-name')}
          value={clinic}
          onChange={setClinic}
          autoComplete="organization"
          required
        />
        <ChoiceField
          label={say('time-zone')}
          value={timeZone}
          onChange={setTimeZone}
          options={ZONES}
        />
        {!me && <OwnerFields owner={owner} onChange={setOwner} />}
        {trouble && <TroubleNote trouble={trouble} />}
        <div className="actions">
          <button type="submit" className="button">
            {say('set-up-do')}
          </button>
          {!me && (
            <button type="button" className="plain" onClick={onKnown}>
              {say('set-up-sign-in')}
            </button>
          )}
        </div>
      </form>
    </Door>
  );
}

interface Owner {
  name: string;
  email: string;
  password: string;
}

function OwnerFields({ owner, onChange }: { owner: Owner; onChange: (owner: Owner) => void }) {
  const set = (part: Partial<Owner>) => onChange({ ...owner, ...part });
  return (
    <>
      <TextField
        label={say('your-name')}
        value={owner.name}
        onChange={(name) => set({ name })}
        autoComplete="name"
        required
      />
      <TextField
        label={say('email')}
        type="email"
        value={owner.email}
        onChange={(email) => set({ email })}
        autoComplete="username"
        required
      />
      <TextField
        label={say('new-password')}
        hint={say('password-hint')}
        type="password"
        value={owner.password}
        onChange={(password) => set({ password })}
        autoComplete="new-password"
        minLength={12}
        required
      />
    </>
  );
}
