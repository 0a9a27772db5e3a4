import { useState } from 'react';
import { ChoiceField } from '../parts/fields.tsx';
import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { addressOf } from '../route.ts';
import { useSites } from '../sites/use-sites.ts';
import { useStaff } from '../staff.ts';
import { useNow } from '../time.ts';
import type { Board, Team } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { say } from '../words.ts';
import { AlertLoadLine } from './alert-load.tsx';
import { Row } from './row.tsx';
import { type Line, type Shown, useBoard } from './use-board.ts';

const FILTERS: readonly Shown[] = ['all', 'red', 'amber', 'none', 'mine'];

/** Everyone in recovery: who waits for an answer first, the most urgent and oldest on top. */
export function BoardPage() {
  const [shown, setShown] = useState<Shown>('all');
  const [site, setSite] = useState('');
  const sites = useSites();
  const { board, trouble, load, more, line } = useBoard(shown, site);
  const team = useAnswer<Team>('/api/clinic/team');
  const now = useNow();
  return (
    <>
      <Heading title={say('room-board')}>
        <Link className="button" href={addressOf.people}>
          {say('record-session')}
        </Link>
      </Heading>
      <Standing board={board} line={line} now={now} />
      <div className="board-filters">
        <Filters shown={shown} onShow={setShown} board={board} />
        {sites.length > 1 && (
          <ChoiceField
            label={say('site')}
            value={site}
            onChange={setSite}
            options={sites}
            empty={say('site-all')}
          />
        )}
      </div>
      {trouble && <TroubleNote trouble={trouble} again={() => void load()} />}
      {!board && !trouble && <Loading />}
      {board && board.rows.length === 0 && <Empty shown={site ? 'none' : shown} />}
      {board && board.rows.length > 0 && (
        <ol className="board panel" aria-label={say('board-list')}>
          {board.rows.map((row) => (
            <Row
              key={row.courseId}
              row={row}
              now={now}
              members={team.value?.members ?? []}
              onChange={load}
            />
          ))}
        </ol>
      )}
      {board?.after && (
        <button type="button" className="button quiet" onClick={more}>
          {say('show-more')}
        </button>
      )}
      <AlertLoadLine />
    </>
  );
}

/** In one line: are we open, who waits, is this page live. */
function Standing({ board, line, now }: { board: Board | undefined; line: Line; now: Date }) {
  const { clock } = useStaff();
  const { red = 0, amber = 0, overdue = 0 } = board?.counts ?? {};
  return (
    <div className="standing">
      <p role="status">
        {board &&
          (red + amber === 0
            ? say('nobody-waits')
            : say('who-waits', { red, amber, overdue: overdue }))}
      </p>
      {board && (
        <p className="small">
          {board.hours.until
            ? say(board.hours.open ? 'open-till' : 'closed-till', {
                moment: clock.moment(board.hours.until, now),
              })
            : say(board.hours.open ? 'open-now' : 'closed-now')}
        </p>
      )}
      <p className="small line-state" data-line={line}>
        {say(`line-${line}`)}
      </p>
    </div>
  );
}

function Filters({
  shown,
  onShow,
  board,
}: {
  shown: Shown;
  onShow: (shown: Shown) => void;
  board: Board | undefined;
}) {
  const count = (filter: Shown) =>
    filter === 'red' || filter === 'amber' || filter === 'none' ? board?.counts[filter] : undefined;
  return (
    <fieldset className="tabs filters">
      <legend className="hidden">{say('filter')}</legend>
      {FILTERS.map((filter) => (
        <label key={filter} className="tab">
          <input
            type="radio"
            name="shown"
            checked={shown === filter}
            onChange={() => onShow(filter)}
          />
          <span>
            {say(`filter-${filter}`)}
            {count(filter) !== undefined && ` ${count(filter)}`}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Empty({ shown }: { shown: Shown }) {
  return (
    <div className="panel empty">
      <p>{say(shown === 'all' ? 'board-empty' : 'filter-empty')}</p>
      {shown === 'all' && (
        <p>
          <Link href={addressOf.people}>{say('record-session')}</Link>
        </p>
      )}
    </div>
  );
}
