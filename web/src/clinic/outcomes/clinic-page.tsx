import './outcomes.css';
import type { Scorecard } from '@healcast/engine';
import { useState } from 'react';
import { ChoiceField } from '../parts/fields.tsx';
import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { addressOf } from '../route.ts';
import { useStaff } from '../staff.ts';
import type { OutcomeGroup, OutcomeSummary } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { say } from '../words.ts';
import { ScorecardTable } from './scorecard-table.tsx';
import { SpreadRow } from './spread-row.tsx';

/** How results lie over all people of the clinic, and how its forecasts did. */
export function OutcomesPage() {
  const { may } = useStaff();
  const summary = useAnswer<OutcomeSummary>('/api/clinic/outcome-summary');
  const scorecard = useAnswer<Scorecard>('/api/clinic/scorecard');
  return (
    <>
      <Heading title={say('room-outcomes')}>
        {may('clinician') && (
          <>
            <a className="button quiet" href="/api/clinic/outcomes.csv" download>
              {say('export-csv')}
            </a>
            <a className="button quiet" href="/api/clinic/outcomes.json" download>
              {say('export-json')}
            </a>
            <Link className="button" href={addressOf.import}>
              {say('import-title')}
            </Link>
          </>
        )}
      </Heading>
      {summary.trouble && <TroubleNote trouble={summary.trouble} again={summary.again} />}
      {!summary.value && !summary.trouble && <Loading />}
      {summary.value && <Spread summary={summary.value} />}
      {scorecard.trouble && <TroubleNote trouble={scorecard.trouble} again={scorecard.again} />}
      {scorecard.value && <ScorecardTable scorecard={scorecard.value} />}
    </>
  );
}

function Spread({ summary: { groups, people, leastPeople } }: { summary: OutcomeSummary }) {
  const measures = peopleByMeasure(groups);
  const [chosen, setChosen] = useState('');
  const shown = measures.some(({ id }) => id === chosen) ? chosen : (measures[0]?.id ?? '');
  if (groups.length === 0)
    return (
      <div className="panel empty">
        <p>{say('spread-empty')}</p>
        <p>
          <Link href={addressOf.people}>{say('room-people')}</Link>
        </p>
      </div>
    );
  const rows = groups.filter(({ measure }) => measure === shown);
  const told = rows.filter((row) => row.told !== null);
  const few = rows.filter((row) => row.told === null);
  return (
    <section className="panel">
      <h2>{say('spread-title')}</h2>
      <p className="small">{say('spread-lead', { people, least: leastPeople })}</p>
      <ChoiceField
        label={say('measure')}
        value={shown}
        onChange={setChosen}
        options={measures.map(({ id, title, count }) => [id, `${title} (${count})`] as const)}
      />
      <div className="spread">
        {told.map((group) => (
          <SpreadRow key={`${group.area} ${group.modality}`} group={group} all={told} />
        ))}
        {few.map((group) => (
          <SpreadRow key={`${group.area} ${group.modality}`} group={group} all={told} />
        ))}
      </div>
      <p className="small">{say('spread-limits')}</p>
    </section>
  );
}

function peopleByMeasure(groups: readonly OutcomeGroup[]) {
  return [...Map.groupBy(groups, ({ measure }) => measure).values()]
    .map((same) => ({
      id: same[0]?.measure ?? '',
      title: same[0]?.title ?? '',
      count: same.reduce((sum, { n }) => sum + n, 0),
    }))
    .toSorted((one, other) => other.count - one.count);
}
