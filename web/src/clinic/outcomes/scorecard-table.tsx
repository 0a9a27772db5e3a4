import type { Scorecard } from '@healcast/engine';
import { Disclosure } from '../../kit/disclosure.tsx';
import { percent, percentRange } from '../percent.ts';
import { nameOf, say } from '../words.ts';

const short = (value: number) => String(Math.round(value * 10) / 10).replace('-', '−');

/** How forecasts of results did against what was measured later, group by group. */
export function ScorecardTable({ scorecard }: { scorecard: Scorecard }) {
  const { scored, tooFew, leastOutcomes, simulated } = scorecard;
  return (
    <section className="panel">
      <h2>{say('scorecard-title')}</h2>
      <p className="small">{say('scorecard-lead', { least: leastOutcomes })}</p>
      {scored.length > 0 && (
        <table className="as-cards">
          <thead>
            <tr>
              {['measure', 'group', 'count', 'coverage', 'bias', 'width'].map((key) => (
                <th key={key} scope="col">
                  {say(`score-${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scored.map((row) => (
              <tr key={`${row.measure} ${row.group}`}>
                <th scope="row">{nameOf('scored', row.measure)}</th>
                <td data-label={say('score-group')}>{groupName(row.group)}</td>
                <td data-label={say('score-count')}>{row.n}</td>
                <td data-label={say('score-coverage')}>
                  {percent(row.coverage80)}{' '}
                  <span className="small">{percentRange(row.coverageLow, row.coverageHigh)}</span>
                </td>
                <td data-label={say('score-bias')}>{short(row.bias)}</td>
                <td data-label={say('score-width')}>{short(row.width)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {simulated && <p className="note">{say('scorecard-demo')}</p>}
      {tooFew.length > 0 && (
        <Disclosure label={say('scorecard-few', { count: tooFew.length })} className="why-small">
          <ul className="small">
            {tooFew.map(({ measure, group, n }) => (
              <li key={`${measure} ${group}`}>
                {nameOf('scored', measure)}, {groupName(group)}: {n}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {scored.length + tooFew.length === 0 && <p className="empty">{say('scorecard-empty')}</p>}
    </section>
  );
}

const groupName = (group: string) =>
  group.startsWith('phototype') || group === 'all' || group.endsWith('unknown')
    ? nameOf('score-group', group.replaceAll(' ', '-'))
    : nameOf('area', group);
