import { spokenDay } from '../time.ts';
import type { Progress } from '../types.ts';
import { nameOf, say } from '../words.ts';

/** "Session 2 of 3", and how many done when nobody planned a number. */
export const sessionWords = ({
  sessionsDone,
  plannedSessions,
}: Pick<Progress, 'sessionsDone' | 'plannedSessions'>) =>
  plannedSessions === null
    ? say('series-open', { done: sessionsDone })
    : say('series-of', { done: sessionsDone, planned: plannedSessions });

/** When the next session is due, or that none is. */
export function dueWords({ state, from, by }: Progress): string {
  return say(`series-${state === 'open' ? 'not-planned' : state}`, {
    from: from ? spokenDay(from) : '',
    by: by ? spokenDay(by) : '',
  });
}

const packageWords = ({ packageLeft }: Progress) =>
  packageLeft === null
    ? ''
    : say(packageLeft === 0 ? 'package-used' : 'package-left', { left: packageLeft });

/** As many marks as sessions are planned, those done filled; past the plan only words tell. */
export function SeriesMarks({ progress }: { progress: Progress }) {
  const { sessionsDone, plannedSessions } = progress;
  if (plannedSessions === null || plannedSessions > 12) return null;
  return (
    <span className="marks" aria-hidden="true">
      {Array.from({ length: plannedSessions }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks have nothing but their place
        <span key={at} className="series-mark" data-done={at < sessionsDone} />
      ))}
    </span>
  );
}

/** A series in short lines: sessions, next one, package. */
export function ProgressLines({ progress }: { progress: Progress }) {
  const left = packageWords(progress);
  return (
    <>
      <span className="small">
        {sessionWords(progress)} <SeriesMarks progress={progress} />
      </span>
      <span className="small due" data-state={progress.state}>
        {dueWords(progress)}
      </span>
      {left && <span className="small">{left}</span>}
    </>
  );
}

/** A series in one line of a list. */
export const ProgressLine = ({ progress }: { progress: Progress }) => (
  <p className="small due" data-state={progress.state}>
    {[nameOf('area', progress.area), sessionWords(progress), dueWords(progress)].join(' · ')}
  </p>
);
