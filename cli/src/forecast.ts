import { forecast, forecastInput } from '@healcast/engine';
import { readKnowledge } from '@healcast/engine/read-knowledge';
import { answerDocuments } from './answer.ts';
import { forecastPage } from './page/forecast-page.ts';
import { inputSchema } from './schemas.ts';
import type { Verb } from './verb.ts';

/** `healcast forecast`: recovery and result of one person. */
export const forecastVerb: Verb = {
  name: 'forecast',
  summary: 'forecast recovery and result for one person',
  switches: ['json', 'jsonl'],
  help: `healcast forecast [FILE] [--json | --jsonl]

Forecasts when redness clears, when each activity is safe, what an adjunct is claimed to do and
what was measured, and how firmness may change. Every number comes with its range.

Reads one JSON document from FILE or standard input (form: healcast schema forecast-input).
  --json    write one JSON document (form: healcast schema forecast-output)
  --jsonl   one document a line in, one answer a line out, in order; a refused line gives a
            problem with its line number on standard error, the others are answered,
            and the exit code is 2

Example
  echo '{"patient":{"ageYears":38},"area":"face","asOf":"2026-03-02","sessions":
    [{"date":"2026-03-01","modality":"automated-pen","depthMm":1.5}]}' | healcast forecast`,
  run: (typed, console) => {
    const knowledge = readKnowledge();
    return answerDocuments(
      {
        answer: (input) => forecast(knowledge, input),
        schema: inputSchema(forecastInput),
        page: (value, _input, { columns, colour }) => forecastPage(value, { columns, colour }),
      },
      typed,
      console,
    );
  },
};
