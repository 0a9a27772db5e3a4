import { readBySchema, scorecard, scorecardInput } from '@healcast/engine';
import { engineVerb } from './engine-verb.ts';
import { scorecardPage } from './page/scorecard-page.ts';

/** `healcast scorecard`: how forecasts did against what happened. */
export const scorecardVerb = engineVerb({
  name: 'scorecard',
  summary: 'score forecasts that were met by outcomes',
  what: `Scores forecasts against what happened: the share of outcomes inside the central 80 %, the
continuous ranked probability score, bias and width; on the whole, by skin type and by area.
Groups that are too small show their count alone.`,
  example: `echo '{"forecasts":[{"measure":"redness-clear-days","low":1,"middle":2,"high":4,
    "outcome":3,"phototype":5,"area":"face"}]}' | healcast scorecard`,
  ask: (_knowledge, input) => {
    const read = readBySchema<typeof scorecardInput>(scorecardInput.safeParse, input);
    return read.ok ? { ok: true, value: scorecard(read.value) } : read;
  },
  input: scorecardInput,
  page: scorecardPage,
});
