import { MIDDLE, type Remodel, type ShownBands } from '@healcast/engine';
import type { ReactNode } from 'react';
import { DAYS_PER_MONTH } from '../../charts/scale.ts';
import { Disclosure } from '../../kit/disclosure.tsx';
import type { FigureOf } from '../../patient/forecast/figure.ts';
import { FigureSources, SourcesFold } from '../../patient/forecast/sources.tsx';
import { say } from '../../patient/words.ts';
import { tell } from '../words.ts';
import { Curve } from './curve.tsx';
import { DAYS } from './follow-bands.ts';
import { tooClose } from './sessions.ts';

/** The lines that bound half of everybody. */
const [QUARTER, THREE_QUARTERS] = [1, 3] as const;

const percent = (value: number | undefined) => {
  const whole = Math.round(value ?? 0);
  return whole > 0 ? `+${whole}` : String(whole).replace('-', '−');
};
/** To the nearest ten of a thousand: the model knows no more. */
const seeingOf = ({ seeing }: ShownBands) => 10 * Math.round(100 * seeing);
const monthOf = (day: number) => Math.round(day / DAYS_PER_MONTH);

/** Firmness under the finger: what is best and for how many, the curve, and its sessions to move. */
export function Firmness({
  skin,
  shown,
  settled,
  days,
  setDays,
  of,
  children,
}: {
  skin: Remodel;
  shown: ShownBands;
  settled: ShownBands | undefined;
  days: readonly number[];
  setDays: (days: number[]) => void;
  of: FigureOf;
  children: ReactNode;
}) {
  return (
    <section className="card skin-firmness" aria-labelledby="skin-firmness">
      <h2 id="skin-firmness">{tell('skin.firmness')}</h2>
      <p className="skin-best">
        <strong>{tell('skin.best', { month: monthOf(shown.bestDay) })}</strong>
        <span>{tell('skin.best-range', rangeOf(shown, shown.bestDay))}</span>
        <span>{tell('skin.seeing', { count: seeingOf(shown) })}</span>
      </p>
      <div className="skin-try">
        <Curve {...{ skin, shown, days, setDays }} />
        <p className="small">{tell('skin.track-hint')}</p>
        <Close {...{ skin, days }} />
        {children}
      </div>
      <p role="status" className="hidden">
        {settled && summaryOf(settled)}
      </p>
      <ul className="skin-key">
        {['middle', 'half', 'nine', 'false'].map((key) => (
          <li key={key} className="legend">
            <span className={`key key-skin-${key}`} aria-hidden="true" /> {tell(`skin.key-${key}`)}
          </li>
        ))}
      </ul>
      {settled && (
        <Disclosure label={tell('skin.table')}>
          <Table shown={settled} />
        </Disclosure>
      )}
      <FigureSources figure="skin" of={of} />
      <Edges findings={skin.findings} />
      <h3>{say('forecast.result-seen')}</h3>
      <ol className="stage-list skin-stages">
        {skin.milestones.map(({ name, text }) => (
          <li key={name}>
            <p className="stage-name">{name}</p>
            <p className="small">{text}</p>
          </li>
        ))}
      </ol>
      <FigureSources figure="phases" />
    </section>
  );
}

const rangeOf = ({ firmness }: ShownBands, day: number) => ({
  low: percent(firmness[QUARTER][day - 1]),
  mid: percent(firmness[MIDDLE][day - 1]),
  high: percent(firmness[THREE_QUARTERS][day - 1]),
});

const summaryOf = (shown: ShownBands) =>
  [
    tell('skin.best', { month: monthOf(shown.bestDay) }),
    tell('skin.best-range', rangeOf(shown, shown.bestDay)),
    tell('skin.seeing', { count: seeingOf(shown) }),
  ].join(' ');

/** Sessions that follow each other too soon, with the rule that says so. */
function Close({ skin, days }: { skin: Remodel; days: readonly number[] }) {
  const { low, high, certainty, evidence } = skin.spacing;
  const close = tooClose(days, low);
  if (!close) return null;
  const { session, days: apart } = close;
  return (
    <div className="skin-close">
      <p>{tell('skin.close', { first: session - 1, session, apart })}</p>
      <p>{tell('skin.close-why', { low: low / 7, high: high / 7 })}</p>
      <SourcesFold ids={evidence} certainty={certainty} />
    </div>
  );
}

/** Where the model is asked beyond what was studied. */
function Edges({ findings }: Pick<Remodel, 'findings'>) {
  return findings.map(({ rule, text, evidence, certainty }) => (
    <div key={rule} className="skin-close">
      <p>{text}</p>
      {evidence.length > 0 && <SourcesFold ids={evidence} certainty={certainty} />}
    </div>
  ));
}

function Table({ shown }: { shown: ShownBands }) {
  const months = Array.from({ length: Math.floor(DAYS / DAYS_PER_MONTH) }, (_, at) => at + 1);
  return (
    // biome-ignore lint: a scrolling region must take the focus.
    <div className="scroll" tabIndex={0} role="region" aria-label={tell('skin.caption')}>
      <table>
        <caption>{tell('skin.caption')}</caption>
        <thead>
          <tr>
            {['month', 'low', 'mid', 'high'].map((key) => (
              <th key={key} scope="col">
                {tell(`skin.head-${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => {
            const { low, mid, high } = rangeOf(shown, Math.round(month * DAYS_PER_MONTH));
            return (
              <tr key={month}>
                <th scope="row">{month}</th>
                <td>{low}</td>
                <td>{mid}</td>
                <td>{high}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
