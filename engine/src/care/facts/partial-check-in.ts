import type { Facts } from '../../guidance/facts.ts';
import type { Knowledge } from '../../knowledge.ts';
import { checkInAnswers } from '../../record/answers.ts';
import { datedEntries, dayOf } from '../../record/between-fields.ts';
import { daysBetween } from '../../record/dates.ts';
import { kebab } from './check-in.ts';

/** The highest value of what is graded; every other answer is a sign, yes or no. */
const GRADED: Readonly<Record<string, number>> = { redness: 4, swelling: 4, pain: 10 };
const YES_OR_NO = Object.keys(checkInAnswers.shape).filter(
  (name) => name !== 'date' && !(name in GRADED),
);

/**
 * What a check-in that breaks its schema still says, as named facts. What cannot be read is
 * unknown. A sign counts as told unless it reads as no: a program that sends "yes" means yes.
 * @param input the document as it came; nothing in it is certain
 */
export function partialCheckInFacts(
  knowledge: Pick<Knowledge, 'modalities'>,
  input: unknown,
): Facts {
  const { course, answers } = parts(input);
  const { patient, sessions } = parts(course);
  const told = parts(answers);
  const { phototype } = parts(patient);
  return {
    ...Object.fromEntries(YES_OR_NO.map((name) => [kebab(name), signOf(told[name])])),
    ...Object.fromEntries(
      Object.entries(GRADED).map(([name, most]) => [name, gradeOf(told[name], most)]),
    ),
    phototype: [1, 2, 3, 4, 5, 6].find((type) => type === phototype),
    ...sessionFacts(knowledge, Array.isArray(sessions) ? sessions : [], told.date),
  };
}

/** How long ago the session was and whether it heated the skin, as far as that can be read. */
function sessionFacts(
  { modalities }: Pick<Knowledge, 'modalities'>,
  sessions: readonly unknown[],
  date: unknown,
): Facts {
  const heats = sessions.map((session) => {
    const course = modalities.get(String(parts(session).modality))?.course;
    return course === undefined ? undefined : course === 'rf-microneedling';
  });
  const on = dayOf(date);
  const last = datedEntries(sessions)
    .filter(({ day }) => on !== undefined && day <= on)
    .toSorted((left, right) => left.day.localeCompare(right.day))
    .at(-1);
  const allKnown = heats.length > 0 && !heats.includes(undefined);
  return {
    day: last && on !== undefined ? daysBetween(last.day, on) : undefined,
    rf: last ? heats[last.index] : undefined,
    'rf-before': heats.includes(true) ? true : allKnown ? false : undefined,
  };
}

function parts(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

const NO = ['', '0', 'n', 'no', 'none', 'false', 'normal', 'ok'];
const NOT_KNOWN = ['?', 'unknown', 'not sure', 'n/a', 'null', 'undefined'];

function signOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toLowerCase();
  return NOT_KNOWN.includes(word) ? undefined : !NO.includes(word);
}

/** A number of the scale, also where a program sent it as text. Beyond the scale it says nothing. */
function gradeOf(value: unknown, most: number): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && number >= 0 && number <= most ? number : undefined;
}
