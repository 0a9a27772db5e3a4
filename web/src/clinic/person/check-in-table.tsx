import type { CheckInAnswers } from '@healcast/engine';
import { spokenDay } from '../time.ts';
import type { CheckInKept } from '../types.ts';
import { nameOf, say } from '../words.ts';

/** The check-ins as a table, the newest first: what was told, the usual range, what was said back. */
export function CheckInTable({ checkIns }: { checkIns: readonly CheckInKept[] }) {
  return (
    // A table may be wider than a phone: it scrolls by itself and by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
    <section className="scroll" tabIndex={0} aria-label={say('check-ins')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('day')}</th>
            <th scope="col">{say('redness')}</th>
            <th scope="col">{say('usual')}</th>
            <th scope="col">{say('signs')}</th>
            <th scope="col">{say('urgency')}</th>
          </tr>
        </thead>
        <tbody>
          {checkIns
            .toSorted((one, other) => other.at.localeCompare(one.at))
            .map(({ id, date, answers, urgency, triage: { today } }) => (
              <tr key={id} data-urgency={urgency}>
                <th scope="row">
                  {today.day ?? '–'} <span className="small">{spokenDay(date)}</span>
                </th>
                <td>{today.redness.answer ?? '–'}</td>
                <td>{usual(today.redness)}</td>
                <td>{signsOf(answers)}</td>
                <td>{nameOf('urgency', urgency)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

const grade = (value: number) => String(Math.round(value * 10) / 10);
const usual = ({ p10, p90 }: { p10: number | null; p90: number | null }) =>
  p10 === null || p90 === null ? say('no-range') : `${grade(p10)}–${grade(p90)}`;

/** The signs a person said yes to; those not answered are not told. */
function signsOf(answers: CheckInAnswers): string {
  const signs = Object.entries(answers)
    .filter(([, value]) => value === true)
    .map(([sign]) => nameOf('sign', sign));
  if (answers.pain !== undefined) signs.unshift(say('pain-of', { pain: answers.pain }));
  if (answers.swelling !== undefined)
    signs.unshift(say('swelling-of', { swelling: answers.swelling }));
  return signs.join(', ') || '–';
}
