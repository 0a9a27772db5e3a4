import { useStaff } from '../staff.ts';
import { spokenMinutes } from '../time.ts';
import type { BoardRow } from '../types.ts';
import { say } from '../words.ts';

const MINUTE_MS = 60_000;

/** Minutes until the answer is due; below zero it is overdue. */
export const minutesLeft = ({ dueAt }: Pick<BoardRow, 'dueAt'>, now: Date): number | null =>
  dueAt === null ? null : (Date.parse(dueAt) - now.getTime()) / MINUTE_MS;

/** The share of the time that is still left, 1 at first and 0 when it has run out. */
function shareLeft(since: string, dueAt: string, now: Date): number {
  const whole = Date.parse(dueAt) - Date.parse(since);
  const left = Date.parse(dueAt) - now.getTime();
  return whole <= 0 ? 0 : Math.min(1, Math.max(0, left / whole));
}

/** How long somebody may still wait for an answer: in words, and as a bar that runs out. */
export function AnswerClock({ row, now }: { row: BoardRow; now: Date }) {
  const { clock } = useStaff();
  const left = minutesLeft(row, now);
  if (left === null || row.dueAt === null || row.waitingSince === null) return null;
  const over = left < 0;
  return (
    <div className="answer-clock" data-over={over}>
      <p>
        <strong>{say(over ? 'clock-over' : 'clock-left', { time: spokenMinutes(left) })}</strong>{' '}
        <span className="small">{say('clock-due', { moment: clock.moment(row.dueAt, now) })}</span>
      </p>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="clock-all" width="100" height="4" rx="2" />
        <rect
          className="clock-left"
          width={100 * (over ? 1 : shareLeft(row.waitingSince, row.dueAt, now))}
          height="4"
          rx="2"
        />
      </svg>
    </div>
  );
}
