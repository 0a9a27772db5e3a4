import { Link } from '../parts/link.tsx';
import { addressOf } from '../route.ts';
import { useStaff } from '../staff.ts';
import type { AuditPage } from '../types.ts';
import { nameOf, say } from '../words.ts';

type Entry = AuditPage['entries'][number];

/** Lines of the log in words, with what was kept of each. */
export function Entries({ entries }: { entries: readonly Entry[] }) {
  const { clock } = useStaff();
  if (entries.length === 0)
    return (
      <p className="panel empty" role="status">
        {say('audit-none')}
      </p>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by keyboard
    <section className="panel scroll" tabIndex={0} aria-label={say('audit-title')}>
      <table>
        <thead>
          <tr>
            {['line', 'when', 'who', 'what', 'whom', 'detail'].map((column) => (
              <th key={column} scope="col">
                {say(`audit-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.number}>
              <td>{entry.number}</td>
              <td className="when">{clock.dated(entry.at)}</td>
              <td>{entry.name ?? say('audit-nobody')}</td>
              <td>{nameOf('did', entry.action)}</td>
              <td>
                <Whom entry={entry} />
              </td>
              <td className="small detail">{detailWords(entry)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Whom({ entry: { person, subject, subjectId } }: { entry: Entry }) {
  if (!subjectId) return '–';
  if (!person) return `${nameOf('audit-subject', subject ?? '')} ${subjectId.slice(0, 8)}`;
  if (subject !== 'person') return person;
  return <Link href={addressOf.auditOf(subjectId)}>{person}</Link>;
}

/** Ids and names of fields, as they were kept: never what stood in them. */
const detailWords = ({ detail }: Entry) =>
  Object.entries(detail)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' · ');
