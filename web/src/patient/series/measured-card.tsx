import { useEffect, useState } from 'react';
import { api, type CourseMeasurements, type Trouble } from '../../api.ts';
import { MeasuredChart } from '../../charts/measured-chart.tsx';
import { spokenChange, spokenValue } from '../../charts/spoken-value.ts';
import { Disclosure } from '../../kit/disclosure.tsx';
import { useOnline } from '../../kit/frame.tsx';
import { SourcesFold } from '../forecast/sources.tsx';
import { keepLink, recallLink } from '../today/kept.ts';
import { longDay, say } from '../words.ts';

type Measured = CourseMeasurements['measured'][number];

/** What the clinic has measured: each change beside the smallest one that is no noise. */
export function MeasuredCard({ token }: { token: string }) {
  const online = useOnline();
  const [kept, setKept] = useState(() => recallLink(token).measurements);
  const [trouble, setTrouble] = useState<Trouble>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: attempt asks the same again.
  useEffect(() => {
    if (!online) return;
    let isCurrent = true;
    api.measurements(token).then((reply) => {
      if (!isCurrent) return;
      setTrouble(reply.ok ? undefined : reply.trouble);
      if (!reply.ok) return;
      setKept(reply.value);
      keepLink(token, { measurements: reply.value });
    });
    return () => {
      isCurrent = false;
    };
  }, [token, online, attempt]);
  return (
    <section className="card measured-card" aria-labelledby="measured">
      <h2 id="measured">{say('today.measured')}</h2>
      {kept && kept.measured.length === 0 && <p>{say('today.measured-none')}</p>}
      {kept?.measured.map((one) => (
        <One key={one.measure} measured={one} sessions={kept.sessions} />
      ))}
      {!kept && (
        <div role="status">
          {!online && <p>{say('today.measured-offline')}</p>}
          {online && !trouble && <p className="working">{say('today.measured-wait')}</p>}
          {online && trouble && (
            <>
              <p>{say('today.measured-failed')}</p>
              <button
                type="button"
                className="button quiet"
                onClick={() => setAttempt((count) => count + 1)}
              >
                {say('wrong.again')}
              </button>
            </>
          )}
        </div>
      )}
    </section>
  );
}

function One({ measured, sessions }: { measured: Measured; sessions: string[] }) {
  const { title, meaning, unit, values, changes, expected } = measured;
  const [change] = changes;
  return (
    <div className="measured-one">
      <h3>{title}</h3>
      <p className="small">{meaning}</p>
      {changes.length === 0 && <p>{say('today.measured-one')}</p>}
      {changes.map((each) => (
        <ChangeWords key={each.last.site ?? ''} change={each} unit={unit} />
      ))}
      <MeasuredChart
        measure={measured}
        values={values}
        sessions={sessions}
        expected={expected ?? undefined}
        noise={changes.length === 1 ? change : undefined}
        keys={{
          measured: say('today.measured-key-measured'),
          noise: say('today.measured-key-noise'),
          expected: say('today.measured-key-expected'),
          treated: say('today.measured-key-treated'),
        }}
      />
      <Disclosure label={say('today.measured-all')} className="why-small">
        <ul>
          {values.map(({ date, value, site }) => (
            <li key={`${date} ${site ?? ''} ${value}`}>
              {longDay(date)}: {spokenValue(value, unit)} {site && `(${site})`}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

/** The verdict first, then the numbers, then what speaks against comparing. */
function ChangeWords({ change, unit }: { change: Measured['changes'][number]; unit: string }) {
  const { baseline, last, verdict, detectable, sameWay, baselineIsBefore } = change;
  return (
    <div className="measured-change" data-verdict={verdict}>
      <p>
        <strong>{say(`today.measured-${verdict}`)}</strong>{' '}
        {baseline.date === last.date
          ? say('today.measured-rated', {
              value: spokenValue(last.value, unit),
              date: longDay(last.date),
            })
          : say('today.measured-change', {
              from: spokenValue(baseline.value, unit),
              since: longDay(baseline.date),
              to: spokenValue(last.value, unit),
              date: longDay(last.date),
              change: spokenChange(change.change, unit),
            })}
      </p>
      <p className="small">
        {detectable
          ? say('today.measured-least', { value: spokenValue(detectable.value, unit) })
          : say('today.measured-no-least')}{' '}
        {!sameWay && say('today.measured-other-way')}{' '}
        {baselineIsBefore === false &&
          baseline.date !== last.date &&
          say('today.measured-late-start')}
      </p>
      {detectable && detectable.evidence.length > 0 && (
        <SourcesFold ids={detectable.evidence} certainty={detectable.certainty} />
      )}
    </div>
  );
}
