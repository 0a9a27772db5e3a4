import { type FormEvent, useState } from 'react';
import { Button, Heading as DialogHeading } from 'react-aria-components';
import { ask, type Trouble } from '../api.ts';
import { ChoiceField, TextArea } from '../parts/fields.tsx';
import { Popup } from '../parts/popup.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import type { Action } from '../types.ts';
import { say } from '../words.ts';
import { ACTION_OPTIONS } from './actions.ts';

/** Closes what is open without a message, for example after a phone call. */
export function Settle({ courseId, onDone }: { courseId: string; onDone: () => void }) {
  return (
    <Popup button={<Button className="plain">{say('settle')}</Button>}>
      {(close) => <SettleForm courseId={courseId} onDone={onDone} close={close} />}
    </Popup>
  );
}

function SettleForm({
  courseId,
  onDone,
  close,
}: {
  courseId: string;
  onDone: () => void;
  close: () => void;
}) {
  const [action, setAction] = useState<Action>('called');
  const [note, setNote] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const body = { action, note: note.trim() || null };
    const reply = await ask('POST', `/api/clinic/courses/${courseId}/settle`, body);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (!reply.ok) return;
    close();
    onDone();
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      <DialogHeading slot="title">{say('settle')}</DialogHeading>
      <p className="small">{say('settle-why')}</p>
      <ChoiceField
        label={say('action')}
        value={action}
        onChange={(next) => next && setAction(next)}
        options={ACTION_OPTIONS}
      />
      <TextArea label={say('settle-note')} value={note} onChange={setNote} />
      {trouble && <TroubleNote trouble={trouble} />}
      <div className="actions">
        <button type="submit" className="button">
          {say('settle-do')}
        </button>
        <button type="button" className="button quiet" onClick={close}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}
