import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { TextArea } from '../parts/fields.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import type { ConsentKind, ConsentTexts } from '../types.ts';
import { nameOf, say } from '../words.ts';

/** Writes the next version of a wording, from the one before or from an example. */
export function WordingForm({
  kind,
  newest,
  onWritten,
  onCancel,
}: {
  kind: ConsentKind;
  newest: ConsentTexts['texts'][number] | undefined;
  onWritten: () => void;
  onCancel: () => void;
}) {
  const [text, setText] = useState(newest?.text ?? '');
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const example = exampleOf(kind);
  const isSame = text.trim() === newest?.text.trim();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const reply = await ask('POST', '/api/clinic/consent-texts', { kind, text });
    setBusy(false);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (reply.ok) onWritten();
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      {text.trim() === '' && (
        <div>
          <button type="button" className="plain" onClick={() => setText(example)}>
            {say('wording-start')}
          </button>
          <p className="small">{say('wording-start-why')}</p>
        </div>
      )}
      <TextArea
        label={say('wording-text')}
        hint={say('wording-hint')}
        rows={14}
        value={text}
        onChange={setText}
        required
      />
      {isSame && <p className="small">{say('wording-same')}</p>}
      {trouble && <TroubleNote trouble={trouble} />}
      <div className="actions">
        <button type="submit" className="button" disabled={busy || isSame || text.trim() === ''}>
          {say('wording-save', { version: (newest?.version ?? 0) + 1 })}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}

/** Techniques without an example of their own share the one for every technique. */
function exampleOf(kind: ConsentKind): string {
  const own = nameOf('consent-example', kind);
  return own === kind ? say('consent-example-treatment') : own;
}
