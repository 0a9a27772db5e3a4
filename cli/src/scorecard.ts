import { readBySchema, scorecard, scorecardInput } from '@healcast/engine';
import { engineVerb } from './engine-verb.ts';
import { publishedPage, scorecardPage } from './page/scorecard-page.ts';
import type { Console, Typed, Verb } from './verb.ts';

/** The verb as it reads a document of forecasts. */
const ofDocument = engineVerb({
  name: 'scorecard',
  summary: 'score forecasts that were met by outcomes',
  what: `Scores forecasts against what happened: the share of outcomes inside the central 80 %, the
continuous ranked probability score, bias and width; on the whole, by skin type and by area.
Groups that are too small show their count alone.

  --database  read no document: score what the database of the settings holds (DATABASE_URL, or the
              one that comes along, also while its server runs), over all clinics; groups of 20
              outcomes or more, what was made up for the demo apart`,
  example: `echo '{"forecasts":[{"measure":"redness-clear-days","low":1,"middle":2,"high":4,
    "outcome":3,"phototype":5,"area":"face"}]}' | healcast scorecard`,
  ask: (_knowledge, input) => {
    const read = readBySchema<typeof scorecardInput>(scorecardInput.safeParse, input);
    return read.ok ? { ok: true, value: scorecard(read.value) } : read;
  },
  input: scorecardInput,
  page: scorecardPage,
});

/** `healcast scorecard`: how forecasts did against what happened. */
export const scorecardVerb: Verb = {
  ...ofDocument,
  switches: [...(ofDocument.switches ?? []), 'database'],
  run: (typed, console) =>
    typed.options.database === true ? ofDatabase(typed, console) : ofDocument.run(typed, console),
};

async function ofDatabase({ options }: Typed, console: Console): Promise<number> {
  const { runScorecard } = await import('@healcast/server/operate/scorecard');
  const card = await runScorecard();
  const { columns, colour } = console;
  await console.out(
    options.json === true
      ? `${JSON.stringify(card, null, 2)}\n`
      : publishedPage(card, { columns, colour }),
  );
  return 0;
}
