import type { Comparison } from '../knowledge/comparison.ts';
import type { Knowledge } from '../knowledge.ts';
import { daysBetween } from '../record/dates.ts';
import type { Triage, TriageInput } from '../record/triage.ts';
import { boundariesCrossed, refusalOf } from './domain.ts';
import { sessionOfCheckIn } from './facts/check-in.ts';
import { fixedAt } from './priors.ts';
import { observation } from './recovery/learn.ts';
import { drawCrowd } from './recovery/people.ts';
import { type RecoveryQuestion, recoveryQuestion } from './recovery/question.ts';

/** Everybody sees the same crowd. */
const CROWD_SEED = 1;
/** A check-in is taken at the middle of its day. */
const MIDDLE_OF_DAY = 0.5;
/** From this skin type on redness is hard to see. */
const DARKER_SKIN = 4;
const GRADES = [0, 1, 2, 3, 4];

/**
 * Where this answer lies among people with the same day, depth and skin. It never says that
 * something is normal, and it never touches the urgency.
 */
export function today(knowledge: Knowledge, input: TriageInput): Triage['today'] {
  const { answers, course } = input;
  const shelf = comparisonOf(knowledge);
  const session = sessionOfCheckIn(input);
  const day = daysBetween(session.date, answers.date);
  const question = recoveryQuestion(knowledge, {
    ...course,
    sessions: course.sessions.filter(({ date }) => date <= session.date),
    asOf: answers.date,
  });
  const answer = answers.redness;
  if (outside(knowledge, question))
    return {
      day,
      redness: { answer, percentile: null, p10: null, p90: null },
      words: shelf.unknown,
      others: 0,
    };
  const { othersRedness = [] } = input;
  const others = othersRedness.reduce((sum, count) => sum + count, 0);
  const chances = withOthers(knowledge, gradeChances(knowledge, question, day), othersRedness);
  const less = GRADES.filter((grade) => grade < answer);
  const percentile = Math.round(
    100 * (less.reduce((sum, grade) => sum + at(chances, grade), 0) + at(chances, answer) / 2),
  );
  const place = { answer, percentile, p10: gradeAt(chances, 0.1), p90: gradeAt(chances, 0.9) };
  const words = wordsOf(shelf, percentile, course.patient.phototype, others);
  return { day, redness: place, words, others };
}

/** How the place among others is put into words. */
export function comparisonOf({ comparisons }: Pick<Knowledge, 'comparisons'>): Comparison {
  const shelf = comparisons.get('redness-today');
  if (!shelf) throw new Error('The knowledge room lacks comparisons/redness-today.');
  return shelf;
}

/** The place among others in words; never below 1 or above 99 of 100. */
function wordsOf(
  { among, fromOthers, onDarkSkin, closing }: Comparison,
  percentile: number,
  phototype: number | undefined,
  others: number,
): string {
  const count = String(Math.min(Math.max(percentile, 1), 99));
  return [
    among.replace('{count}', count),
    ...(others > 0 ? [fromOthers.replace('{others}', String(others))] : []),
    ...((phototype ?? 0) >= DARKER_SKIN ? [onDarkSkin] : []),
    closing,
  ].join(' ');
}

/** The chance of each grade on a day among the crowd, read as a check-in is read (R10). */
function gradeChances(knowledge: Knowledge, question: RecoveryQuestion, day: number): number[] {
  const observe = observation(knowledge, drawCrowd(knowledge, question, CROWD_SEED));
  const sums = GRADES.map((grade) =>
    observe(grade, day + MIDDLE_OF_DAY, 1).reduce((sum, chance) => sum + chance, 0),
  );
  const all = sums.reduce((sum, each) => sum + each, 0);
  return sums.map((sum) => sum / all);
}

/**
 * The model's chances moved by what others really ticked (R12): the model counts as so many people,
 * so that few answers hardly move it and many take over.
 */
function withOthers(
  knowledge: Knowledge,
  chances: readonly number[],
  counts: readonly number[],
): readonly number[] {
  if (counts.length === 0) return chances;
  const weight = fixedAt(knowledge, 'stored-check-ins-weight');
  const all = weight + counts.reduce((sum, count) => sum + count, 0);
  return chances.map((chance, grade) => (weight * chance + at(counts, grade)) / all);
}

function gradeAt(chances: readonly number[], share: number): number {
  let sum = 0;
  for (const grade of GRADES) {
    sum += at(chances, grade);
    if (sum >= share) return grade;
  }
  return 4;
}

const at = (list: readonly number[], index: number): number => list[index] ?? 0;

function outside(
  knowledge: Knowledge,
  { input, depthMm, course, earlierSessions }: RecoveryQuestion,
) {
  return (
    refusalOf(
      boundariesCrossed(knowledge, {
        ageYears: input.patient.ageYears,
        depthMm: depthMm[1],
        sessionCount: earlierSessions + 1,
        course,
      }),
    ) !== undefined
  );
}
