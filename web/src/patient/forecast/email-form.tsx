import type { ForecastInput } from '@healcast/engine';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { api, type Trouble } from '../../api.ts';
import { useOnline } from '../../kit/frame.tsx';
import { dropLetter, keepLetter, type WaitingLetter, waitingLetter } from '../waiting-letter.ts';
import { say } from '../words.ts';

type State = 'ready' | 'sending' | 'sent' | 'waiting' | 'wrong' | 'too-many' | 'failed';

const WORDS: Partial<Record<State, string>> = {
  sent: 'keep.email-sent',
  waiting: 'keep.email-waiting',
  wrong: 'wrong.email',
  'too-many': 'keep.email-limit',
  failed: 'keep.email-failed',
};
const STATE_OF: Record<Trouble['kind'], State> = {
  offline: 'failed',
  gone: 'failed',
  'too-many': 'too-many',
  refused: 'wrong',
  fault: 'failed',
};

/** Loose on purpose: the server decides. It only catches what can be no address at all. */
const LIKE_AN_ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Asks for the letter and confirms that it is on its way (brief FC5). Offline, the request waits on this device and says so. */
export function EmailForm({
  input,
  token,
  onStored,
}: {
  input: ForecastInput;
  token: string | undefined;
  onStored: (token: string) => void;
}) {
  const online = useOnline();
  const field = useRef<HTMLInputElement>(null);
  const [email, setEmail] = useState('');
  const [state, setState] = useState<State>(() => (waitingLetter() ? 'waiting' : 'ready'));

  const send = useCallback(
    async (letter: WaitingLetter, storedToken?: string) => {
      setState('sending');
      let address = storedToken;
      if (!address) {
        const made = await api.makeForecast(letter.input);
        if (!made.ok) return setState(STATE_OF[made.trouble.kind]);
        address = made.value.token;
        onStored(address);
      }
      const reply = await api.sendLetter(address, letter.email);
      if (reply.ok) dropLetter();
      setState(reply.ok ? 'sent' : STATE_OF[reply.trouble.kind]);
    },
    [onStored],
  );

  useEffect(() => {
    const waiting = waitingLetter();
    if (!online || !waiting) return;
    setEmail(waiting.email);
    dropLetter();
    void send(waiting);
  }, [online, send]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const address = email.trim();
    if (!LIKE_AN_ADDRESS.test(address)) {
      setState('wrong');
      field.current?.focus();
      return;
    }
    const letter = { email: address, input };
    if (!navigator.onLine) setState(keepLetter(letter) ? 'waiting' : 'failed');
    else void send(letter, token);
  };

  const words = WORDS[state];
  return (
    <form className="email" onSubmit={submit} noValidate>
      <p>{say('keep.email-lead')}</p>
      <div className="field">
        <label htmlFor="email">{say('keep.email-label')}</label>
        <input
          id="email"
          ref={field}
          type="email"
          autoComplete="email"
          maxLength={254}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          aria-invalid={state === 'wrong' || undefined}
          aria-describedby="email-state email-consent"
        />
      </div>
      <p id="email-state" role="status" className={`state state-${state}`}>
        {words && say(words)}
      </p>
      {state === 'waiting' ? (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            dropLetter();
            setState('ready');
          }}
        >
          {say('keep.email-waiting-cancel')}
        </button>
      ) : (
        <button type="submit" className="button" disabled={state === 'sending'}>
          {say(state === 'sending' ? 'keep.email-sending' : 'keep.email-send')}
        </button>
      )}
      <p className="small" id="email-consent">
        {say('keep.email-consent')}
      </p>
    </form>
  );
}
