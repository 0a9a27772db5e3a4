import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { TextField } from '../parts/fields.tsx';
import { Link } from '../parts/link.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import { addressOf } from '../route.ts';
import { useAnswer } from '../use-answer.ts';
import { say } from '../words.ts';
import { Door } from './door.tsx';

/** Asks for a link to choose a new password. */
export function ForgotPage() {
  const [email, setEmail] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const [sent, setSent] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const reply = await ask('POST', '/api/staff/password-reset', { email: email.trim() });
    setTrouble(reply.ok ? undefined : reply.trouble);
    setSent(reply.ok);
  };
  return (
    <Door title={say('forgot-title')}>
      <p role="status">{sent ? say('forgot-sent') : say('forgot-lead')}</p>
      {!sent && (
        <form onSubmit={(event) => void send(event)}>
          <TextField
            label={say('email')}
            type="email"
            value={email}
            onChange={setEmail}
            autoComplete="username"
            required
          />
          {trouble && <TroubleNote trouble={trouble} />}
          <button type="submit" className="button">
            {say('forgot-send')}
          </button>
        </form>
      )}
      <ToSignIn />
    </Door>
  );
}

/** Chooses a new password by the link of a letter. */
export function ResetPage({ token }: { token: string }) {
  const path = `/api/staff/password-reset/${encodeURIComponent(token)}`;
  const link = useAnswer<undefined>(path);
  const [password, setPassword] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const [done, setDone] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const reply = await ask('POST', path, { password });
    setTrouble(reply.ok ? undefined : reply.trouble);
    setDone(reply.ok);
  };
  if (link.trouble && !done)
    return (
      <Door title={say('reset-title')}>
        <TroubleNote trouble={link.trouble} />
        <Link href={addressOf.forgot}>{say('forgot')}</Link>
      </Door>
    );
  return (
    <Door title={say('reset-title')}>
      {done ? (
        <>
          <p role="status">{say('reset-done')}</p>
          <ToSignIn />
        </>
      ) : (
        <form onSubmit={(event) => void send(event)}>
          <TextField
            label={say('new-password')}
            hint={say('password-hint')}
            type="password"
            value={password}
            onChange={setPassword}
            autoComplete="new-password"
            minLength={12}
            required
          />
          {trouble && <TroubleNote trouble={trouble} />}
          <button type="submit" className="button">
            {say('reset-do')}
          </button>
        </form>
      )}
    </Door>
  );
}

const ToSignIn = () => (
  <p>
    <Link href={addressOf.board}>{say('to-sign-in')}</Link>
  </p>
);
