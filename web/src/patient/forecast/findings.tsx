import type { Forecast } from '@healcast/engine';
import { Disclosure } from '../../kit/disclosure.tsx';
import { say } from '../words.ts';
import { SourcesFold } from './sources.tsx';

type Finding = Forecast['findings'][number];

const ORDER = ['critical', 'warning', 'info'] as const;

/** Clinical concerns, the gravest first; what is unknown stands below as the questions it asks. */
export function Findings({ findings }: { findings: Forecast['findings'] }) {
  if (findings.length === 0) return null;
  const sorted = findings.toSorted(
    (left, right) => ORDER.indexOf(left.severity) - ORDER.indexOf(right.severity),
  );
  const fired = sorted.filter(({ status }) => status === 'fired');
  const open = sorted.filter(({ status }) => status === 'unknown');
  return (
    <section className="card findings" aria-labelledby="findings">
      <h2 id="findings">{say('forecast.findings-title')}</h2>
      <ul>
        {fired.map(({ rule, severity, text, evidence, certainty }) => (
          <li key={rule} data-severity={severity}>
            <span className="tag">{say(`forecast.findings-${severity}`)}</span>
            <p>{text}</p>
            {evidence.length > 0 && <SourcesFold ids={evidence} certainty={certainty} />}
          </li>
        ))}
        {open.length > 0 && <Open findings={open} />}
      </ul>
    </section>
  );
}

/** What nobody has said yet, under one line: many open questions are no alarm. */
function Open({ findings }: { findings: readonly Finding[] }) {
  return (
    <li data-severity="warning" data-status="unknown">
      <span className="tag">{say('forecast.findings-open')}</span>
      <p>
        {findings.length === 1
          ? say('forecast.findings-open-one')
          : say('forecast.findings-open-many', { count: findings.length })}
      </p>
      <Disclosure label={say('forecast.findings-asks')} className="why-small">
        <ul className="open-findings">
          {findings.map(({ rule, text, evidence, certainty }) => (
            <li key={rule}>
              <p>{text}</p>
              {evidence.length > 0 && <SourcesFold ids={evidence} certainty={certainty} />}
            </li>
          ))}
        </ul>
      </Disclosure>
    </li>
  );
}
