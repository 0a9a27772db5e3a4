import studies from 'virtual:healcast/studies';
import { useState } from 'react';
import { useHeadingFocus } from '../../kit/use-heading-focus.ts';
import { addressOf } from '../../patient/route.ts';
import { goTo } from '../../patient/start.tsx';
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
import { StudyPage } from './study.tsx';

const AT_ONCE = 25;

/** The evidence: every source, searched and filtered, and one of them when its id is in the address. */
export default function StudiesPage({ of }: PageProps) {
  if (of === undefined) return <Browser />;
  const study = studies.find(
    ({ id, findings }) => id === of || findings.some((finding) => finding.id === of),
  );
  return <StudyPage study={study} finding={of} />;
}

function Browser() {
  const heading = useHeadingFocus(tell('studies.title'));
  const [filter, setFilter] = useState<Filter>({ text: '', topic: '', area: '', measure: '' });
  const [most, setMost] = useState(AT_ONCE);
  const found = filtered(studies, filter);
  const set = (part: Partial<Filter>) => {
    setFilter({ ...filter, ...part });
    setMost(AT_ONCE);
  };
  const choice = (field: 'topic' | 'area' | 'measure', options: readonly string[]) => (
    <label className="field" htmlFor={`filter-${field}`}>
      <span>{tell(`studies.${field}`)}</span>
      <select
        id={`filter-${field}`}
        value={filter[field]}
        onChange={(event) => set({ [field]: event.currentTarget.value })}
      >
        <option value="">{tell('studies.all')}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {tell(`studies.${field}-${option}`)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="explore-page">
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {tell('studies.title')}
        </h1>
        <p className="lead">{tell('studies.lead')}</p>
      </header>
      <search className="card filters">
        <div className="field">
          <label htmlFor="search">{tell('studies.search')}</label>
          <input
            id="search"
            type="search"
            placeholder={tell('studies.search-help')}
            value={filter.text}
            onInput={(event) => set({ text: event.currentTarget.value })}
            maxLength={80}
          />
        </div>
        {choice('topic', TOPICS)}
        {choice('area', AREA_GROUPS)}
        {choice('measure', MEASURE_GROUPS)}
      </search>
      <p role="status" className="found">
        {found.length === 0
          ? tell('studies.none')
          : tell('studies.count', { count: found.length, total: studies.length })}
      </p>
      <ul className="studies">
        {found.slice(0, most).map((study) => (
          <StudyRow key={study.id} study={study} />
        ))}
      </ul>
      {found.length > most && (
        <button type="button" className="button quiet" onClick={() => setMost(most + AT_ONCE)}>
          {tell('studies.more')}
        </button>
      )}
      <p className="small">{tell('studies.language')}</p>
    </div>
  );
}

function StudyRow({ study }: { study: StudyCard }) {
  const address = `${addressOf('evidence')}/${study.id}`;
  const { authors, year, journal } = study.citation;
  return (
    <li>
      <a href={address} onClick={goTo(address)}>
        {titleOf(study)}
      </a>
      <p className="small">
        {[authors, journal, year].filter(Boolean).join(' · ')}
        <span className="tag">{study.design}</span>
      </p>
    </li>
  );
}
