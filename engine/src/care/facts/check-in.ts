import type { Facts } from '../../guidance/facts.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { CheckInAnswers } from '../../record/answers.ts';
import { daysBetween } from '../../record/dates.ts';
import type { Session } from '../../record/session.ts';
import type { TriageInput } from '../../record/triage.ts';
import { patientFacts } from './patient.ts';

/** The session a check-in speaks of: the latest one on or before its day. */
export function sessionOfCheckIn({ course, answers }: TriageInput): Session {
  const behind = course.sessions
    .filter(({ date }) => date <= answers.date)
    .toSorted((left, right) => left.date.localeCompare(right.date));
  return behind.at(-1) as Session;
}

/** What somebody says in a check-in, as named facts. A sign that is not answered stays unknown. */
export function checkInFacts(knowledge: Pick<Knowledge, 'modalities'>, input: TriageInput): Facts {
  const { course, answers } = input;
  const session = sessionOfCheckIn(input);
  const { date, ...signs } = answers;
  return {
    ...patientFacts(course.patient),
    ...Object.fromEntries(
      Object.entries(signs).map(([sign, value]) => [kebab(sign as keyof CheckInAnswers), value]),
    ),
    area: course.area,
    day: daysBetween(session.date, date),
    rf: heats(knowledge, session),
    // A hollow or a numb spot can show long after the heat, when other sessions have followed.
    'rf-before': course.sessions.some((each) => each.date <= date && heats(knowledge, each)),
  };
}

function heats({ modalities }: Pick<Knowledge, 'modalities'>, { modality }: Session): boolean {
  return modalities.get(modality)?.course === 'rf-microneedling';
}

/** The name of the fact for an answer: `eyePain` is `eye-pain`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
