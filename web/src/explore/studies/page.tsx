import studies from 'virtual:healcast/studies';
import { lazy, useState } from 'react';
import { useHeadingFocus } from '../../kit/use-heading-focus.ts';
import { EvidenceLink } from '../../patient/evidence-link.tsx';
import type { PageProps } from '../page-props.ts';
import { tell } from '../words.ts';
import {
  AREA_GROUPS,
  type Filter,
  filtered,
  MEASURE_GROUPS,
  type StudyCard,
  TOPICS,
} from './filter.ts';
import { titleOf } from './name.ts';
import { ListFoot, Nothing, SearchField, SelectFilter } from './search.tsx';
import { StudyPage } from './study.tsx';

const AT_ONCE = 25;
const NO_FILTER: Filter = { text: '', topic: '', area: '', measure: '' };

const EntryPage = lazy(() => import('./entry.tsx'));
const UsedPage = lazy(() => import('./used.tsx'));

/** The evidence: every source, one of them by its id, and what we made of them by `kind/id`. */
export default function StudiesPage({ of }: PageProps) {
  if (of === undefined) return <Browser />;
  if (of === 'used') return <UsedPage />;
  if (of.includes('/')) return <EntryPage key={of} place={of} />;
  const study = studies.find(
    ({ id, findings }) => id === of || findings.some((finding) => finding.id === of),
  );
  return <StudyPage key={of} study={study} finding={of} />;
}

function Browser() {
  const heading = useHeadingFocus(tell('studies.title'));
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [most, setMost] = useState(AT_ONCE);
  const found = filtered(studies, filter);
  const set = (part: Partial<Filter>) => {
    setFilter({ ...filter, ...part });
    setMost(AT_ONCE);
  };
  const choice = (field: 'topic' | 'area' | 'measure', options: readonly string[]) => (
    <SelectFilter
      {...{ field, options }}
      value={filter[field]}
      onValue={(value) => set({ [field]: value })}
    />
  );
  return (
    <div className="explore-page">
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {tell('studies.title')}
        </h1>
        <p className="lead">{tell('studies.lead')}</p>
        <p>
          <EvidenceLink of="used">{tell('studies.used-all')}</EvidenceLink>
        </p>
      </header>
      <search className="card filters">
        <SearchField value={filter.text} onValue={(text) => set({ text })} />
        {choice('topic', TOPICS)}
        {choice('area', AREA_GROUPS)}
        {choice('measure', MEASURE_GROUPS)}
      </search>
      <p role="status" className="found">
        {tell('studies.count', { count: found.length, total: studies.length })}
      </p>
      {found.length === 0 && <Nothing onClear={() => set(NO_FILTER)} />}
      <ul className="studies" lang="en">
        {found.slice(0, most).map((study) => (
          <StudyRow key={study.id} study={study} />
        ))}
      </ul>
      <ListFoot isMore={found.length > most} onMore={() => setMost(most + AT_ONCE)} />
    </div>
  );
}

function StudyRow({ study }: { study: StudyCard }) {
  const { title, authors, year, journal } = study.citation;
  const name = titleOf(study);
  const known = [authors, journal, year].filter((part) => part && part !== name);
  // Sources without a title share their names: what they say tells them apart.
  const claim = title === null ? study.findings[0]?.claim : undefined;
  return (
    <li>
      <EvidenceLink of={study.id}>{name}</EvidenceLink>
      {claim && <p>{claim}</p>}
      <p className="small">
        {known.length > 0 && <span>{known.join(' · ')}</span>}
        <span className="tag">{study.design}</span>
      </p>
    </li>
  );
}
