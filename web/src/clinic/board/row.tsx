import { useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { Link } from '../parts/link.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import { sessionWords } from '../person/progress.tsx';
import { addressOf } from '../route.ts';
import { useStaff } from '../staff.ts';
import type { BoardRow, Member } from '../types.ts';
import { nameOf, say } from '../words.ts';
import { AnswerClock } from './answer-clock.tsx';

/** One person in recovery: who, what day, how urgent, until when, and who answers. */
export function Row({
  row,
  now,
  members,
  onChange,
}: {
  row: BoardRow;
  now: Date;
  members: readonly Member[];
  onChange: () => unknown;
}) {
  const { clock } = useStaff();
  return (
    <li className="row" data-signal={row.signal}>
      <p className="signal">
        <span className="signal-dot" aria-hidden="true" />
        {say(`signal-${row.signal}`)}
      </p>
      <div className="row-who">
        <Link className="row-name" href={addressOf.person(row.personId, row.courseId)}>
          {row.name}
        </Link>
        <p className="small">
          {say('row-day', { area: nameOf('area', row.area), day: row.dayOfRecovery })}
          {row.plannedSessions !== null && ` · ${sessionWords(row)}`}
        </p>
        <p className="small">
          {[row.phototype !== null && say('phototype-is', { type: row.phototype }), row.site]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className="row-why">
        {row.waitingFor && <p>{say(`waiting-for-${row.waitingFor}`)}</p>}
        <p className="small">
          {row.lastCheckIn
            ? say('last-check-in', { moment: clock.moment(row.lastCheckIn, now) })
            : say('no-check-in')}
          {row.unread > 0 && ` · ${say('unread', { count: row.unread })}`}
          {row.handedOver > 0 && ` · ${say('handed-over', { count: row.handedOver })}`}
        </p>
      </div>
      <AnswerClock row={row} now={now} />
      <Assign row={row} members={members} onChange={onChange} />
    </li>
  );
}

/** Who answers: anybody of the team who may. */
export function Assign({
  row,
  members,
  onChange,
}: {
  row: BoardRow;
  members: readonly Member[];
  onChange: () => unknown;
}) {
  const { may, me } = useStaff();
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const assign = async (accountId: string | null) => {
    setBusy(true);
    const reply = await ask('POST', `/api/clinic/courses/${row.courseId}/assign`, { accountId });
    setTrouble(reply.ok ? undefined : reply.trouble);
    await onChange();
    setBusy(false);
  };
  if (!may('front-desk'))
    return <p className="row-assign small">{row.assignedTo?.name ?? say('nobody-assigned')}</p>;
  const fit = members.filter(
    ({ active, role, accountId }) =>
      accountId === row.assignedTo?.accountId || (active && role !== 'read-only'),
  );
  return (
    <div className="row-assign">
      <select
        aria-label={say('assigned-to', { name: row.name })}
        value={row.assignedTo?.accountId ?? ''}
        disabled={busy}
        onChange={(event) => void assign(event.currentTarget.value || null)}
      >
        <option value="">{say('nobody-assigned')}</option>
        {fit.map(({ accountId, name }) => (
          <option key={accountId} value={accountId}>
            {accountId === me.accountId ? say('assigned-me') : name}
          </option>
        ))}
      </select>
      {trouble && <TroubleNote trouble={trouble} />}
    </div>
  );
}
