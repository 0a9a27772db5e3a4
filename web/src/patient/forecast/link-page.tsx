import { broughtTo, withCheckIns } from '@healcast/engine';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { api, type Reply, type StoredForecast } from '../../api.ts';
import { inTurn, Later } from '../../kit/later.tsx';
import { useHeadingFocus } from '../../kit/use-heading-focus.ts';
import { spoken } from '../language.ts';
import { MeasuredCard } from '../series/measured-card.tsx';
import { SeriesCard } from '../series/series-card.tsx';
import { HistoryRow } from '../today/history-row.tsx';
import { forgetLink, keepLink, recallLink } from '../today/kept.ts';
import { Messages } from '../today/messages.tsx';
import { Reminders } from '../today/reminders.tsx';
import { History, TodayCard } from '../today/today-card.tsx';
import { useCheckIns } from '../today/use-check-ins.ts';
import { useForecast } from '../use-forecast.ts';
import { say } from '../words.ts';
import { useClinic } from './call-card.tsx';
import { KeepForecast } from './keep-forecast.tsx';
import { ForecastView } from './page.tsx';

/** The forecast behind a private link; without a network, the copy this device has kept. */
export function LinkPage({ token, asOf }: { token: string; asOf: string }) {
  const [reply, setReply] = useState<Reply<StoredForecast>>();
  const load = useCallback(() => {
    setReply(undefined);
    void api.storedForecast(token).then((next) => {
      const { stored } = recallLink(token);
      if (next.ok) keepLink(token, { stored: next.value });
      else if (next.trouble.kind === 'gone') forgetLink(token);
      else if (stored) return setReply({ ok: true, value: stored });
      setReply(next);
    });
  }, [token]);
  useEffect(load, [load]);
  if (!reply) return <Message text="keep.load" />;
  if (!reply.ok) return <NotThere trouble={reply.trouble.kind} again={load} />;
  return <Today token={token} stored={reply.value} asOf={asOf} />;
}

/** Today: the stored question brought up to this day, and what the check-ins taught. */
function Today({ token, stored, asOf }: { token: string; stored: StoredForecast; asOf: string }) {
  // The clinic of the link itself; a copy kept before it was told speaks for the house's.
  const house = useClinic();
  const clinic = stored.clinic ?? house;
  const checkIns = useCheckIns(token);
  const said = checkIns.all.map(({ answers }) => answers);
  const { checkIns: _, ...asked } = stored.input;
  const plain = broughtTo(asked, asOf);
  // The stored forecast stands at once; the engine is asked when the page is there.
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => inTurn(() => setDrawn(true)), []);
  const before = useForecast(isDrawn ? plain : undefined);
  const learned = useForecast(isDrawn && said.length > 0 ? withCheckIns(plain, said) : undefined);
  const { answer, input } = said.length > 0 && learned.answer?.ok ? learned : before;
  const fresh = answer?.ok && input ? { forecast: answer.value, input } : stored;
  // Told in another language than this page speaks, it waits for the engine to tell it anew.
  const isSpoken = fresh !== stored || (stored.language ?? spoken()) === spoken();
  const today = useMemo(() => ({ ...fresh.input, asOf }), [fresh.input, asOf]);
  const unlearned = said.length > 0 && before.answer?.ok ? before.answer.value : undefined;
  if (!isSpoken && !before.failed) return <Message text="keep.load" />;
  return (
    <ForecastView
      forecast={fresh.forecast}
      input={today}
      asOf={asOf}
      clinic={clinic}
      before={unlearned}
      top={(parts, heading) => (
        <TodayCard
          {...parts}
          heading={heading}
          checkIns={checkIns}
          clinic={clinic}
          before={unlearned}
        />
      )}
      history={
        <Later on={[checkIns.all, stored]}>
          <History checkIns={checkIns}>{(one) => <HistoryRow one={one} />}</History>
          {stored.lookedAfter && <Messages token={token} />}
          <SeriesCard token={token} version={said.length} />
          {stored.lookedAfter && <MeasuredCard token={token} />}
        </Later>
      }
      keep={
        <Later on={[fresh.input, fresh.forecast, token]}>
          <KeepForecast
            input={fresh.input}
            forecast={fresh.forecast}
            stored={token}
            onDeleted={() => forgetLink(token)}
          >
            <Reminders token={token} />
            <p>
              <a href={api.exportPlace(token)} download="healcast.json">
                {say('today.export')}
              </a>{' '}
              <span className="small">{say('today.export-note')}</span>
            </p>
          </KeepForecast>
        </Later>
      }
    />
  );
}

function Message({ text }: { text: string }) {
  return (
    <div className="message message-waits" role="status">
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
