import { say, shortDay } from '../words.ts';
import { gradeWords, signWords } from './answers.ts';
import type { KeptCheckIn } from './kept.ts';

/** One check-in of the past: the day, what was said, what was answered. */
export function HistoryRow({ one }: { one: KeptCheckIn }) {
  const { answers, triage, sent } = one;
  const signs = signWords(answers);
  return (
    <>
      <strong>{shortDay(answers.date)}</strong>{' '}
      {!sent && <span className="tag">{say('today.history-local')}</span>}
      <br />
      {say('today.history-row', {
        redness: gradeWords('redness', answers.redness).toLowerCase(),
        swelling: gradeWords('swelling', answers.swelling).toLowerCase(),
        pain: gradeWords('pain', answers.pain).toLowerCase(),
      })}
      {signs.length > 0 && `. ${signs.join(', ')}`}
      <br />
      <span className="small">{triage.urgencyWords}</span>
    </>
  );
}
