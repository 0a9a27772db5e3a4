import type { Knowledge } from '../../knowledge.ts';
import type { Forecast } from '../../record/forecast.ts';
import { ADJUNCTS } from '../../record/vocabulary.ts';
import type { RecoveryQuestion } from './question.ts';

/**
 * The adjunct box: what is claimed and what was measured, apart. Adjuncts of this session come
 * first; the others stand there too, so that somebody can weigh one that is on offer.
 */
export function adjunctBox(
  { adjuncts }: Pick<Knowledge, 'adjuncts'>,
  { session }: RecoveryQuestion,
): Forecast['recovery']['adjuncts'] {
  const used = ADJUNCTS.filter((adjunct) => session.adjuncts?.includes(adjunct));
  const others = ADJUNCTS.filter((adjunct) => !used.includes(adjunct));
  return [...used, ...others].flatMap((id) => {
    const known = adjuncts.get(id);
    if (!known) return [];
    return [
      {
        adjunct: id,
        claimedDaysSaved: known.claimedDaysSaved,
        evidenceDaysSaved: known.evidenceDaysSaved,
        certainty: known.certainty,
        note: known.note,
        used: used.includes(id),
        ...(known.regulatory === undefined ? {} : { regulatory: known.regulatory }),
        sources: known.evidence,
      },
    ];
  });
}
