import { useCallback, useEffect, useState } from 'react';
import { api, type Reply, type StoredForecast } from '../../api.ts';
import { useHeadingFocus } from '../../kit/use-heading-focus.ts';
import { useForecast } from '../use-forecast.ts';
import { say } from '../words.ts';
import { useClinic } from './call-card.tsx';
import { KeepForecast } from './keep-forecast.tsx';
import { ForecastView } from './page.tsx';

/** The forecast behind a private link, brought up to today by the same engine. */
export function LinkPage({ token, asOf }: { token: string; asOf: string }) {
  const [reply, setReply] = useState<Reply<StoredForecast>>();
  const load = useCallback(() => {
    setReply(undefined);
    void api.storedForecast(token).then(setReply);
  }, [token]);
  useEffect(load, [load]);
  if (!reply) return <Message text="keep.load" />;
  if (!reply.ok) return <NotThere trouble={reply.trouble.kind} again={load} />;
  return <Stored token={token} stored={reply.value} asOf={asOf} />;
}

function Stored({ token, stored, asOf }: { token: string; stored: StoredForecast; asOf: string }) {
  const clinic = useClinic();
  const { answer, input } = useForecast(broughtTo(stored.input, asOf));
  const fresh = answer?.ok && input ? { forecast: answer.value, input } : stored;
  return (
    <ForecastView
      forecast={fresh.forecast}
      input={fresh.input}
      asOf={asOf}
      clinic={clinic}
      keep={<KeepForecast input={fresh.input} forecast={fresh.forecast} stored={token} />}
    />
  );
}

/** The stored question as of today: a planned session whose day has come counts as done. */
export function broughtTo(input: StoredForecast['input'], asOf: string): StoredForecast['input'] {
  if (asOf <= input.asOf) return input;
  const planned = input.plannedSessions ?? [];
  return {
    ...input,
    asOf,
    sessions: [...(input.sessions ?? []), ...planned.filter(({ date }) => date < asOf)],
    plannedSessions: planned.filter(({ date }) => date >= asOf),
  };
}

function Message({ text }: { text: string }) {
  return (
    <div className="message" role="status">
      <p className="working">{say(text)}</p>
    </div>
  );
}

function NotThere({ trouble, again }: { trouble: string; again: () => void }) {
  const isGone = trouble === 'gone' || trouble === 'refused';
  const isOffline = trouble === 'offline';
  const title = say(
    isGone ? 'keep.gone-title' : isOffline ? 'keep.offline-title' : 'forecast.title',
  );
  const heading = useHeadingFocus(title);
  return (
    <div className="message">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{say(isGone ? 'keep.gone-text' : isOffline ? 'keep.offline-text' : 'wrong.fault')}</p>
      <p className="actions">
        {!isGone && (
          <button type="button" className="button" onClick={again}>
            {say('wrong.again')}
          </button>
        )}
        <a className={isGone ? 'button' : 'button quiet'} href="/">
          {say('keep.gone-new')}
        </a>
      </p>
    </div>
  );
}
