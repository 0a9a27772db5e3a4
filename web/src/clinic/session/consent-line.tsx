import type { ReactNode } from 'react';
import { addressOf } from '../route.ts';
import { spokenDay } from '../time.ts';
import type { SessionCheck } from '../types.ts';
import { nameOf, say } from '../words.ts';

type Consent = SessionCheck['consent'];

/** The consent this session will stand on, or that there is none to ask for. */
export function ConsentLine({ consent: { state, kind, signed } }: { consent: Consent }) {
  if (state === 'missing' || state === 'revoked') return null;
  return (
    <p className="small">
      <strong>{say('consent')}:</strong>{' '}
      {signed && state !== 'no-wording'
        ? say('session-consent-valid', {
            kind: nameOf('consent-kind', kind),
            version: signed.version,
            day: spokenDay(signed.signedAt),
          })
        : say('session-consent-no-wording')}
    </p>
  );
}

/** A missing, revoked or outdated consent among the findings, with the way to have it signed. */
export function ConsentFinding({
  state,
  personId,
  children,
}: {
  state: Consent['state'];
  personId: string;
  children: ReactNode;
}) {
  const severity = state === 'outdated' ? 'warning' : 'critical';
  return (
    <li className="finding" data-severity={severity}>
      <p>
        <strong>{nameOf('severity', severity)}</strong>
      </p>
      <p>{say(`consent-finding-${state}`)}</p>
      <p className="small">
        {/* In a tab of its own: what is typed here stays. */}
        <a href={addressOf.sign(personId)} target="_blank" rel="noreferrer">
          {say('consent-sign-now')}
        </a>
      </p>
      {children}
    </li>
  );
}
