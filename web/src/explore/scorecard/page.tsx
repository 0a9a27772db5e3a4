import type { PublishedScorecard } from '@healcast/engine';
import { useCallback, useEffect, useState } from 'react';
import { useHeadingFocus } from '../../kit/use-heading-focus.ts';
import { tell } from '../words.ts';
import { MeasureCard } from './measure-card.tsx';
import './scorecard.css';

type Group = PublishedScorecard['real'][number];
type State =
  | { is: 'waiting' }
  | { is: 'there'; card: PublishedScorecard }
  | { is: 'trouble'; offline: boolean };

/** How our forecasts did: what was said against what came, in groups in which nobody stands out. */
export default function ScorecardPage() {
  const heading = useHeadingFocus(tell('scorecard.title'));
  const [state, setState] = useState<State>({ is: 'waiting' });
  const load = useCallback(async () => {
    setState({ is: 'waiting' });
    try {
      const answer = await fetch('/api/scorecard');
      if (!answer.ok) throw new Error(String(answer.status));
      setState({ is: 'there', card: await answer.json() });
    } catch {
      setState({ is: 'trouble', offline: !navigator.onLine });
    }
  }, []);
  useEffect(() => {
    void load();
  }, [load]);
  return (
    <div className="explore-page">
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {tell('scorecard.title')}
        </h1>
        <p className="lead">{tell('scorecard.lead')}</p>
      </header>
      <p role="status" className={state.is === 'waiting' ? 'waiting' : undefined}>
        {state.is === 'waiting' && tell('scorecard.waiting')}
      </p>
      {state.is === 'trouble' && (
        <section className="card" role="alert">
          <p>{tell(state.offline ? 'scorecard.offline' : 'explore.fault')}</p>
          <p className="actions">
            <button type="button" className="button quiet" onClick={load}>
              {tell('explore.again')}
            </button>
          </p>
        </section>
      )}
      {state.is === 'there' && <Parts card={state.card} />}
    </div>
  );
}

function Parts({ card }: { card: PublishedScorecard }) {
  const { real, simulated, leastOutcomes, countedBy } = card;
  return (
    <>
      <section className="card scorecard-method">
        <h2>{tell('scorecard.read')}</h2>
        <p>{tell('scorecard.read-range')}</p>
        <p>{tell('scorecard.read-line')}</p>
      </section>
      <section className="scorecard-part" aria-labelledby="scorecard-real">
        <h2 id="scorecard-real">{tell('scorecard.real')}</h2>
        {real.length === 0 ? (
          <p className="waiting">{tell('scorecard.none', { count: leastOutcomes })}</p>
        ) : (
          <Measures groups={real} />
        )}
      </section>
      {simulated.length > 0 && (
        <section className="scorecard-part simulated" aria-labelledby="scorecard-simulated">
          <h2 id="scorecard-simulated">
            {tell('scorecard.simulated')} <span className="tag">{tell('scorecard.made-up')}</span>
          </h2>
          <p>{tell('scorecard.simulated-lead')}</p>
          <Measures groups={simulated} />
        </section>
      )}
      <section className="card scorecard-method">
        <h2 id="scorecard-how" tabIndex={-1}>
          {tell('scorecard.how-title')}
        </h2>
        <p>{tell('scorecard.how')}</p>
        <h3>{tell('scorecard.private')}</h3>
        <p>{tell('scorecard.private-text', { least: leastOutcomes, step: countedBy })}</p>
      </section>
    </>
  );
}

function Measures({ groups }: { groups: readonly Group[] }) {
  const byMeasure = Map.groupBy(groups, ({ measure }) => measure);
  return [...byMeasure].map(([measure, members]) => (
    <MeasureCard key={measure} measure={measure} groups={members} />
  ));
}
