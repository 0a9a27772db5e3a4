import type { Outcome } from '../guidance/evaluate.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Urgency, Verdict } from '../record/vocabulary.ts';

/**
 * The verdict of a check: the highest rank among what fired and what an unanswered question may
 * mean. One more concern can therefore never make a verdict milder.
 */
export function verdictOf(
  { verdicts }: Pick<Knowledge, 'verdicts'>,
  outcomes: readonly Outcome[],
): Verdict {
  const named = outcomes.map(({ rule, finding }) =>
    finding.status === 'fired' ? rule.verdict : rule.verdictIfUnknown,
  );
  return highest(verdicts, 'suitable', named);
}

/** The urgency of a check-in: the highest among what fired. Nothing takes anything off it. */
export function urgencyOf(
  { urgencies }: Pick<Knowledge, 'urgencies'>,
  outcomes: readonly Outcome[],
): Urgency {
  const fired = outcomes.filter(({ finding }) => finding.status === 'fired');
  return highest(
    urgencies,
    'routine',
    fired.map(({ rule }) => rule.urgency),
  );
}

function highest<Word extends string>(
  ranks: ReadonlyMap<string, { rank: number }>,
  mildest: Word,
  named: readonly (Word | undefined)[],
): Word {
  const rank = (word: Word) => {
    const known = ranks.get(word);
    if (!known) throw new Error(`The knowledge room gives "${word}" no rank.`);
    return known.rank;
  };
  return named.reduce<Word>(
    (worst, word) => (word !== undefined && rank(word) > rank(worst) ? word : worst),
    mildest,
  );
}
