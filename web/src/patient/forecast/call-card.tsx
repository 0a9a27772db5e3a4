import { type ClinicSettings, type Modality, type RedFlag, redFlagsFor } from '@healcast/engine';
import { useEffect, useState } from 'react';
import { api } from '../../api.ts';
import { Disclosure } from '../../kit/disclosure.tsx';
import { useOnline } from '../../kit/frame.tsx';
import { atClinic } from '../at.ts';
import { redFlags } from '../knowledge.ts';
import { say } from '../words.ts';
import { SourcesInFold } from './sources.tsx';

const CALLS = ['emergency', 'same-day', 'within-48h', 'within-week'] as const;

/** Whom to call, as the clinic of this house says; undefined offline and where none is set. */
export function useClinic(): ClinicSettings | undefined {
  const online = useOnline();
  const [clinic, setClinic] = useState<ClinicSettings>();
  useEffect(() => {
    if (!online) return;
    let isCurrent = true;
    const asked = atClinic
      ? api.clinicPage(atClinic).then((reply) => reply.ok && reply.value.clinic)
      : api.clinic().then((reply) => reply.ok && reply.value);
    asked.then((found) => {
      if (isCurrent && found) setClinic(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [online]);
  return clinic;
}

/** The signs that mean "call", how fast, and whom, also out of hours. Never hidden, never lowered. */
export function CallCard({
  modality,
  clinic,
}: {
  modality: Modality;
  clinic: ClinicSettings | undefined;
}) {
  const flags = redFlagsFor(redFlags(), modality);
  return (
    <section className="card call" id="call" tabIndex={-1} aria-labelledby="call-title">
      <h2 id="call-title">{say('forecast.call-title')}</h2>
      <Whom clinic={clinic} />
      {CALLS.map((call) => {
        const signs = flags.filter((flag) => flag.call === call);
        if (signs.length === 0) return null;
        return (
          <div key={call} className={`calls calls-${call}`}>
            <h3>{say(`forecast.call-${call}`)}</h3>
            <ul>
              {signs.map(({ id, sign }) => (
                <li key={id}>{sign}</li>
              ))}
            </ul>
          </div>
        );
      })}
      <WhyCall flags={flags} />
      <p className="small">{say('forecast.call-lead')}</p>
      <p className="small">{say('forecast.call-not-watched')}</p>
    </section>
  );
}

/** Why each sign means a call, and who says so. */
function WhyCall({ flags }: { flags: readonly RedFlag[] }) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure label={say('forecast.call-why')} className="why-small" onOpen={() => setOpen(true)}>
      {open && (
        <ul className="why-call">
          {flags.map(({ id, sign, because, certainty, evidence }) => (
            <li key={id}>
              <p>
                <strong>{sign}.</strong> {because} {say(`forecast.sure-${certainty}`)}
              </p>
              <SourcesInFold ids={evidence} />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

function Whom({ clinic }: { clinic: ClinicSettings | undefined }) {
  if (!clinic)
    return (
      <div className="whom">
        <p>{say('forecast.call-generic')}</p>
        <p>{say('forecast.call-generic-out')}</p>
      </div>
    );
  return (
    <div className="whom">
      <p className="whom-name">{clinic.name}</p>
      {clinic.phone && (
        <p>
          <a className="phone" href={`tel:${clinic.phone.replaceAll(/[^+\d]/g, '')}`}>
            {clinic.phone}
          </a>
        </p>
      )}
      <p>
        {say('forecast.call-hours')}: {clinic.hours}
      </p>
      <p>
        {say('forecast.call-out')}: {clinic.outOfHours}
      </p>
      <p>
        {say('forecast.call-emergency')}:{' '}
        <a href={`tel:${clinic.emergencyNumber.replaceAll(/[^+\d]/g, '')}`}>
          {clinic.emergencyNumber}
        </a>
      </p>
    </div>
  );
}
