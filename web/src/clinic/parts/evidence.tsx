import { Fragment } from 'react';
import { say } from '../words.ts';

/** A link to the open evidence pages, in a tab of its own: what is typed here stays. */
export function EvidencePage({ of, children }: { of: string; children: string }) {
  return (
    <a href={`/#/evidence/${of}`} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

/** The studies that something rests on, each with its page. */
export function Evidence({ ids }: { ids: readonly string[] }) {
  return (
    <>
      {say('evidence')}{' '}
      {ids.map((id, at) => (
        <Fragment key={id}>
          {at > 0 && ', '}
          <EvidencePage of={id}>{id}</EvidencePage>
        </Fragment>
      ))}
    </>
  );
}
