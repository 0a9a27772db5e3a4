import type { Forecast, ForecastInput } from '@healcast/engine';
import { addressOf } from '../route.ts';
import { goTo } from '../start.tsx';
import { say } from '../words.ts';

/** What is not known about this person and about needling at all, in so many words. */
export function Unknowns({
  input,
  provenance,
  isOwn,
}: {
  input: ForecastInput;
  provenance: Forecast['provenance'];
  isOwn: boolean;
}) {
  const session = input.sessions?.at(-1) ?? input.plannedSessions?.at(0);
  const missing = [
    session?.depthMm === undefined && 'depth',
    input.patient.phototype === undefined && 'tone',
    input.patient.laxity === undefined && 'firmness',
    input.patient.history === undefined && 'health',
  ].filter((one) => one !== false);
  return (
    <section className="card" aria-labelledby="unknown">
      <h2 id="unknown">{say('forecast.unknown-title')}</h2>
      <ul className="plain-list">
        {missing.map((question) => (
          <li key={question}>
            {say(`forecast.unknown-${question}`)}{' '}
            {isOwn && (
              <a href={addressOf({ question })} onClick={goTo(addressOf({ question }))}>
                {say('forecast.findings-answer')}
                <span className="hidden">: {say(`forecast.ask-${question}`)}</span>
              </a>
            )}
          </li>
        ))}
        {['studies', 'redness', 'you'].map((fact) => (
          <li key={fact}>{say(`forecast.unknown-${fact}`)}</li>
        ))}
      </ul>
      <p className="small made-by">
        {say('forecast.made-by', {
          engine: provenance.engine,
          knowledge: provenance.knowledge.slice(0, 12),
        })}
      </p>
    </section>
  );
}
