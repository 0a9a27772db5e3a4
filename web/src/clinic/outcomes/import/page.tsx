import '../outcomes.css';
import { type ChangeEvent, useId, useState } from 'react';
import { ask, type Trouble } from '../../api.ts';
import { Heading } from '../../parts/heading.tsx';
import { Link } from '../../parts/link.tsx';
import { Loading, TroubleNote } from '../../parts/trouble.tsx';
import { addressOf } from '../../route.ts';
import { useStaff } from '../../staff.ts';
import type { ImportAnswer, ImportBody, Measure } from '../../types.ts';
import { useAnswer } from '../../use-answer.ts';
import { say } from '../../words.ts';
import { Checked } from './checked.tsx';
import { ColumnFields } from './column-fields.tsx';
import { bodyOf, type Mapping, mappingOf } from './mapping.ts';
import { Questions } from './questions.tsx';
import { type FileText, notText, textOf } from './read-file.ts';

const PATH = '/api/clinic/outcomes/import';
const MOST_BYTES = 4_000_000;
/** Ten thousand rows take seconds, on a busy server more. */
const PATIENCE_MS = 120_000;

const send = (body: ImportBody) => ask<ImportAnswer>('POST', PATH, body, undefined, PATIENCE_MS);

interface Open {
  name: string;
  file: FileText;
  mapping: Mapping;
  answer: ImportAnswer;
}

/** Results from a file: choose it, say what each column holds, look, then import all or nothing. */
export function ImportPage() {
  const { may } = useStaff();
  return (
    <>
      <Heading title={say('import-title')}>
        <Link className="button quiet" href={addressOf.outcomes}>
          {say('room-outcomes')}
        </Link>
      </Heading>
      {may('clinician') ? <Import /> : <p className="panel empty">{say('import-not-yours')}</p>}
    </>
  );
}

function Import() {
  const measures = useAnswer<{ measures: Measure[] }>('/api/clinic/measures');
  const [open, setOpen] = useState<Open>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [unfit, setUnfit] = useState<'too-large' | 'empty' | 'workbook'>();
  const [done, setDone] = useState<ImportAnswer>();

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.currentTarget.files ?? [];
    if (!chosen) return;
    setDone(undefined);
    setOpen(undefined);
    setTrouble(undefined);
    const isTooLarge = chosen.size > MOST_BYTES;
    const bytes = isTooLarge ? undefined : new Uint8Array(await chosen.arrayBuffer());
    setUnfit(bytes ? notText(bytes) : 'too-large');
    if (!bytes || notText(bytes)) return;
    setBusy(true);
    const file = textOf(bytes);
    const reply = await send({ csv: file.text, tryOnly: true });
    setBusy(false);
    if (reply.ok)
      setOpen({ name: chosen.name, file, mapping: mappingOf(reply.value), answer: reply.value });
    else setTrouble(reply.trouble);
  };
  const change = async (mapping: Mapping) => {
    if (!open) return;
    setOpen({ ...open, mapping });
    setBusy(true);
    const reply = await send(bodyOf(open.file.text, mapping, true));
    setBusy(false);
    setTrouble(reply.ok ? undefined : reply.trouble);
    // A later choice may be on its way: only the answer to the last one counts.
    if (reply.ok)
      setOpen((now) => (now?.mapping === mapping ? { ...now, answer: reply.value } : now));
  };
  const keep = async () => {
    if (!open) return;
    setBusy(true);
    const body = bodyOf(open.file.text, open.mapping, false);
    const reply = await send(body);
    setBusy(false);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (!reply.ok) return;
    if (reply.value.wrong > 0 || reply.value.questions.length > 0)
      setOpen({ ...open, answer: reply.value });
    else {
      setDone(reply.value);
      setOpen(undefined);
    }
  };

  return (
    <>
      <section className="panel">
        <p>{say('import-lead')}</p>
        <FileField onChoose={(event) => void choose(event)} />
        {unfit && (
          <p className="note alarm" role="alert">
            {say(`import-${unfit}`)}
          </p>
        )}
        {open?.file.encoding === 'windows-1252' && (
          <p className="note">{say('import-old-letters')}</p>
        )}
      </section>
      {trouble && <TroubleNote trouble={trouble} />}
      {busy && !open && <Loading />}
      {done && <Done answer={done} />}
      {open && measures.value && (
        <>
          <Questions
            answer={open.answer}
            mapping={open.mapping}
            onChange={(mapping) => void change(mapping)}
          />
          {open.answer.header.length > 0 && (
            <ColumnFields
              answer={open.answer}
              mapping={open.mapping}
              measures={measures.value.measures}
              onChange={(mapping) => void change(mapping)}
            />
          )}
          <Checked
            answer={open.answer}
            mapping={open.mapping}
            measures={measures.value.measures}
            busy={busy}
            onChange={(mapping) => void change(mapping)}
            onImport={() => void keep()}
          />
        </>
      )}
    </>
  );
}

function FileField({ onChoose }: { onChoose: (event: ChangeEvent<HTMLInputElement>) => void }) {
  const id = useId();
  return (
    <div className="field file-field">
      <label htmlFor={id}>{say('import-file')}</label>
      <p className="hint" id={`${id}-hint`}>
        {say('import-file-hint')}
      </p>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        aria-describedby={`${id}-hint`}
        onChange={onChoose}
      />
    </div>
  );
}

function Done({ answer: { imported, leftOut } }: { answer: ImportAnswer }) {
  return (
    <section className="panel" role="status">
      <p>
        <strong>
          {imported === 1 ? say('import-done-one') : say('import-done', { count: imported })}
        </strong>{' '}
        {leftOut > 0 && say('import-left-out', { count: leftOut })}
      </p>
      <p>{say('import-learns')}</p>
      <p>
        <Link href={addressOf.outcomes}>{say('to-outcomes')}</Link>
      </p>
    </section>
  );
}
