import type { PublishedScorecard } from '@healcast/engine';
import { linear } from '../../charts/scale.ts';
import { guides, tell } from '../words.ts';

type Group = PublishedScorecard['real'][number];

/** An honest range of 80 % holds so many of 100 results. */
const HONEST = 0.8;
const x = linear([0, 1], [1, 99]);
const percent = (share: number) => `${Math.round(share * 100)} %`;
const number = (value: number) => String(Number(value.toFixed(1)));

/** Everybody first, then skin types, then areas. */
const ORDER = ['all', 'phototype 1-3', 'phototype 4-6', 'phototype unknown'];
const placeOf = ({ group }: Group) =>
  (ORDER.indexOf(group) + ORDER.length + 1) % (ORDER.length + 1);

function nameOf(group: string): string {
  const area = guides().find(({ id }) => id === group);
  if (area) return area.title;
  return tell(`scorecard.group-${group.replaceAll(' ', '-')}`);
}

/** One kind of result: how many of each group's results lay in the range that was said. */
export function MeasureCard({ measure, groups }: { measure: string; groups: readonly Group[] }) {
  const rows = groups.toSorted((a, b) => placeOf(a) - placeOf(b));
  const all = rows.find(({ group }) => group === 'all');
  return (
    <div className="card measure-card">
      <h3>{tell(`scorecard.measure-${measure}`)}</h3>
      {all && (
        <p>
          {tell('scorecard.said', { count: Math.round(all.coverage80 * 10) })}{' '}
          {tell(verdictOf(all))}
        </p>
      )}
      <ul className="coverage" aria-hidden="true">
        {rows.map((row) => (
          <li key={row.group}>
            <span className="coverage-name">{nameOf(row.group)}</span>
            <Coverage row={row} />
            <span className="coverage-share">{percent(row.coverage80)}</span>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className="plain" onClick={showHow}>
          {tell('scorecard.how-link')}
        </button>
      </p>
      <details className="fold">
        <summary>{tell('scorecard.numbers')}</summary>
        <div className="folded scorecard-table">
          <Numbers rows={rows} caption={tell(`scorecard.measure-${measure}`)} />
        </div>
      </details>
    </div>
  );
}

/** Brings the way of counting into view: the fragment of the address holds the page. */
function showHow(): void {
  const title = document.getElementById('scorecard-how');
  title?.scrollIntoView({ block: 'start' });
  title?.focus({ preventScroll: true });
}

/** Whether 80 % lies within what chance allows, and on which side it does not. */
function verdictOf({ coverageLow, coverageHigh }: Group): string {
  if (coverageHigh < HONEST) return 'scorecard.too-sure';
  return coverageLow > HONEST ? 'scorecard.too-wide' : 'scorecard.honest';
}

/** The share inside with what chance allows around it, against the line of 80 %. */
function Coverage({ row: { coverage80, coverageLow, coverageHigh } }: { row: Group }) {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
      <rect className="range-rail" x="0" y="4" width="100" height="2" rx="1" />
      <rect
        className="range-bar"
        x={x(coverageLow)}
        y="2.5"
        width={Math.max(1, x(coverageHigh) - x(coverageLow))}
        height="5"
      />
      <rect className="range-mid" x={x(coverage80) - 1} y="2" width="2" height="6" />
      <rect className="coverage-honest" x={x(HONEST) - 0.25} y="0" width=".5" height="10" />
    </svg>
  );
}

const COLUMNS = ['group', 'count', 'inside', 'chance', 'bias', 'width', 'crps'] as const;

/** The same and more as a table: the twin of the picture. */
function Numbers({ rows, caption }: { rows: readonly Group[]; caption: string }) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {tell(`scorecard.column-${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ group, n, coverage80, coverageLow, coverageHigh, bias, width, crps }) => (
          <tr key={group}>
            <th scope="row">{nameOf(group)}</th>
            <td data-label={tell('scorecard.column-count')}>{n}</td>
            <td data-label={tell('scorecard.column-inside')}>{percent(coverage80)}</td>
            <td data-label={tell('scorecard.column-chance')}>
              {percent(coverageLow)} – {percent(coverageHigh)}
            </td>
            <td data-label={tell('scorecard.column-bias')}>{number(bias)}</td>
            <td data-label={tell('scorecard.column-width')}>{number(width)}</td>
            <td data-label={tell('scorecard.column-crps')}>{crps.toFixed(2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
