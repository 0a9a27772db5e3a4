import type { ReactNode } from 'react';
import { Disclosure } from '../../kit/disclosure.tsx';
import { Link } from '../parts/link.tsx';
import { addressOf } from '../route.ts';
import { useStaff } from '../staff.ts';
import { spokenDay } from '../time.ts';
import type { Consent, ConsentKind, ConsentTexts, PersonRecord } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { nameOf, say } from '../words.ts';
import { CONSENT_KINDS } from './kinds.ts';
import { Revoke } from './revoke.tsx';

/** What a person agreed to, each purpose for itself: signed, out of date, revoked or not signed. */
export function ConsentList({ record, onChange }: { record: PersonRecord; onChange: () => void }) {
  const { may } = useStaff();
  const texts = useAnswer<ConsentTexts>('/api/clinic/consent-texts');
  const newestOf = (kind: ConsentKind) =>
    texts.value?.texts.find((text) => text.kind === kind)?.version;
  const kinds = CONSENT_KINDS.filter(
    (kind) => newestOf(kind) || record.consents.some((one) => one.kind === kind),
  );
  const current = kinds.map((kind) => currentOf(record.consents, kind));
  return (
    <section className="consents">
      <div className="section-head">
        <h2>{say('consents')}</h2>
        {may('front-desk') && kinds.length > 0 && (
          <Link className="plain" href={addressOf.sign(record.id)}>
            {say('consents-sign')}
          </Link>
        )}
      </div>
      {kinds.length === 0 && texts.value && (
        <p className="panel empty">
          {say('consents-none')}{' '}
          {may('owner') && <Link href={addressOf.wordings}>{say('consents-write')}</Link>}
        </p>
      )}
      {kinds.length > 0 && (
        <ul className="lines panel">
          {kinds.map((kind, at) => (
            <Line key={kind} kind={kind} consent={current[at]} newest={newestOf(kind)}>
              {current[at] && (
                <Acts consent={current[at]} personId={record.id} onChange={onChange} />
              )}
            </Line>
          ))}
        </ul>
      )}
      <Earlier
        consents={record.consents.filter((one) => !current.includes(one))}
        personId={record.id}
      />
    </section>
  );
}

/** What holds now, else what was revoked last. */
function currentOf(consents: readonly Consent[], kind: ConsentKind): Consent | undefined {
  const ofKind = consents.filter((one) => one.kind === kind);
  return ofKind.find(({ revokedAt }) => revokedAt === null) ?? ofKind[0];
}

function Line({
  kind,
  consent,
  newest,
  children,
}: {
  kind: ConsentKind;
  consent: Consent | undefined;
  newest: number | undefined;
  children: ReactNode;
}) {
  const state = stateOf(consent, newest);
  return (
    <li className="line consent" data-state={state} data-kind={kind}>
      <div className="line-main">
        <p className="line-title">{nameOf('consent-kind', kind)}</p>
        <p className="small consent-state">
          {say(`consent-now-${state}`, {
            version: consent?.version ?? '',
            newest: newest ?? '',
            day: consent ? spokenDay(consent.revokedAt ?? consent.signedAt) : '',
          })}
        </p>
      </div>
      {children}
    </li>
  );
}

function stateOf(consent: Consent | undefined, newest: number | undefined) {
  if (!consent) return 'missing';
  if (consent.revokedAt) return 'revoked';
  return newest !== undefined && consent.version < newest ? 'outdated' : 'valid';
}

function Acts({
  consent,
  personId,
  onChange,
}: {
  consent: Consent;
  personId: string;
  onChange: () => void;
}) {
  const { may } = useStaff();
  if (!may('front-desk')) return null;
  return (
    <p className="line-acts">
      <Show consent={consent} personId={personId} />
      {!consent.revokedAt && <Revoke consent={consent} onDone={onChange} />}
    </p>
  );
}

const Show = ({ consent, personId }: { consent: Consent; personId: string }) => (
  <Link className="plain" href={addressOf.consent(personId, consent.id)}>
    {say('consent-show')}
    <span className="hidden"> {nameOf('consent-kind', consent.kind)}</span>
  </Link>
);

function Earlier({ consents, personId }: { consents: readonly Consent[]; personId: string }) {
  const { may } = useStaff();
  if (consents.length === 0) return null;
  return (
    <Disclosure label={say('consent-earlier', { count: consents.length })}>
      <ul className="lines">
        {consents.map((consent) => (
          <li key={consent.id} className="line">
            <p className="line-main small">
              {say('consent-earlier-line', {
                kind: nameOf('consent-kind', consent.kind),
                version: consent.version,
                day: spokenDay(consent.signedAt),
              })}
              {consent.revokedAt &&
                ` · ${say('consent-now-revoked', { day: spokenDay(consent.revokedAt) })}`}
            </p>
            {may('front-desk') && <Show consent={consent} personId={personId} />}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
