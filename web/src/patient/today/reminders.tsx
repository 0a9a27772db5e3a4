import { type FormEvent, useEffect, useState } from 'react';
import { api, type Reminders as State } from '../../api.ts';
import { useOnline } from '../../kit/frame.tsx';
import { say, shortDay } from '../words.ts';

/** Reminder letters: asked for here, stopped here. */
export function Reminders({ token }: { token: string }) {
  const online = useOnline();
  const [state, setState] = useState<State>();
  const [email, setEmail] = useState('');
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (online) api.reminders(token).then((reply) => reply.ok && setState(reply.value));
  }, [token, online]);
  if (!state) return null;
  const turnOn = async (event: FormEvent) => {
    event.preventDefault();
    const reply = await api.askForReminders(token, email);
    setFailed(!reply.ok);
    if (reply.ok) setState(reply.value);
  };
  const turnOff = async () => {
    const reply = await api.stopReminders(token);
    setFailed(!reply.ok);
    if (reply.ok) setState({ on: false, kinds: [] });
  };
  const next = state.kinds
    .filter(({ state }) => state === 'planned')
    .toSorted((left, right) => left.dueAt.localeCompare(right.dueAt))[0];
  return (
    <div className="reminders">
      <h3>{say('today.reminders')}</h3>
      <p className="small">{say('today.reminders-lead')}</p>
      <div role="status">
        {state.on && (
          <p>
            {say('today.reminders-are-on')}{' '}
            {next && say('today.reminders-next', { date: shortDay(next.dueAt.slice(0, 10)) })}
          </p>
        )}
      </div>
      <p role="alert" className="wrong">
        {failed && say('today.reminders-failed')}
      </p>
      {state.on ? (
        <button type="button" className="plain" onClick={turnOff}>
          {say('today.reminders-off')}
        </button>
      ) : (
        <form className="field" onSubmit={turnOn}>
          <label htmlFor="reminders-email">{say('today.reminders-email')}</label>
          <input
            id="reminders-email"
            type="email"
            required
            autoComplete="email"
            maxLength={254}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <button type="submit" className="button quiet">
            {say('today.reminders-on')}
          </button>
        </form>
      )}
    </div>
  );
}
