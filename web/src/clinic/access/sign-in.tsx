import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { TextField } from '../parts/fields.tsx';
import { Link } from '../parts/link.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import { addressOf } from '../route.ts';
import type { Me, SignInAnswer } from '../types.ts';
import { say } from '../words.ts';
import { Door } from './door.tsx';
import { knowsPasskeys, signInByPasskey } from './passkey.ts';

type SecondFactors = Extract<SignInAnswer, { state: 'second-factor' }>['by'];

/** E-mail and password, and the second factor once the server asks for it. */
export function SignInPage({ onDone }: { onDone: (me: Me) => void }) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [by, setBy] = useState<SecondFactors>();
  const needsCode = by !== undefined;
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
    else setBy(reply.value.by);
  };
  const passkey = async () => {
    setBusy(true);
    const reply = await signInByPasskey();
    setBusy(false);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (reply.ok) onDone(reply.value);
  };
  return (
    <Door title={needsCode ? say('code-title') : say('sign-in-title')}>
      <form onSubmit={(event) => void send(event)}>
        {by && !by.includes('code') ? (
          <p>{say('passkey-needed')}</p>
        ) : needsCode ? (
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
          {(!by || by.includes('code')) && (
            <button type="submit" className="button" disabled={busy}>
              {say('sign-in')}
            </button>
          )}
          {knowsPasskeys && (!by || by.includes('passkey')) && (
            <button
              type="button"
              className="button quiet"
              disabled={busy}
              onClick={() => void passkey()}
            >
              {say('passkey-sign-in')}
            </button>
          )}
          {needsCode && (
            <button type="button" className="button quiet" onClick={() => setBy(undefined)}>
              {say('back')}
            </button>
          )}
        </div>
      </form>
      <p>
        <Link href={addressOf.forgot}>{say('forgot')}</Link>
      </p>
      <p className="small">{say('sign-in-help')}</p>
    </Door>
  );
}
