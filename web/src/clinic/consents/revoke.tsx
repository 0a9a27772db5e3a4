import { useState } from 'react';
import { Button, Heading as DialogHeading } from 'react-aria-components';
import { ask, type Trouble } from '../api.ts';
import { Popup } from '../parts/popup.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import type { Consent } from '../types.ts';
import { nameOf, say } from '../words.ts';

/** Takes a consent back, after a word of what follows. */
export function Revoke({ consent, onDone }: { consent: Consent; onDone: () => void }) {
  const [trouble, setTrouble] = useState<Trouble>();
  const name = nameOf('consent-kind', consent.kind);
  const revoke = async (close: () => void) => {
    const reply = await ask('POST', `/api/clinic/consents/${consent.id}/revoke`);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (!reply.ok) return;
    close();
    onDone();
  };
  return (
    <Popup
      role="alertdialog"
      button={
        <Button className="plain danger">
          {say('consent-revoke')}
          <span className="hidden"> {name}</span>
        </Button>
      }
    >
      {(close) => (
        <div className="stack">
          <DialogHeading slot="title">{say('consent-revoke-title')}</DialogHeading>
          <p>
            <strong>{name}</strong>
          </p>
          <p>
            {say(
              consent.kind.startsWith('photo-')
                ? 'consent-revoke-photo'
                : 'consent-revoke-treatment',
            )}
          </p>
          {trouble && <TroubleNote trouble={trouble} />}
          <div className="actions">
            <button type="button" className="button danger" onClick={() => void revoke(close)}>
              {say('consent-revoke-do')}
            </button>
            <button type="button" className="button quiet" onClick={close}>
              {say('cancel')}
            </button>
          </div>
        </div>
      )}
    </Popup>
  );
}
