import { type FormEvent, useState } from 'react';
import { Button, Heading as DialogHeading } from 'react-aria-components';
import { ask, type Trouble } from '../api.ts';
import { numberOf, TextField } from '../parts/fields.tsx';
import { Popup } from '../parts/popup.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import type { Course } from '../types.ts';
import { nameOf, say } from '../words.ts';

/** Says how many sessions of a series are planned and paid for. */
export function CourseCounts({ course, onDone }: { course: Course; onDone: () => void }) {
  return (
    <Popup
      button={
        <Button className="plain small">
          {say('counts-change')}
          <span className="hidden"> {nameOf('area', course.area)}</span>
        </Button>
      }
    >
      {(close) => <CountsForm course={course} onDone={onDone} close={close} />}
    </Popup>
  );
}

const typed = (count: number | null) => (count === null ? '' : String(count));

function CountsForm({
  course,
  onDone,
  close,
}: {
  course: Course;
  onDone: () => void;
  close: () => void;
}) {
  const [planned, setPlanned] = useState(typed(course.plannedSessions));
  const [paid, setPaid] = useState(typed(course.packageSessions));
  const [trouble, setTrouble] = useState<Trouble>();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const body = {
      plannedSessions: numberOf(planned) ?? null,
      packageSessions: numberOf(paid) ?? null,
    };
    const reply = await ask('PUT', `/api/clinic/courses/${course.id}`, body);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (!reply.ok) return;
    close();
    onDone();
  };
  const field = { type: 'number', min: 1, max: 40, inputMode: 'numeric' } as const;
  return (
    <form onSubmit={(event) => void save(event)}>
      <DialogHeading slot="title">
        {say('counts-of', { area: nameOf('area', course.area) })}
      </DialogHeading>
      <p className="small">{say('counts-why', { done: course.sessionsDone })}</p>
      <TextField {...field} label={say('planned-sessions')} value={planned} onChange={setPlanned} />
      <TextField {...field} label={say('package-sessions')} value={paid} onChange={setPaid} />
      {trouble && <TroubleNote trouble={trouble} />}
      <div className="actions">
        <button type="submit" className="button">
          {say('save')}
        </button>
        <button type="button" className="button quiet" onClick={close}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}
