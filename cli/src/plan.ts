import { plan, planInput } from '@healcast/engine';
import { readKnowledge } from '@healcast/engine/read-knowledge';
import { answerDocuments } from './answer.ts';
import { planPage } from './page/plan-page.ts';
import { inputSchema } from './schemas.ts';
import type { Verb } from './verb.ts';

/** `healcast plan`: a series towards a goal, also backwards from a date that matters. */
export const planVerb: Verb = {
  name: 'plan',
  summary: 'plan a series, also backwards from a date that matters',
  switches: ['json', 'jsonl'],
  help: `healcast plan [FILE] [--json | --jsonl]

Plans device, depth, number and days of a series with the best expected result that wishes, skin,
budget and an event leave open. Every date has the window in which it may move; what was ruled out
is named with the reason. With no plan that can be stood behind, the plan is null and the findings
say why.

Reads one JSON document from FILE or standard input (form: healcast schema plan-input).
  --json    write one JSON document (form: healcast schema plan-output)
  --jsonl   one document a line in, one answer a line out, in order; a refused line gives a
            problem with its line number on standard error, the others are answered,
            and the exit code is 2

Example
  echo '{"patient":{"ageYears":41,"phototype":3,"history":[]},"area":"neck","goal":"firmness",
    "earliest":"2026-01-05","event":{"date":"2026-06-14","name":"wedding"}}' | healcast plan`,
  run: (typed, console) => {
    const knowledge = readKnowledge();
    return answerDocuments(
      {
        answer: (input) => plan(knowledge, input),
        schema: inputSchema(planInput),
        page: (value, _input, { columns, colour }) => planPage(value, { columns, colour }),
      },
      typed,
      console,
    );
  },
};
