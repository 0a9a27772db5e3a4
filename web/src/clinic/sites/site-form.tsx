import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { TextField } from '../parts/fields.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import type { Sites } from '../types.ts';
import { say } from '../words.ts';

/** Name and address of a site, new or known. */
export function SiteForm({
  site,
  onSaved,
}: {
  site?: Sites['sites'][number];
  onSaved: () => void;
}) {
  const [name, setName] = useState(site?.name ?? '');
  const [address, setAddress] = useState(site?.address ?? '');
  const [trouble, setTrouble] = useState<Trouble>();
  const [saved, setSaved] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const body = { name, ...(address.trim() && { address }) };
    const reply = site
      ? await ask('PUT', `/api/clinic/sites/${site.id}`, body)
      : await ask('POST', '/api/clinic/sites', body);
    setTrouble(reply.ok ? undefined : reply.trouble);
    setSaved(reply.ok);
    if (reply.ok) onSaved();
  };
  const typed = (set: (value: string) => void) => (value: string) => {
    set(value);
    setSaved(false);
  };
  return (
    <form className="panel form-row" onSubmit={(event) => void save(event)}>
      <TextField label={say('site-name')} value={name} onChange={typed(setName)} required />
      <TextField label={say('address')} value={address} onChange={typed(setAddress)} />
      {trouble && <TroubleNote trouble={trouble} />}
      <button type="submit" className="button quiet">
        {say(site ? 'save' : 'site-add')}
        {site && <span className="hidden"> {site.name}</span>}
      </button>
      <p role="status">{saved && say('saved')}</p>
    </form>
  );
}
