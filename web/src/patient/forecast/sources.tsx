import type { Certainty } from '@healcast/engine';
import { useState } from 'react';
import { Disclosure } from '../../kit/disclosure.tsx';
import { EvidenceLink } from '../evidence-link.tsx';
import { say } from '../words.ts';
import { behindFigure, type Figure, type FigureOf } from './figure.ts';

type Sources = typeof import('virtual:healcast/sources').default;
type Loaded = Sources | 'loading' | 'failed' | undefined;

let loaded: Sources | undefined;

/** The list of sources comes only when somebody asks where a number is from. */
function useSources() {
  const [sources, setSources] = useState<Loaded>(loaded);
  const load = () => {
    if (loaded || sources === 'loading') return;
    setSources('loading');
    import('virtual:healcast/sources').then(
      (part) => {
        loaded = part.default;
        setSources(loaded);
      },
      () => setSources('failed'),
    );
  };
  return { sources: loaded ?? sources, load };
}

/** A sentence with why, and who says so, folded under it. */
export function Why({
  text,
  because,
  evidence,
}: {
  text: string;
  because: string;
  evidence: string[];
}) {
  const { sources, load } = useSources();
  return (
    <Disclosure
      label={
        <span>
          {text} <span className="why-hint">{say('forecast.care-why')}</span>
        </span>
      }
      className="advice-fold"
      onOpen={load}
    >
      <p>{because}</p>
      <SourceList ids={evidence} sources={sources} />
    </Disclosure>
  );
}

/** A fold with sources alone, and how sure they make us. */
export function SourcesFold({
  ids,
  certainty,
}: {
  ids: readonly string[];
  certainty?: Certainty | undefined;
}) {
  const { sources, load } = useSources();
  return (
    <Disclosure label={say('forecast.sources')} className="why-small" onOpen={load}>
      {certainty && <p>{say(`forecast.sure-${certainty}`)}</p>}
      <SourceList ids={ids} sources={sources} />
    </Disclosure>
  );
}

/** A fold with what stands behind a number that a model worked out for this person. */
export function FigureSources({ figure, of = {} }: { figure: Figure; of?: FigureOf }) {
  const { sources, load } = useSources();
  return (
    <Disclosure label={say('forecast.sources')} className="why-small" onOpen={load}>
      {typeof sources === 'object' ? (
        <BehindFigure sources={sources} figure={figure} of={of} />
      ) : (
        <SourceList ids={[]} sources={sources} />
      )}
    </Disclosure>
  );
}

function BehindFigure({ sources, figure, of }: { sources: Sources; figure: Figure; of: FigureOf }) {
  const { ids, certainty, isJudged, numbers, further } = behindFigure(sources.figures[figure], of);
  return (
    <>
      {certainty && (
        <p>
          {say(`forecast.sure-${certainty}`)} {isJudged && say('forecast.sources-judged')}
        </p>
      )}
      <SourceList ids={ids} sources={sources} />
      <p>{say('forecast.sources-numbers')}</p>
      <Numbers numbers={numbers} />
      {further.length > 0 && (
        <Disclosure label={say('forecast.sources-further', { count: further.length })}>
          <Numbers numbers={further} />
        </Disclosure>
      )}
    </>
  );
}

/** Documents of the knowledge room by name, each with its page in the evidence. */
function Numbers({ numbers }: { numbers: readonly { place: string; name: string }[] }) {
  return (
    <ul className="source-numbers" lang="en">
      {numbers.map(({ place, name }) => (
        <li key={place}>
          <EvidenceLink of={place}>{name}</EvidenceLink>
        </li>
      ))}
    </ul>
  );
}

/** Sources that load as soon as the fold round them opens. */
export function SourcesInFold({ ids }: { ids: readonly string[] }) {
  const { sources, load } = useSources();
  if (!sources) queueMicrotask(load);
  return <SourceList ids={ids} sources={sources} />;
}

function SourceList({ ids, sources }: { ids: readonly string[]; sources: Loaded }) {
  if (sources === undefined || sources === 'loading')
    return <p className="small">{say('forecast.sources-load')}</p>;
  if (sources === 'failed') return <p className="small">{say('forecast.sources-fail')}</p>;
  const found = ids.flatMap((id) => {
    const study = sources.studies.find(
      (one) => one.id === id || one.findings.some((it) => it.id === id),
    );
    const finding = study?.findings.find((one) => one.id === id);
    return study ? [{ id, study, finding }] : [];
  });
  return (
    <ul className="sources" lang="en">
      {found.map(({ id, study, finding }) => (
        <li key={id}>
          {finding && <span className="claim">{finding.claim} </span>}
          <cite>
            {study.url ? (
              <a href={study.url} rel="noreferrer" target="_blank">
                {study.words || new URL(study.url).hostname}
              </a>
            ) : (
              study.words || study.id
            )}
          </cite>
          {finding && <span className="seen"> {say(`forecast.seen-${finding.seen}`)}</span>}{' '}
          <EvidenceLink of={id}>
            {say('forecast.sources-more')}
            <span className="hidden">: {study.words || study.id}</span>
          </EvidenceLink>
        </li>
      ))}
    </ul>
  );
}
