import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { TextField } from '../parts/fields.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import type { AuditCheck as Checked } from '../types.ts';
import { say } from '../words.ts';

/** Walks the whole log, and says in plain words whether it is as it was written. */
export function AuditCheck() {
  const [kept, setKept] = useState('');
  const [checked, setChecked] = useState<{ answer: Checked; kept: string }>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const check = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const seal = kept.trim();
    const query = seal && `?${new URLSearchParams({ kept: seal })}`;
    const reply = await ask<Checked>('GET', `/api/clinic/audit/check${query}`);
    setBusy(false);
    setTrouble(reply.ok ? undefined : reply.trouble);
    setChecked(reply.ok ? { answer: reply.value, kept: seal } : undefined);
  };
  return (
    <form className="panel" onSubmit={(event) => void check(event)}>
      <h2>{say('audit-check-title')}</h2>
      <p className="small">{say('audit-check-why')}</p>
      <TextField
        label={say('audit-kept')}
        hint={say('audit-kept-hint')}
        autoComplete="off"
        spellCheck={false}
        value={kept}
        onChange={setKept}
      />
      {trouble && <TroubleNote trouble={trouble} />}
      <div role="status">{checked && <Result {...checked} />}</div>
      <button type="submit" className="button quiet" disabled={busy}>
        {say('audit-check')}
      </button>
    </form>
  );
}

function Result({ answer, kept }: { answer: Checked; kept: string }) {
  const { intact, brokenAt, entries, head, keptAt } = answer;
  const isWrong = !intact || (kept !== '' && keptAt === null);
  return (
    <div className={isWrong ? 'note alarm stack' : 'note calm stack'}>
      <p>
        {intact
          ? say('audit-intact', { count: entries })
          : say('audit-broken', { line: brokenAt ?? 0 })}
      </p>
      {kept !== '' && (
        <p>
          {keptAt === null
            ? say('audit-kept-gone')
            : say('audit-kept-there', { line: keptAt, since: entries - keptAt })}
        </p>
      )}
      {intact && (
        <p className="small">
          {say('audit-head')} <code className="seal">{head}</code>
        </p>
      )}
    </div>
  );
}
