import { type ClinicSettings, type Modality, redFlagsFor } from '@healcast/engine';
import { useEffect, useState } from 'react';
import { api } from '../../api.ts';
import { useOnline } from '../../kit/frame.tsx';
import { atClinic } from '../at.ts';
import { redFlags } from '../knowledge.ts';
import { say } from '../words.ts';

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
  const flags = redFlagsFor(redFlags, modality);
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
      <p className="small">{say('forecast.call-lead')}</p>
      <p className="small">{say('forecast.call-not-watched')}</p>
    </section>
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
