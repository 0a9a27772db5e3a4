import entries from 'virtual:healcast/entries';
import { useState } from 'react';
import { useHeadingFocus } from '../../kit/use-heading-focus.ts';
import { EvidenceLink } from '../../patient/evidence-link.tsx';
import { tell } from '../words.ts';
import { ListFoot, Nothing, SearchField, SelectFilter } from './search.tsx';

const AT_ONCE = 40;
const KINDS = [...new Set(entries.map(({ kind }) => kind))];

/** Everything we made of the findings: numbers, rules and texts, searched and filtered. */
export default function UsedPage() {
  const heading = useHeadingFocus(tell('studies.used-title'));
  const [text, setText] = useState('');
  const [kind, setKind] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter((entry) => {
    const all = `${entry.place} ${entry.name} ${entry.says.join(' ')}`.toLowerCase();
    return (!kind || entry.kind === kind) && words.every((word) => all.includes(word));
  });
  const search = (change: () => void) => {
    change();
    setMost(AT_ONCE);
  };
  return (
    <div className="explore-page">
      <p>
        <EvidenceLink>← {tell('studies.back')}</EvidenceLink>
      </p>
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {tell('studies.used-title')}
        </h1>
        <p className="lead">{tell('studies.used-lead')}</p>
      </header>
      <search className="card filters">
        <SearchField value={text} onValue={(value) => search(() => setText(value))} />
        <SelectFilter
          field="kind"
          value={kind}
          options={KINDS}
          onValue={(value) => search(() => setKind(value))}
        />
      </search>
      <p role="status" className="found">
        {tell('studies.used-count', { count: found.length, total: entries.length })}
      </p>
      {found.length === 0 && (
        <Nothing
          onClear={() => {
            setText('');
            setKind('');
          }}
        />
      )}
      <ul className="studies">
        {found.slice(0, most).map((entry) => (
          <li key={entry.place}>
            <span lang="en">
              <EvidenceLink of={entry.place}>{entry.name}</EvidenceLink>
            </span>
            <p className="small">
              <span>{tell(`studies.kind-${entry.kind}`)}</span>
              {entry.certainty && (
                <span className="tag">{tell(`explore.sure-${entry.certainty}`)}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
      <ListFoot isMore={found.length > most} onMore={() => setMost(most + AT_ONCE)} />
    </div>
  );
}
