import type { Answer, Knowledge, z } from '@healcast/engine';
import { readKnowledge } from '@healcast/engine/read-knowledge';
import { answerDocuments } from './answer.ts';
import type { Paper } from './page/ink.ts';
import { inputSchema } from './schemas.ts';
import type { Verb } from './verb.ts';

interface Told<Value> {
  name: string;
  summary: string;
  /** What it does, and a line to try, for `--help`. */
  what: string;
  example: string;
  ask(knowledge: Knowledge, input: unknown): Answer<Value>;
  input: z.core.$ZodType;
  page(value: Value, paper: Paper): string;
}

/** A verb that hands one document to a function of the engine. */
export function engineVerb<Value>({
  name,
  summary,
  what,
  example,
  ask,
  input,
  page,
}: Told<Value>): Verb {
  return {
    name,
    summary,
    switches: ['json', 'jsonl'],
    help: `healcast ${name} [FILE] [--json | --jsonl]

${what}

Reads one JSON document from FILE or standard input (form: healcast schema ${name}-input).
  --json    write one JSON document (form: healcast schema ${name}-output)
  --jsonl   one document a line in, one line out for each, in order; a refused line gives a
            problem with its line number in its place (and on standard error), the others
            are answered, and the exit code is 2

Example
  ${example}`,
    run: (typed, console) => {
      const knowledge = readKnowledge();
      return answerDocuments(
        {
          answer: (document) => ask(knowledge, document),
          schema: inputSchema(input),
          page: (value, _document, { columns, colour }) => page(value, { columns, colour }),
        },
        typed,
        console,
      );
    },
  };
}
