import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { TextField } from '../parts/fields.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import { addressOf, go } from '../route.ts';
import { say } from '../words.ts';

const alike = (text: string) => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Erases a person for good, once their name is typed; says what goes and what remains. */
export function EraseForm({ personId, name }: { personId: string; name: string }) {
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const isName = alike(typed) === alike(name);
  const erase = async (event: FormEvent) => {
    event.preventDefault();
    if (!isName) return;
    setBusy(true);
    const reply = await ask('DELETE', `/api/clinic/people/${personId}`);
    setBusy(false);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (reply.ok) go(addressOf.people);
  };
  return (
    <form className="panel" onSubmit={(event) => void erase(event)}>
      <p>{say('erase-goes')}</p>
      <p>{say('erase-stays')}</p>
      <p>
        <strong>{say('erase-law')}</strong>
      </p>
      <TextField
        label={say('erase-type', { name })}
        autoComplete="off"
        value={typed}
        onChange={setTyped}
      />
      {trouble && <TroubleNote trouble={trouble} />}
      <button type="submit" className="button danger" disabled={!isName || busy}>
        {say('erase-do')}
      </button>
    </form>
  );
}
