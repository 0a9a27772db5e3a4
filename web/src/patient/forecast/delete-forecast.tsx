import { useId, useRef, useState } from 'react';
import { api } from '../../api.ts';
import { say } from '../words.ts';

/** Deletes the stored forecast after one question, in the browser's own dialog. */
export function DeleteForecast({ token, onDeleted }: { token: string; onDeleted: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [failed, setFailed] = useState(false);
  const title = useId();
  const remove = async () => {
    const reply = await api.deleteForecast(token);
    if (!reply.ok && reply.trouble.kind !== 'gone') return setFailed(true);
    dialog.current?.close();
    onDeleted();
  };
  return (
    <>
      <button type="button" className="plain danger" onClick={() => dialog.current?.showModal()}>
        {say('keep.delete')}
      </button>
      <dialog ref={dialog} aria-labelledby={title}>
        <h2 id={title}>{say('keep.delete-title')}</h2>
        <p>{say('keep.delete-text')}</p>
        <p role="alert">{failed && say('keep.delete-failed')}</p>
        <p className="actions">
          <button type="button" className="button danger" onClick={remove}>
            {say('keep.delete-yes')}
          </button>
          <button type="button" className="button quiet" onClick={() => dialog.current?.close()}>
            {say('keep.delete-no')}
          </button>
        </p>
      </dialog>
    </>
  );
}
