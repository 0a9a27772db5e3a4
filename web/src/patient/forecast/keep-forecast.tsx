import type { Forecast, ForecastInput } from '@healcast/engine';
import { useState } from 'react';
import { isFramed } from '../at.ts';
import { say } from '../words.ts';
import { CalendarButton, PrintButton } from './calendar-button.tsx';
import { DeleteForecast } from './delete-forecast.tsx';
import { EmailForm } from './email-form.tsx';

/** Send it, save the dates, print it; and once it is stored: its link, and delete. */
export function KeepForecast({
  input,
  forecast,
  onForget,
  onDeleted,
  stored,
  children,
}: {
  input: ForecastInput;
  forecast: Forecast;
  onForget?: () => void;
  /** The token of a forecast that is stored already. */
  stored?: string;
  /** Called once the stored forecast is gone. */
  onDeleted?: () => void;
  children?: React.ReactNode;
}) {
  const [token, setToken] = useState(stored);
  const [deleted, setDeleted] = useState(false);
  return (
    <section className="card keep" aria-labelledby="keep">
      <h2 id="keep">{say('keep.title')}</h2>
      <EmailForm input={input} token={token} onStored={setToken} />
      <div className="keep-buttons">
        <CalendarButton input={input} forecast={forecast} />
        <PrintButton />
      </div>
      {children}
      {token && <PrivateLink token={token} />}
      {token && (
        <DeleteForecast
          token={token}
          onDeleted={() => {
            setToken(undefined);
            setDeleted(true);
            onDeleted?.();
            if (stored) location.replace('/');
          }}
        />
      )}
      <p role="status">{deleted && say('keep.deleted')}</p>
      {onForget && (
        <button type="button" className="plain" onClick={onForget}>
          {say('keep.forget')}
        </button>
      )}
    </section>
  );
}

function PrivateLink({ token }: { token: string }) {
  const [copied, setCopied] = useState(false);
  const address = `${location.origin}/f/${token}`;
  const copy = () =>
    navigator.clipboard?.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="private-link">
      <h3>{say('keep.link-title')}</h3>
      <p className="small">{say('keep.link-lead')}</p>
      <p>
        <a href={address} target={isFramed ? '_blank' : undefined} rel="noopener">
          {address}
        </a>
      </p>
      <button type="button" className="button quiet" onClick={copy}>
        {say(copied ? 'keep.link-copied' : 'keep.link-copy')}
      </button>
    </div>
  );
}
