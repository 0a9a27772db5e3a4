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
    <section className="panel" aria-label={say('audit-title')}>
      <table className="as-cards">
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
              <td data-label={say('audit-line')}>{entry.number}</td>
              <td className="when" data-label={say('audit-when')}>
                {clock.dated(entry.at)}
              </td>
              <td data-label={say('audit-who')}>{entry.name ?? say('audit-nobody')}</td>
              <td data-label={say('audit-what')}>{nameOf('did', entry.action)}</td>
              <td data-label={say('audit-whom')}>
                <Whom entry={entry} />
              </td>
              <td className="small detail wide" data-label={say('audit-detail')}>
                {detailWords(entry)}
              </td>
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
