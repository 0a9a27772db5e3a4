import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { TextField } from '../parts/fields.tsx';
import { Heading } from '../parts/heading.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { useStaff } from '../staff.ts';
import type { SignIns } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { say } from '../words.ts';
import { PasskeyList } from './passkeys.tsx';
import { SecondFactor } from './second-factor.tsx';

/** One's own account: password, second factor, and where it is signed in. */
export function AccountPage() {
  const { me } = useStaff();
  return (
    <>
      <Heading title={say('room-account')} />
      <p className="small">
        {me.name} · {me.email}
      </p>
      {me.factorMissing && (
        <p className="note alarm" role="status">
          {say('factor-missing')}
        </p>
      )}
      <div className="columns">
        <section className="panel">
          <h2>{say('second-factor')}</h2>
          <SecondFactor />
        </section>
        <section className="panel">
          <h2>{say('change-password')}</h2>
          <PasswordForm />
        </section>
      </div>
      <h2>{say('passkeys')}</h2>
      <section className="panel">
        <PasskeyList />
      </section>
      <h2>{say('sign-ins')}</h2>
      <SignInList />
    </>
  );
}

function PasswordForm() {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const [done, setDone] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const reply = await ask('POST', '/api/staff/password', { current, next });
    setTrouble(reply.ok ? undefined : reply.trouble);
    setDone(reply.ok);
    if (!reply.ok) return;
    setCurrent('');
    setNext('');
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      <TextField
        label={say('present-password')}
        type="password"
        value={current}
        onChange={setCurrent}
        autoComplete="current-password"
        required
      />
      <TextField
        label={say('new-password')}
        hint={say('password-hint')}
        type="password"
        value={next}
        onChange={setNext}
        autoComplete="new-password"
        minLength={12}
        required
      />
      {trouble && <TroubleNote trouble={trouble} />}
      <p role="status">{done && say('password-changed')}</p>
      <button type="submit" className="button quiet">
        {say('change-password')}
      </button>
    </form>
  );
}

function SignInList() {
  const { clock } = useStaff();
  const list = useAnswer<SignIns>('/api/staff/sign-ins');
  const [trouble, setTrouble] = useState<Trouble>();
  const end = async (id: string) => {
    const reply = await ask('DELETE', `/api/staff/sign-ins/${id}`);
    setTrouble(reply.ok ? undefined : reply.trouble);
    list.again();
  };
  if (!list.value)
    return list.trouble ? <TroubleNote trouble={list.trouble} again={list.again} /> : <Loading />;
  return (
    <>
      {trouble && <TroubleNote trouble={trouble} />}
      <ul className="lines panel">
        {list.value.signIns.map(({ id, here, device, signedInAt, lastSeenAt }) => (
          <li key={id} className="line">
            <div className="line-main">
              <p className="line-title">
                {device} {here && <span className="tag">{say('here')}</span>}
              </p>
              <p className="small">
                {say('signed-in-at', { moment: clock.moment(signedInAt) })} ·{' '}
                {say('last-seen', { moment: clock.moment(lastSeenAt) })}
              </p>
            </div>
            {!here && (
              <button type="button" className="plain danger" onClick={() => void end(id)}>
                {say('end-sign-in')}
                <span className="hidden"> {device}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
