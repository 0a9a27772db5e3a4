import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import { addressOf, go } from '../route.ts';
import type { Me } from '../types.ts';
import { say } from '../words.ts';
import { Door } from './door.tsx';

const ZONES = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])].map(
  (zone) => [zone, zone.replaceAll('_', ' ')] as const,
);
const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The first clinic of an installation, by its one-time link. */
export function SetUpPage({ token, onDone }: { token: string; onDone: (me: Me) => void }) {
  const [given, setGiven] = useState({
    clinic: '',
    timeZone: HERE,
    name: '',
    email: '',
    password: '',
  });
  const [trouble, setTrouble] = useState<Trouble>();
  const set = (part: Partial<typeof given>) => setGiven((before) => ({ ...before, ...part }));
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const path = `/api/staff/set-up/${encodeURIComponent(token)}`;
    const reply = await ask<Me>('POST', path, given);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (!reply.ok) return;
    onDone(reply.value);
    go(addressOf.settings);
  };
  return (
    <Door title={say('set-up-title')}>
      <p>{say('set-up-lead')}</p>
      <form onSubmit={(event) => void send(event)}>
        <TextField
          label={say('clinic-name')}
          value={given.clinic}
          onChange={(clinic) => set({ clinic })}
          autoComplete="organization"
          required
        />
        <ChoiceField
          label={say('time-zone')}
          value={given.timeZone}
          onChange={(timeZone) => set({ timeZone })}
          options={ZONES}
        />
        <TextField
          label={say('your-name')}
          value={given.name}
          onChange={(name) => set({ name })}
          autoComplete="name"
          required
        />
        <TextField
          label={say('email')}
          type="email"
          value={given.email}
          onChange={(email) => set({ email })}
          autoComplete="username"
          required
        />
        <TextField
          label={say('new-password')}
          hint={say('password-hint')}
          type="password"
          value={given.password}
          onChange={(password) => set({ password })}
          autoComplete="new-password"
          minLength={12}
          required
        />
        {trouble && <TroubleNote trouble={trouble} />}
        <button type="submit" className="button">
          {say('set-up-do')}
        </button>
      </form>
    </Door>
  );
}
