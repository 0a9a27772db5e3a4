import { Disclosure } from '../../kit/disclosure.tsx';
import { spokenDay } from '../time.ts';
import type { KeptSession, Zone } from '../types.ts';
import { nameOf, say } from '../words.ts';

/** Every session of a person, the newest first, with all that was recorded. */
export function SessionList({ sessions }: { sessions: readonly KeptSession[] }) {
  if (sessions.length === 0) return <p className="panel empty">{say('no-session')}</p>;
  return (
    <ul className="lines panel">
      {sessions
        .toSorted((one, other) => other.date.localeCompare(one.date))
        .map((session) => (
          <SessionItem key={session.id} session={session} />
        ))}
    </ul>
  );
}

function SessionItem({ session }: { session: KeptSession }) {
  const details: [string, string | null | undefined][] = [
    ['device', session.device],
    ['cartridge-lot', session.cartridgeLot],
    ['anaesthetic', session.anaesthetic],
    ['operator', session.operator],
    [
      'adjuncts',
      session.adjuncts
        ?.map(({ adjunct, product, lot }) =>
          [nameOf('adjunct', adjunct), product, lot].filter(Boolean).join(', '),
        )
        .join('; '),
    ],
    ['consent', session.consent && consentWords(session.consent)],
    ['note', session.note],
  ];
  return (
    <li className="line session">
      <p className="line-title">
        {spokenDay(session.date)} · {nameOf('modality', session.modality)}
      </p>
      <ul className="small">
        {session.zones.map((zone, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: zones of a kept session never change places
          <li key={index}>{zoneWords(zone)}</li>
        ))}
      </ul>
      <Disclosure label={say('session-details')}>
        <dl className="facts">
          {details.map(([key, value]) => (
            <div key={key}>
              <dt>{say(key)}</dt>
              <dd className={value ? undefined : 'unknown'}>{value || say('not-recorded')}</dd>
            </div>
          ))}
        </dl>
        {session.findings.length > 0 && (
          <ul className="findings">
            {session.findings.map(({ rule, severity, text }) => (
              <li key={rule} className="finding" data-severity={severity}>
                <p>
                  <strong>{nameOf('severity', severity)}:</strong> {text}
                </p>
                {session.overrides?.[rule] && (
                  <p className="small">{say('overridden', { reason: session.overrides[rule] })}</p>
                )}
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </li>
  );
}

const consentWords = ({ kind, version, signedAt }: NonNullable<KeptSession['consent']>) =>
  say('session-consent-valid', {
    ...{ kind: nameOf('consent-kind', kind), version, day: spokenDay(signedAt) },
  });

/** One zone in a line: "Cheeks (left), 1.5 mm, 4 passes, pinpoint bleeding". */
function zoneWords({ area, place, depthMm, passes, endpoint, energyMj, temperatureC }: Zone) {
  return [
    place ? `${nameOf('area', area)} (${place})` : nameOf('area', area),
    `${depthMm} mm`,
    passes && say('passes-count', { count: passes }),
    endpoint && nameOf('endpoint', endpoint),
    energyMj && `${energyMj} mJ`,
    temperatureC && `${temperatureC} °C`,
  ]
    .filter(Boolean)
    .join(', ');
}
