import type { Forecast } from '@healcast/engine';
import { say } from '../words.ts';
import { SourcesFold } from './sources.tsx';

const ORDER = ['critical', 'warning', 'info'] as const;

/** Clinical concerns, the gravest first; what is unknown names the question that would settle it. */
export function Findings({ findings }: { findings: Forecast['findings'] }) {
  if (findings.length === 0) return null;
  const sorted = findings.toSorted(
    (left, right) => ORDER.indexOf(left.severity) - ORDER.indexOf(right.severity),
  );
  return (
    <section className="card findings" aria-labelledby="findings">
      <h2 id="findings">{say('forecast.findings-title')}</h2>
      <ul>
        {sorted.map(({ rule, severity, text, evidence, status, asks = [], certainty }) => (
          <li key={rule} data-severity={severity} data-status={status}>
            <span className="tag">{say(`forecast.findings-${severity}`)}</span>
            <p>{text}</p>
            {status === 'unknown' && asks.length > 0 && (
              <p className="small">
                {say('forecast.findings-asks')} {asks.join(' ')}
              </p>
            )}
            {evidence.length > 0 && <SourcesFold ids={evidence} certainty={certainty} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
