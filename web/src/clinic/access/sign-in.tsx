import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { TextField } from '../parts/fields.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import type { Me, SignInAnswer } from '../types.ts';
import { say } from '../words.ts';
import { Door } from './door.tsx';

/** E-mail and password, and the second factor once the server asks for it. */
export function SignInPage({ onDone }: { onDone: (me: Me) => void }) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [needsCode, setNeedsCode] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const body = { email: email.trim(), password, ...(needsCode && { code: code.trim() }) };
    const reply = await ask<SignInAnswer>('POST', '/api/staff/sign-in', body);
    setBusy(false);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (!reply.ok) return;
    if (reply.value.state === 'signed-in') onDone(reply.value.me);
    else setNeedsCode(true);
  };
  return (
    <Door title={needsCode ? say('code-title') : say('sign-in-title')}>
      <form onSubmit={(event) => void send(event)}>
        {needsCode ? (
          <TextField
            key="code"
            label={say('code')}
            hint={say('code-hint')}
            value={code}
            onChange={setCode}
            autoComplete="one-time-code"
            autoFocus
            required
          />
        ) : (
          <>
            <TextField
              label={say('email')}
              type="email"
              value={email}
              onChange={setEmail}
              autoComplete="username"
              required
            />
            <TextField
              label={say('password')}
              type="password"
              value={password}
              onChange={setPassword}
              autoComplete="current-password"
              required
            />
          </>
        )}
        {trouble && <TroubleNote trouble={trouble} />}
        <div className="actions">
          <button type="submit" className="button" disabled={busy}>
            {say('sign-in')}
          </button>
          {needsCode && (
            <button type="button" className="button quiet" onClick={() => setNeedsCode(false)}>
              {say('back')}
            </button>
          )}
        </div>
      </form>
      <p className="small">{say('sign-in-help')}</p>
    </Door>
  );
}
