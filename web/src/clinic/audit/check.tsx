import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { TextField } from '../parts/fields.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import { useStaff } from '../staff.ts';
import type { AuditCheck as Checked } from '../types.ts';
import { say } from '../words.ts';

/** Walks the whole log, and says in plain words whether it is as it was written. */
export function AuditCheck() {
  const [kept, setKept] = useState('');
  const [checked, setChecked] = useState<Checked>();
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
    setChecked(reply.ok ? reply.value : undefined);
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
      <div role="status">{checked && <Result answer={checked} />}</div>
      <button type="submit" className="button quiet" disabled={busy}>
        {say('audit-check')}
      </button>
    </form>
  );
}

const keptWords = (kept: NonNullable<Checked['kept']>) =>
  kept.state === 'gone'
    ? say('audit-kept-gone')
    : say(`audit-kept-${kept.state}`, { line: kept.line });

function Result({ answer }: { answer: Checked }) {
  const { intact, brokenAt, entries, seal, erased } = answer;
  const { clock } = useStaff();
  const isWrong = !intact || answer.kept?.state === 'gone';
  return (
    <div className={isWrong ? 'note alarm stack' : 'note calm stack'}>
      <p>
        {intact
          ? say('audit-intact', { count: entries })
          : say('audit-broken', { line: brokenAt ?? 0 })}
      </p>
      {answer.kept && <p>{keptWords(answer.kept)}</p>}
      {erased && (
        <p>{say('audit-erased', { line: erased.through, day: clock.dated(erased.before) })}</p>
      )}
      {intact && seal && (
        <p className="small">
          {say('audit-head')} <code className="seal">{seal}</code>
        </p>
      )}
    </div>
  );
}
