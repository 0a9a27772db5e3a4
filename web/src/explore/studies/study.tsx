import { type Ref, useEffect, useRef } from 'react';
import { useHeadingFocus } from '../../kit/use-heading-focus.ts';
import { EvidenceLink } from '../../patient/evidence-link.tsx';
import { tell } from '../words.ts';
import type { StudyCard, StudyFinding } from './filter.ts';
import { titleOf } from './name.ts';

/** One source: who, how, what it found, how we read it, and everything here that rests on it. */
export function StudyPage({ study, finding }: { study: StudyCard | undefined; finding: string }) {
  const title = study ? titleOf(study) : tell('studies.gone');
  const heading = useHeadingFocus(title);
  // Who asks for one finding of many is led to it; the heading has had the focus by then.
  const asked = useRef<HTMLLIElement>(null);
  useEffect(() => {
    asked.current?.scrollIntoView({ block: 'center' });
    asked.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="explore-page">
      <p>
        <EvidenceLink>← {tell('studies.back')}</EvidenceLink>
      </p>
      <h1 ref={heading} tabIndex={-1} className="study-title" lang={study && 'en'}>
        {title}
      </h1>
      {study && <About study={study} finding={finding} asked={asked} />}
    </div>
  );
}

function About({
  study,
  finding,
  asked,
}: {
  study: StudyCard;
  finding: string;
  asked: Ref<HTMLLIElement>;
}) {
  const { citation, design, uses, findings } = study;
  const title = titleOf(study);
  const known = [citation.authors, citation.journal, citation.year].filter(
    (part) => part && part !== title,
  );
  return (
    <>
      {known.length > 0 && (
        <p className="lead" lang="en">
          {known.join('. ')}
        </p>
      )}
      <dl className="study-facts">
        <div>
          <dt>{tell('studies.design')}</dt>
          <dd lang="en">{design}</dd>
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
        {findings.map((one) => {
          const isAsked = one.id === finding && one.id !== study.id;
          return <Finding key={one.id} finding={one} asked={isAsked ? asked : undefined} />;
        })}
      </ul>
    </>
  );
}

function Finding({
  finding,
  asked,
}: {
  finding: StudyFinding;
  /** Where this one was asked for. */
  asked: Ref<HTMLLIElement> | undefined;
}) {
  const { claim, quantity, value, unit, spread, n, population, seen, uses } = finding;
  // Two numbers are a range, more of them a series over days or places.
  const number = Array.isArray(value) ? value.join(value.length === 2 ? ' to ' : ', ') : value;
  return (
    <li ref={asked} tabIndex={-1} className="card finding" data-asked={asked !== undefined}>
      <p className="finding-claim" lang="en">
        {claim}
      </p>
      <dl className="study-facts">
        {number !== null && (
          <div>
            <dt lang="en">{quantity}</dt>
            <dd lang="en">{[number, unit, spread && `(${spread})`].filter(Boolean).join(' ')}</dd>
          </div>
        )}
        {(n !== null || population) && (
          <div>
            <dt>{tell('studies.people')}</dt>
            <dd lang="en">{[n, population].filter((part) => part !== null).join(' · ')}</dd>
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

/** Where we use it, with how sure we are there: the same finding can back a firm and a weak number. */
function Uses({ uses }: { uses: StudyFinding['uses'] }) {
  if (uses.length === 0) return <p className="small">{tell('studies.used-none')}</p>;
  return (
    <details className="fold why-small">
      <summary>
        {tell('studies.used')} ({uses.length})
      </summary>
      <ul className="uses">
        {uses.map(({ place, kind, name, certainty }) => (
          <li key={place}>
            <span className="small">{tell(`studies.kind-${kind}`)}</span>
            <span lang="en">
              <EvidenceLink of={place}>{name}</EvidenceLink>
            </span>
            {certainty && <span className="small">{tell(`explore.sure-${certainty}`)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
