import type { Check } from '@healcast/engine';
import { SourcesFold } from '../../patient/forecast/sources.tsx';
import { addressOf } from '../../patient/route.ts';
import { goTo } from '../../patient/start.tsx';
import { Open } from '../open.tsx';
import { tell } from '../words.ts';
import { Expectation } from './expectation.tsx';
import { OtherWays } from './other-ways.tsx';

const SEVERITIES = ['critical', 'warning', 'info'] as const;

/** The answer in one word and one sentence. */
export function Verdict({ check }: { check: Check }) {
  const { verdict, verdictWords, findings } = check;
  const isOffLabel = findings.some(
    ({ rule, status }) => rule.startsWith('off-label') && status === 'fired',
  );
  return (
    <section className={`card verdict verdict-${verdict}`} aria-labelledby="verdict">
      <p className="eyebrow">{tell('help.verdict-label')}</p>
      <h2 id="verdict">{tell(`help.verdict-${verdict}`)}</h2>
      <p className="lead">{verdictWords}</p>
      {isOffLabel && (
        <p>
          <span className="tag tag-care">{tell('help.off-label')}</span>
        </p>
      )}
      <p className="small">{tell('help.not-advice')}</p>
    </section>
  );
}

/** Why, what is open, what to gain, what else there is. */
export function Result({ check }: { check: Check }) {
  const fired = check.findings.filter(({ status }) => status === 'fired');
  // What speaks against it stands before what may be gained.
  const isGrave = fired.some(({ severity }) => severity !== 'info');
  const reasons = <Reasons key="reasons" findings={fired} />;
  const expectation = <Expectation key="expectation" expectation={check.expectation} />;
  return (
    <>
      {isGrave ? [reasons, expectation] : [expectation, reasons]}
      <Open asks={check.asks} lead={tell('help.unknown-lead')} />
      <OtherWays ways={check.alternatives} />
      <section className="card" aria-labelledby="next">
        <h2 id="next">{tell('help.next')}</h2>
        <p className="actions">
          <a className="button" href={addressOf('plan')} onClick={goTo(addressOf('plan'))}>
            {tell('help.next-plan')}
          </a>
          <a
            className="button quiet"
            href={addressOf('decide')}
            onClick={goTo(addressOf('decide'))}
          >
            {tell('help.next-decide')}
          </a>
        </p>
      </section>
    </>
  );
}

function Reasons({ findings }: { findings: Check['findings'] }) {
  if (findings.length === 0) return null;
  return (
    <section className="card" aria-labelledby="reasons">
      <h2 id="reasons">{tell('help.reasons')}</h2>
      {SEVERITIES.map((severity) => {
        const shown = findings.filter((one) => one.severity === severity);
        if (shown.length === 0) return null;
        return (
          <div key={severity} className={`reasons reasons-${severity}`}>
            <h3>{tell(`help.reasons-${severity}`)}</h3>
            <ul>
              {shown.map(({ rule, text, evidence, certainty }) => (
                <li key={rule}>
                  <p>{text}</p>
                  {evidence.length > 0 && <SourcesFold ids={evidence} certainty={certainty} />}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
