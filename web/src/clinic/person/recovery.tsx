import { useEffect } from 'react';
import { AnswerClock } from '../board/answer-clock.tsx';
import { Assign } from '../board/row.tsx';
import { CourseLetters } from '../letters/course-letters.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { useStaff } from '../staff.ts';
import { spokenDay, useNow } from '../time.ts';
import type { Recovery, Team } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { nameOf, say } from '../words.ts';
import { AlertHistory } from './alert-history.tsx';
import { CheckInChart } from './check-in-chart.tsx';
import { CheckInTable } from './check-in-table.tsx';
import { Conversation } from './conversation.tsx';

/** One recovery: who waits, what was said, how the skin was, what was done. It stays up to date. */
export function RecoveryPart({ courseId }: { courseId: string }) {
  const recovery = useAnswer<Recovery>(`/api/clinic/courses/${courseId}`);
  const team = useAnswer<Team>('/api/clinic/team');
  const { again } = recovery;
  useEffect(() => {
    const source = new EventSource('/api/clinic/board/events');
    const listen = (event: MessageEvent<string>) => {
      const change = JSON.parse(event.data) as { courseId: string | null };
      if (change.courseId === null || change.courseId === courseId) again();
    };
    source.addEventListener('change', listen);
    return () => source.close();
  }, [courseId, again]);
  useLettersOnTheirWay(recovery.value, again);
  if (!recovery.value)
    return recovery.trouble ? (
      <TroubleNote trouble={recovery.trouble} again={again} />
    ) : (
      <Loading />
    );
  const { row, messages, checkIns, alerts, letters } = recovery.value;
  return (
    <>
      <Standing recovery={recovery.value} members={team.value?.members ?? []} onChange={again} />
      <div className="columns">
        <section className="panel">
          <h2>{say('messages')}</h2>
          <Conversation {...{ courseId, row, messages, letters }} onSent={again} />
          <CourseLetters letters={letters} />
        </section>
        <section className="panel">
          <h2>{say('check-ins')}</h2>
          {checkIns.length === 0 ? (
            <p>{say('no-check-in')}</p>
          ) : (
            <>
              <CheckInChart checkIns={checkIns} />
              <CheckInTable checkIns={checkIns} />
            </>
          )}
        </section>
      </div>
      {alerts.length > 0 && <AlertHistory alerts={alerts} />}
    </>
  );
}

/** A letter is delivered moments after it is promised: look again, a few times only. */
const LOOK_AGAIN_MS = [3_000, 15_000];

function useLettersOnTheirWay(recovery: Recovery | undefined, again: () => void): void {
  const open = (recovery?.letters ?? [])
    .filter(({ state }) => state === 'promised' || state === 'handing-over')
    .map(({ id }) => id)
    .join();
  useEffect(() => {
    if (!open) return;
    const timers = LOOK_AGAIN_MS.map((wait) => setTimeout(again, wait));
    return () => timers.forEach(clearTimeout);
  }, [open, again]);
}

function Standing({
  recovery,
  members,
  onChange,
}: {
  recovery: Recovery;
  members: Team['members'];
  onChange: () => void;
}) {
  const now = useNow();
  const { may } = useStaff();
  const { row, forecast, link } = recovery;
  const clears = forecast?.recovery.rednessClears;
  return (
    <section className="panel recovery-head" data-signal={row.signal}>
      <div>
        <h2>{say('row-day', { area: nameOf('area', row.area), day: row.dayOfRecovery })}</h2>
        {clears && (
          <p className="small">
            {say('clears', { from: spokenDay(clears.lowDate), to: spokenDay(clears.highDate) })}
          </p>
        )}
        {link && may('front-desk') && (
          <p className="small">
            <a href={link} target="_blank" rel="noreferrer">
              {say('private-page')}
            </a>
          </p>
        )}
      </div>
      <AnswerClock row={row} now={now} />
      <Assign row={row} members={members} onChange={onChange} />
    </section>
  );
}
