import type { DecisionAid } from '@healcast/engine';
import type { Typed } from '../../patient/typed.ts';
import { tell } from '../words.ts';

const SHORT = ['look', 'risk', 'time', 'money', 'heat'];
const MOST = 4;
/** From here on an answer counts as "much", up to here as "little". */
const [MUCH, LITTLE] = [3, 1];

/** What matters to the reader, on sliders; the answers stay on this device and are only read back. */
export function Values({
  aid,
  typed,
  change,
}: {
  aid: DecisionAid;
  typed: Typed;
  change: (part: Typed) => void;
}) {
  const given = new Map(
    (typed.values ?? []).map((one) => one.split(':').map(Number) as [number, number]),
  );
  const set = (question: number, value: number) => {
    given.set(question, value);
    change({ values: [...given].map(([place, answer]) => `${place}:${answer}`) });
  };
  return (
    <section className="card values" aria-labelledby="values">
      <h2 id="values">{tell('choose.values')}</h2>
      <p>{tell('choose.values-lead')}</p>
      {aid.values.map((question, at) => {
        const value = given.get(at);
        return (
          <div key={question} className="value" data-open={value === undefined}>
            <label htmlFor={`value-${at}`}>{question}</label>
            <input
              id={`value-${at}`}
              type="range"
              min={0}
              max={MOST}
              step={1}
              value={value ?? MOST / 2}
              onChange={(event) => set(at, Number(event.currentTarget.value))}
              aria-valuetext={
                value === undefined ? tell('choose.leaning-none') : tell(`choose.value-${value}`)
              }
            />
            <p className="value-ends small" aria-hidden="true">
              <span>{tell('choose.value-0')}</span>
              <strong>{value === undefined ? '–' : tell(`choose.value-${value}`)}</strong>
              <span>{tell('choose.value-4')}</span>
            </p>
          </div>
        );
      })}
      <h3>{tell('choose.values-said')}</h3>
      <div aria-live="polite">
        <Said given={given} />
      </div>
      <label className="field leaning" htmlFor="leaning">
        <span>{tell('choose.leaning')}</span>
        <select
          id="leaning"
          value={typed.leaning ?? ''}
          onChange={(event) => change({ leaning: event.currentTarget.value })}
        >
          <option value="">{tell('choose.leaning-none')}</option>
          {aid.options.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <p className="actions">
        <button type="button" className="button quiet" onClick={() => print()}>
          {tell('explore.print')}
        </button>
        <button type="button" className="plain" onClick={() => change({ values: [], leaning: '' })}>
          {tell('choose.clear')}
        </button>
      </p>
    </section>
  );
}

/** The answers read back, sorted by weight: no way is named the winner. */
function Said({ given }: { given: ReadonlyMap<number, number> }) {
  if (given.size === 0) return <p className="small">{tell('choose.values-empty')}</p>;
  const named = (fits: (answer: number) => boolean) =>
    [...given]
      .filter(([, answer]) => fits(answer))
      .map(([at]) => tell(`choose.${SHORT[at]}-short`));
  const groups = [
    ['values-most', named((answer) => answer >= MUCH)],
    ['values-mid', named((answer) => answer > LITTLE && answer < MUCH)],
    ['values-least', named((answer) => answer <= LITTLE)],
  ] as const;
  return (
    <>
      <ul className="dots">
        {groups
          .filter(([, names]) => names.length > 0)
          .map(([key, names]) => (
            <li key={key}>
              <strong>{tell(`choose.${key}`)}:</strong> {names.join(', ')}
            </li>
          ))}
      </ul>
      <p className="small">{tell('choose.values-note')}</p>
    </>
  );
}
