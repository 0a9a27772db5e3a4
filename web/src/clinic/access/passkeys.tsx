import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { TextField } from '../parts/fields.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { useStaff } from '../staff.ts';
import type { Me, Passkey, Passkeys } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { say } from '../words.ts';
import { knowsPasskeys, makePasskey } from './passkey.ts';

/** The passkeys of the own account: add, name, remove. */
export function PasskeyList() {
  const { renew } = useStaff();
  const list = useAnswer<Passkeys>('/api/staff/passkeys');
  const changed = async () => {
    list.again();
    // A first or a last passkey may open or shut the rooms of the clinic.
    const reply = await ask<Me>('GET', '/api/staff/me');
    if (reply.ok) renew(reply.value);
  };
  return (
    <>
      <p>{say('passkeys-why')}</p>
      {!list.value ? (
        list.trouble ? (
          <TroubleNote trouble={list.trouble} again={list.again} />
        ) : (
          <Loading />
        )
      ) : list.value.passkeys.length === 0 ? null : (
        <ul className="lines">
          {list.value.passkeys.map((one) => (
            <PasskeyLine key={one.id} passkey={one} onChange={() => void changed()} />
          ))}
        </ul>
      )}
      {knowsPasskeys ? (
        <AddPasskey onAdded={() => void changed()} />
      ) : (
        <p className="small">{say('passkeys-unknown')}</p>
      )}
    </>
  );
}

function PasskeyLine({ passkey, onChange }: { passkey: Passkey; onChange: () => void }) {
  const { clock } = useStaff();
  const { id, name, backedUp, madeAt, lastUsedAt } = passkey;
  const [open, setOpen] = useState<'name' | 'remove'>();
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const path = `/api/staff/passkeys/${id}`;
    const reply =
      open === 'name'
        ? await ask('PATCH', path, { name: typed })
        : await ask('DELETE', path, { password: typed });
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (!reply.ok) return;
    setOpen(undefined);
    onChange();
  };
  const show = (what: 'name' | 'remove') => {
    setOpen(what);
    setTyped(what === 'name' ? name : '');
    setTrouble(undefined);
  };
  return (
    <li className="line">
      <div className="line-main">
        <p className="line-title">{name}</p>
        <p className="small">
          {say('since', { day: clock.moment(madeAt) })}
          {lastUsedAt && ` · ${say('passkey-used', { moment: clock.moment(lastUsedAt) })}`}
          {backedUp && ` · ${say('passkey-backed-up')}`}
        </p>
      </div>
      <button type="button" className="plain" onClick={() => show('name')}>
        {say('passkey-rename')}
        <span className="hidden"> {name}</span>
      </button>
      <button type="button" className="plain danger" onClick={() => show('remove')}>
        {say('remove')}
        <span className="hidden"> {name}</span>
      </button>
      {open && (
        <form onSubmit={(event) => void send(event)}>
          <TextField
            label={say(open === 'name' ? 'passkey-name' : 'password')}
            type={open === 'name' ? 'text' : 'password'}
            value={typed}
            onChange={setTyped}
            autoComplete={open === 'name' ? 'off' : 'current-password'}
            required
          />
          {trouble && <TroubleNote trouble={trouble} />}
          <button type="submit" className="button quiet">
            {say(open === 'name' ? 'save' : 'passkey-remove')}
          </button>
        </form>
      )}
    </li>
  );
}

function AddPasskey({ onAdded }: { onAdded: () => void }) {
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const [done, setDone] = useState(false);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const reply = await makePasskey(name.trim(), password);
    setTrouble(reply.ok ? undefined : reply.trouble);
    setDone(reply.ok);
    if (!reply.ok) return;
    setName('');
    setPassword('');
    onAdded();
  };
  return (
    <form onSubmit={(event) => void add(event)}>
      <TextField
        label={say('passkey-name')}
        hint={say('passkey-name-hint')}
        value={name}
        onChange={setName}
        autoComplete="off"
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
      {trouble && <TroubleNote trouble={trouble} />}
      <p role="status">{done && say('passkey-added')}</p>
      <button type="submit" className="button quiet">
        {say('passkey-add')}
      </button>
    </form>
  );
}
