import { useState } from 'react';
import { useOnline } from '../kit/frame.tsx';
import { useHeadingFocus } from '../kit/use-heading-focus.ts';
import { atClinic } from '../patient/at.ts';
import { deviceOptions, Labelled } from './fields.tsx';
import type { PageProps } from './page-props.ts';
import { guides, tell } from './words.ts';

const INSIDE = [1, 2, 3, 4, 5];

const placeOf = (area: string, device: string) =>
  `/api/protocols/${area}/${device}/protocol.pdf${atClinic ? `?clinic=${atClinic}` : ''}`;

/** The clinical protocol as a document (brief FC6): an area, a device, one link. */
export default function ProtocolPage({ typed }: PageProps) {
  const heading = useHeadingFocus(tell('protocol-page.title'));
  const online = useOnline();
  const areas = guides().filter(({ kind }) => kind === 'area');
  const [area, setArea] = useState(typed.area || 'face');
  const [device, setDevice] = useState(typed.device || 'automated-pen');
  return (
    <div className="explore-page narrow">
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {tell('protocol-page.title')}
        </h1>
        <p className="lead">{tell('protocol-page.lead')}</p>
      </header>
      <section className="card about" aria-label={tell('protocol-page.get')}>
        <div className="pair">
          <Labelled id="protocol-area" label={tell('protocol-page.area')}>
            <select
              id="protocol-area"
              value={area}
              onChange={(event) => setArea(event.currentTarget.value)}
            >
              {areas.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </Labelled>
          <Labelled id="protocol-device" label={tell('protocol-page.device')}>
            <select
              id="protocol-device"
              value={device}
              onChange={(event) => setDevice(event.currentTarget.value)}
            >
              {deviceOptions().map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </Labelled>
        </div>
        <p className="actions">
          <a className="button" href={placeOf(area, device)} download>
            {tell('protocol-page.get')}
          </a>
        </p>
        <p role="status">{!online && tell('protocol-page.offline')}</p>
        <p className="small">{tell('protocol-page.note')}</p>
      </section>
      <section className="card" aria-labelledby="inside">
        <h2 id="inside">{tell('protocol-page.inside')}</h2>
        <ul className="dots">
          {INSIDE.map((one) => (
            <li key={one}>{tell(`protocol-page.inside-${one}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
