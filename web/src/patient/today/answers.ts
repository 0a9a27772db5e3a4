import type { CheckInAnswers } from '@healcast/engine';
import { checkInQuestions } from '../knowledge.ts';

/** The three grades that every check-in asks, by the question's id. */
export const GRADES = ['redness', 'swelling', 'pain'] as const;
export type Grade = (typeof GRADES)[number];

/** What was tapped so far. */
export interface Tapped {
  redness?: string;
  swelling?: string;
  pain?: string;
  signs: readonly string[];
}

/**
 * The answers of a finished check-in. The list of signs says of itself that what is left open counts
 * as no; signs that are not on the list stay unknown.
 */
export function checkInOf(tapped: Tapped, date: string): CheckInAnswers {
  const listed = checkInQuestions()
    .filter(({ repeats }) => repeats)
    .flatMap(({ answerOption = [] }) => answerOption.map(({ code }) => code));
  return {
    date,
    redness: Number(tapped.redness),
    swelling: Number(tapped.swelling),
    pain: Number(tapped.pain),
    ...Object.fromEntries(listed.map((code) => [code, tapped.signs.includes(code)])),
  } as CheckInAnswers;
}

/** A grade as the person saw it. */
export function gradeWords(question: Grade, value: number | undefined): string {
  const options = checkInQuestions().find(({ linkId }) => linkId === question)?.answerOption ?? [];
  return options.find(({ code }) => Number(code) === value)?.display ?? String(value ?? '–');
}

/** The names of the signs that were ticked. */
export function signWords(answers: CheckInAnswers): string[] {
  return checkInQuestions()
    .filter(({ repeats }) => repeats)
    .flatMap(({ answerOption = [] }) => answerOption)
    .filter(({ code }) => answers[code as keyof CheckInAnswers] === true)
    .map(({ display }) => display);
}
