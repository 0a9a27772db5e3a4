import type { Certainty } from '@healcast/engine';
import { useState } from 'react';
import { Disclosure } from '../../kit/disclosure.tsx';
import { addressOf } from '../route.ts';
import { goTo } from '../start.tsx';
import { say } from '../words.ts';

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
  ids: string[];
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

/** Sources that load as soon as the fold round them opens. */
export function SourcesInFold({ ids }: { ids: string[] }) {
  const { sources, load } = useSources();
  if (!sources) queueMicrotask(load);
  return <SourceList ids={ids} sources={sources} />;
}

function SourceList({ ids, sources }: { ids: string[]; sources: Loaded }) {
  if (sources === undefined || sources === 'loading')
    return <p className="small">{say('forecast.sources-load')}</p>;
  if (sources === 'failed') return <p className="small">{say('forecast.sources-fail')}</p>;
  const found = ids.flatMap((id) => {
    const study = sources.find((one) => one.id === id || one.findings.some((it) => it.id === id));
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
                {study.words || study.url}
              </a>
            ) : (
              study.words || study.id
            )}
          </cite>
          {finding && <span className="seen"> {say(`forecast.seen-${finding.seen}`)}</span>}{' '}
          <a
            href={`${addressOf('evidence')}/${id}`}
            onClick={goTo(`${addressOf('evidence')}/${id}`)}
          >
            {say('forecast.sources-more')}
            <span className="hidden">: {study.words || study.id}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
