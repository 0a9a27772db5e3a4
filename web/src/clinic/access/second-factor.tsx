import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { TextField } from '../parts/fields.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import { useStaff } from '../staff.ts';
import type { RecoveryCodes, SecondFactorOffer } from '../types.ts';
import { say } from '../words.ts';
import { QrCode } from './qr-code.tsx';

/** Turns the second factor on (QR code or key, then a first code, then recovery codes) or off (password). */
export function SecondFactor() {
  const { me, renew } = useStaff();
  const [offer, setOffer] = useState<SecondFactorOffer>();
  const [codes, setCodes] = useState<readonly string[]>();
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();

  const begin = async () => {
    const reply = await ask<SecondFactorOffer>('POST', '/api/staff/second-factor/offer');
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (reply.ok) setOffer(reply.value);
  };
  const turnOn = async (event: FormEvent) => {
    event.preventDefault();
    const body = { code: typed.trim() };
    const reply = await ask<RecoveryCodes>('POST', '/api/staff/second-factor', body);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (!reply.ok) return;
    setCodes(reply.value.recoveryCodes);
    setOffer(undefined);
    setTyped('');
    renew({ ...me, secondFactor: true, factorMissing: false });
  };
  const turnOff = async (event: FormEvent) => {
    event.preventDefault();
    const reply = await ask('DELETE', '/api/staff/second-factor', { password: typed });
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (!reply.ok) return;
    setTyped('');
    setCodes(undefined);
    renew({ ...me, secondFactor: false });
  };

  if (me.secondFactor)
    return (
      <form onSubmit={(event) => void turnOff(event)}>
        <p>{say('second-factor-is-on')}</p>
        {codes && (
          <div className="note" role="status">
            <p>{say('recovery-codes')}</p>
            <ul className="codes">
              {codes.map((code) => (
                <li key={code}>{code}</li>
              ))}
            </ul>
          </div>
        )}
        <TextField
          label={say('password')}
          type="password"
          value={typed}
          onChange={setTyped}
          autoComplete="current-password"
          required
        />
        {trouble && <TroubleNote trouble={trouble} />}
        <button type="submit" className="button quiet">
          {say('second-factor-stop')}
        </button>
      </form>
    );
  if (!offer)
    return (
      <>
        <p>{say('second-factor-why')}</p>
        {trouble && <TroubleNote trouble={trouble} />}
        <button type="button" className="button quiet" onClick={() => void begin()}>
          {say('second-factor-begin')}
        </button>
      </>
    );
  return (
    <form onSubmit={(event) => void turnOn(event)}>
      <p>{say('second-factor-scan')}</p>
      <QrCode text={offer.uri} label={say('second-factor-qr')} />
      <p>{say('second-factor-key')}</p>
      <p className="secret">{offer.secret.replaceAll(/.{4}(?=.)/g, '$& ')}</p>
      <p>
        <a href={offer.uri}>{say('second-factor-open')}</a>
      </p>
      <TextField
        label={say('code')}
        value={typed}
        onChange={setTyped}
        autoComplete="one-time-code"
        required
      />
      {trouble && <TroubleNote trouble={trouble} />}
      <button type="submit" className="button">
        {say('second-factor-turn-on')}
      </button>
    </form>
  );
}
