import type { AidOption, AidOutcome, DecisionAid } from '@healcast/engine';
import { useState } from 'react';
import { SourcesFold } from '../../patient/forecast/sources.tsx';
import { tell } from '../words.ts';
import { People } from './people.tsx';

const VIEWS = ['people', 'bars', 'words'] as const;
type View = (typeof VIEWS)[number];

/** Every outcome with all ways under it, so that like stands beside like; as dots, bars or words. */
export function Numbers({ aid }: { aid: DecisionAid }) {
  const [view, setView] = useState<View>('people');
  const outcomes = aid.options[0]?.outcomes ?? [];
  return (
    <section className="card numbers" aria-labelledby="numbers">
      <h2 id="numbers">{tell('choose.numbers')}</h2>
      <fieldset className="tabs">
        <legend>{tell('choose.show')}</legend>
        {VIEWS.map((one) => (
          <label key={one} className="tab">
            <input type="radio" name="view" checked={view === one} onChange={() => setView(one)} />
            <span>{tell(`choose.show-${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {view === 'people' && <p className="small">{tell('choose.numbers-lead')}</p>}
      {outcomes.map(({ outcome, title, kind }) => (
        <div key={outcome} className={`outcome outcome-${kind}`}>
          <h3>
            {title} <span className="tag">{tell(`choose.${kind}`)}</span>
          </h3>
          <ul>
            {aid.options.map((option) => (
              <Row key={option.id} option={option} outcome={outcome} view={view} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Row({ option, outcome, view }: { option: AidOption; outcome: string; view: View }) {
  const found = option.outcomes.find((one) => one.outcome === outcome);
  if (!found) return null;
  const { words, text, certainty, sources, personal, per100, days } = found;
  return (
    <li className="outcome-row">
      <p className="outcome-name">
        <strong>{option.title}</strong>
        {(per100 || days) && (
          <span className="small">{tell(personal ? 'choose.personal' : 'choose.studies')}</span>
        )}
      </p>
      <p className="outcome-number">{numberOf(found)}</p>
      {view === 'people' && found.icons && (
        <People
          marked={found.icons.marked}
          perhaps={found.icons.perhaps}
          label={found.icons.alt}
          kind={found.kind}
        />
      )}
      {view === 'bars' && per100 && <Bar outcome={found} />}
      {(view === 'words' || !per100) && text !== words && <p>{text}</p>}
      {found.without && option.id !== 'nothing' && (
        <p className="small">
          {tell('choose.without')}: {tell('choose.without-value', found.without)}
        </p>
      )}
      <p className={view === 'words' ? '' : 'small'}>{words}</p>
      <SourcesFold ids={sources} certainty={certainty} />
    </li>
  );
}

function numberOf({ per100, days }: AidOutcome): string {
  if (per100) return tell('choose.value', per100);
  if (days) return tell('choose.days', days);
  return tell('choose.numbers-none');
}

/** The same number as a bar with its whisker, and what happens without treatment as a mark. */
function Bar({ outcome }: { outcome: AidOutcome }) {
  const { per100, without, title } = outcome;
  if (!per100) return null;
  return (
    <svg
      className={`aid-bar aid-bar-${outcome.kind}`}
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      role="img"
      aria-label={tell('choose.chart-alt', { title, ...per100 })}
    >
      <rect className="aid-rail" x="0" y="2" width="100" height="8" />
      <rect className="aid-value" x="0" y="2" width={per100.value} height="8" />
      <rect
        className="aid-whisker"
        x={per100.low}
        y="5.2"
        width={Math.max(0.6, per100.high - per100.low)}
        height="1.6"
      />
      {without && <rect className="aid-without" x={without.value} y="0" width="0.7" height="12" />}
    </svg>
  );
}
