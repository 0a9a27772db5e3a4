import { useHeadingFocus } from '../../kit/use-heading-focus.ts';
import { addressOf } from '../../patient/route.ts';
import { goTo } from '../../patient/start.tsx';
import { tell } from '../words.ts';
import type { StudyCard, StudyFinding } from './filter.ts';
import { titleOf } from './name.ts';

/** One source: who, how, what it found, how we read it, and everything here that rests on it. */
export function StudyPage({ study, finding }: { study: StudyCard | undefined; finding: string }) {
  const title = study ? titleOf(study) : tell('studies.gone');
  const heading = useHeadingFocus(title);
  const back = addressOf('evidence');
  return (
    <div className="explore-page">
      <p>
        <a href={back} onClick={goTo(back)}>
          ← {tell('studies.back')}
        </a>
      </p>
      <h1 ref={heading} tabIndex={-1} className="study-title">
        {title}
      </h1>
      {study && <About study={study} asked={finding} />}
    </div>
  );
}

function About({ study, asked }: { study: StudyCard; asked: string }) {
  const { citation, design, uses, findings } = study;
  return (
    <>
      <p className="lead">
        {[citation.authors, citation.journal, citation.year].filter(Boolean).join('. ')}
      </p>
      <dl className="study-facts">
        <div>
          <dt>{tell('studies.design')}</dt>
          <dd>{design}</dd>
        </div>
        {citation.url && (
          <div>
            <dt>{tell('studies.paper')}</dt>
            <dd>
              <a href={citation.url} rel="noreferrer" target="_blank">
                {citation.url.replace(/^https?:\/\/(www\.)?/, '')}
              </a>
            </dd>
          </div>
        )}
      </dl>
      {uses.length > 0 && <Uses uses={uses} />}
      <h2>{tell('studies.findings')}</h2>
      <ul className="findings-list">
        {findings.map((one) => (
          <Finding key={one.id} finding={one} isAsked={one.id === asked && one.id !== study.id} />
        ))}
      </ul>
    </>
  );
}

function Finding({ finding, isAsked }: { finding: StudyFinding; isAsked: boolean }) {
  const { claim, quantity, value, unit, spread, n, population, seen, uses } = finding;
  const number = Array.isArray(value) ? value.join(', ') : value;
  return (
    <li className="card finding" data-asked={isAsked}>
      <p className="finding-claim">{claim}</p>
      <dl className="study-facts">
        {number !== null && (
          <div>
            <dt>{quantity}</dt>
            <dd>{[number, unit, spread && `(${spread})`].filter(Boolean).join(' ')}</dd>
          </div>
        )}
        {(n !== null || population) && (
          <div>
            <dt>{tell('studies.people')}</dt>
            <dd>{[n, population].filter((part) => part !== null).join(' · ')}</dd>
          </div>
        )}
      </dl>
      <p className="small">
        {tell(`studies.seen-${seen}`)} <code>{finding.id}</code>
      </p>
      <Uses uses={uses} />
    </li>
  );
}

const NUMBERS = ['population', 'remodelling', 'phases', 'fitted', 'planning', 'measures'];

/** Where we use it, with how sure we are there: the same finding can back a firm and a weak number. */
function Uses({ uses }: { uses: StudyFinding['uses'] }) {
  if (uses.length === 0) return <p className="small">{tell('studies.used-none')}</p>;
  const kindOf = (kind: string) =>
    NUMBERS.includes(kind) ? 'by-number' : kind === 'rules' ? 'by-rule' : 'by-page';
  return (
    <details className="fold why-small">
      <summary>
        {tell('studies.used')} ({uses.length})
      </summary>
      <ul className="uses">
        {uses.map(({ kind, id, name, certainty }) => (
          <li key={`${kind}/${id}`}>
            <span className="small">{tell(`studies.${kindOf(kind)}`)}</span>
            <span>{name}</span>
            {certainty && <span className="small">{tell(`explore.sure-${certainty}`)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
