import { MeasuredChart } from '../../charts/measured-chart.tsx';
import { spokenChange, spokenValue } from '../../charts/spoken-value.ts';
import { Disclosure } from '../../kit/disclosure.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { spokenDay } from '../time.ts';
import type { Measure, OutcomeChange, OutcomeKept, Outcomes } from '../types.ts';
import { nameOf, say } from '../words.ts';
import { ValueTable } from './value-table.tsx';

/** One measure on one area: what changed, how sure that is, the values in a chart and a table. */
export function SeriesPanel({
  area,
  measure,
  values,
  outcomes,
  path,
  onChange,
}: {
  area: OutcomeKept['area'];
  measure: Measure;
  values: readonly OutcomeKept[];
  outcomes: Outcomes;
  path: string;
  onChange: () => void;
}) {
  const mine = <One extends { area: string; measure: string }>(one: One) =>
    one.area === area && one.measure === measure.id;
  const changes = outcomes.changes.filter(mine);
  const sessions = outcomes.sessions.filter((one) => one.area === area);
  return (
    <section className="panel series">
      <h2>
        {measure.title} <span className="small">{nameOf('area', area)}</span>
      </h2>
      {changes.length === 0 && <p>{say('one-value')}</p>}
      {changes.map((change) => (
        <ChangeLines key={change.last.site ?? ''} change={change} many={changes.length > 1} />
      ))}
      <MeasuredChart
        measure={measure}
        values={values}
        sessions={sessions.map(({ date }) => date)}
        expected={outcomes.expected.find(mine)}
        noise={changes.length === 1 ? changes[0] : undefined}
        keys={{
          measured: say('key-measured'),
          noise: say('key-noise'),
          expected: say('key-expected'),
          treated: say('key-treated'),
        }}
      />
      <Disclosure label={say('all-values', { count: values.length })}>
        <ValueTable measure={measure} values={values} path={path} onChange={onChange} />
      </Disclosure>
      <p className="small">{measure.meaning}</p>
    </section>
  );
}

/** One change in words: the verdict first, then the numbers, then what speaks against comparing. */
function ChangeLines({ change, many }: { change: OutcomeChange; many: boolean }) {
  const { baseline, last, unit, verdict, detectable, changePercent } = change;
  const rated = change.noChange !== null;
  return (
    <div className="change" data-verdict={verdict}>
      <p className="change-head">
        <strong>{nameOf('outcome-verdict', verdict)}</strong>
        {many && last.site && <span className="small">{last.site}</span>}
      </p>
      <p>
        {rated
          ? say('change-rated', {
              value: spokenValue(last.value, unit),
              none: spokenValue(change.noChange ?? 0, unit),
              day: spokenDay(last.date),
            })
          : say('change-words', {
              from: spokenValue(baseline.value, unit),
              since: spokenDay(baseline.date),
              to: spokenValue(last.value, unit),
              day: spokenDay(last.date),
              change: spokenChange(change.change, unit),
            })}
        {changePercent !== null && ` (${spokenChange(Math.round(changePercent), '%')})`}
      </p>
      <p className="small">
        {detectable
          ? say('detectable-words', { value: spokenValue(detectable.value, unit) })
          : say('detectable-unknown')}
      </p>
      <Warnings change={change} />
      {detectable && (
        <Disclosure label={say('where-from')} className="why-small">
          <p className="small">
            {say(`basis-${detectable.basis}`)} {say(`certainty-${detectable.certainty}`)}.{' '}
            {detectable.note}
            {detectable.widerForOperators > 1 &&
              ` ${say('wider', { times: detectable.widerForOperators.toFixed(1) })}`}
          </p>
          <p className="small">
            <Evidence ids={detectable.evidence} />
          </p>
        </Disclosure>
      )}
    </div>
  );
}

function Warnings({ change }: { change: OutcomeChange }) {
  const { baseline, last, sameOperator, sameSite, sameDevice, baselineIsBefore, verdict } = change;
  if (change.noChange !== null) return null;
  const pair = (one: string | null | undefined, other: string | null | undefined) => ({
    one: one ?? say('not-recorded'),
    other: other ?? say('not-recorded'),
  });
  const warnings = [
    sameOperator === false && say('other-operator', pair(baseline.operator, last.operator)),
    sameOperator === null && verdict !== 'unknown' && say('operator-unknown'),
    sameSite === false && say('other-site', pair(baseline.site, last.site)),
    sameDevice === false && say('other-device', pair(baseline.device, last.device)),
    baselineIsBefore === false && say('baseline-late'),
  ].filter((warning) => warning !== false);
  if (warnings.length === 0) return null;
  return (
    <ul className="note small">
      {warnings.map((warning) => (
        <li key={warning}>{warning}</li>
      ))}
    </ul>
  );
}
