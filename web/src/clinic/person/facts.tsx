import { spokenDay } from '../time.ts';
import type { PersonRecord } from '../types.ts';
import { nameOf, say } from '../words.ts';

/** What is known of a person; what is not known says so. */
export function Facts({ record }: { record: PersonRecord }) {
  const { person, ageYears } = record;
  const named = (list: string, code: string | number | null | undefined) =>
    code == null ? null : nameOf(list, String(code));
  const history =
    person.history == null
      ? null
      : person.history.map((code) => nameOf('history', code)).join(', ') || say('history-nothing');
  const born = person.birthDate
    ? `${spokenDay(person.birthDate)}${ageYears === null ? '' : ` (${ageYears})`}`
    : null;
  const facts: [string, string | null | undefined][] = [
    ['birth-date', born],
    ['email', person.email],
    ['phone', person.phone],
    ['phototype', named('phototype', person.phototype)],
    ['laxity', named('laxity', person.laxity)],
    ['smoker', person.smoker == null ? null : say(person.smoker ? 'yes' : 'no')],
    ['history', history],
    ...(person.note ? ([['note', person.note]] as [string, string][]) : []),
  ];
  return (
    <dl className="facts panel">
      {facts.map(([key, value]) => (
        <div key={key}>
          <dt>{say(key)}</dt>
          <dd className={value ? undefined : 'unknown'}>{value || say('unknown')}</dd>
        </div>
      ))}
    </dl>
  );
}
