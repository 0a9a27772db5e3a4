import { addressOf } from './route.ts';
import { goTo } from './start.tsx';

/** A link into the evidence: to a study, to one of its findings, or to what rests on them. */
export function EvidenceLink({ of, children }: { of?: string; children: React.ReactNode }) {
  const address = of === undefined ? addressOf('evidence') : `${addressOf('evidence')}/${of}`;
  return (
    <a href={address} onClick={goTo(address)}>
      {children}
    </a>
  );
}
