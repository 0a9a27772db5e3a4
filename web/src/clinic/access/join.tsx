import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { TextField } from '../parts/fields.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { addressOf, go } from '../route.ts';
import type { Me, OpenedInvitation } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { nameOf, say } from '../words.ts';
import { Door } from './door.tsx';

/** An invitation: a new colleague chooses a password, a known one gives their own. */
export function JoinPage({
  token,
  me,
  onDone,
}: {
  token: string;
  /** Who is signed in here already. */
  me: Me | undefined;
  onDone: (me: Me) => void;
}) {
  const path = `/api/staff/invitations/${encodeURIComponent(token)}`;
  const invitation = useAnswer<OpenedInvitation>(path);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const opened = invitation.value;
  const isSignedIn = opened !== undefined && me?.email === opened.email;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const body = {
      ...(password && { password }),
      ...(name.trim() && { name }),
      ...(code.trim() && { code }),
    };
    const reply = await ask<Me>('POST', path, body);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (!reply.ok) return;
    onDone(reply.value);
    go(addressOf.board);
  };
  if (!opened)
    return (
      <Door title={say('join-title')}>
        {invitation.trouble ? <TroubleNote trouble={invitation.trouble} /> : <Loading />}
      </Door>
    );
  return (
    <Door title={say('join-clinic', { clinic: opened.clinic })}>
      <p>{say('join-as', { email: opened.email, role: nameOf('role', opened.role) })}</p>
      <form onSubmit={(event) => void send(event)}>
        {!opened.known && (
          <TextField
            label={say('your-name')}
            value={name}
            onChange={setName}
            autoComplete="name"
            required
          />
        )}
        {!isSignedIn && (
          <TextField
            label={opened.known ? say('password') : say('new-password')}
            hint={opened.known ? say('join-known') : say('password-hint')}
            type="password"
            value={password}
            onChange={setPassword}
            autoComplete={opened.known ? 'current-password' : 'new-password'}
            required
          />
        )}
        {opened.known && !isSignedIn && (
          <TextField
            label={say('code')}
            hint={say('code-if-set')}
            value={code}
            onChange={setCode}
            autoComplete="one-time-code"
          />
        )}
        {trouble && <TroubleNote trouble={trouble} />}
        <button type="submit" className="button">
          {say('join-do')}
        </button>
      </form>
    </Door>
  );
}
