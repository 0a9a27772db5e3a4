import type { Check } from '@healcast/engine';
import { SourcesFold } from '../../patient/forecast/sources.tsx';
import { tell } from '../words.ts';

const ROWS = ['benefit', 'downtime', 'risk'] as const;

/** Every other way: when it is the better choice, what it gives, and what it costs the body. */
export function OtherWays({ ways }: { ways: Check['alternatives'] }) {
  if (ways.length === 0) return null;
  return (
    <section className="card" aria-labelledby="others">
      <h2 id="others">{tell('help.others')}</h2>
      <p>{tell('help.others-lead')}</p>
      <ul className="ways">
        {ways.map((way) => (
          <li key={way.id} className="way">
            <h3>{way.option}</h3>
            <p className="way-when">
              <strong>{tell('help.others-when')}:</strong> {uncapital(way.when)}
            </p>
            <p>{way.because}</p>
            <dl>
              {ROWS.map((row) => (
                <div key={row}>
                  <dt>{tell(`help.others-${row}`)}</dt>
                  <dd>{way[row]}</dd>
                </div>
              ))}
            </dl>
            <SourcesFold ids={way.evidence} certainty={way.certainty} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const uncapital = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
