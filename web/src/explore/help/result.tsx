import type { Check } from '@healcast/engine';
import { SourcesFold } from '../../patient/forecast/sources.tsx';
import { addressOf } from '../../patient/route.ts';
import { goTo } from '../../patient/start.tsx';
import { goToField } from '../about-you.tsx';
import { fieldOf } from '../asked.ts';
import { asked, tell } from '../words.ts';
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
      <Open asks={check.asks} />
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

/** Questions that would settle what is open, gathered by the field that answers them. */
function Open({ asks }: { asks: string[] }) {
  if (asks.length === 0) return null;
  const byField = new Map<string, string[]>();
  for (const ask of asks) {
    const field = fieldOf(asked.find(({ question }) => question === ask)?.name ?? '');
    byField.set(field, [...(byField.get(field) ?? []), ask]);
  }
  return (
    <section className="card open-questions" aria-labelledby="unknown">
      <h2 id="unknown">{tell('help.unknown')}</h2>
      <p>{tell('help.unknown-lead')}</p>
      <ul>
        {[...byField].map(([field, [first = '', ...others]]) => (
          <li key={field}>
            <span>
              {first}{' '}
              {others.length > 0 && (
                <span className="small">{tell('help.unknown-more', { count: others.length })}</span>
              )}
            </span>
            <button type="button" className="plain" onClick={() => goToField(field)}>
              {tell('help.answer-this')}
              <span className="hidden">: {first}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
