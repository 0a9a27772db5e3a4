import type { Answer, Knowledge } from '@healcast/engine';
import * as engine from '@healcast/engine';
import { readKnowledge } from '@healcast/engine/read-knowledge';
import { answerDocuments } from './answer.ts';
import { plainPage } from './page/plain-page.ts';
import { inputSchema } from './schemas.ts';
import type { Verb } from './verb.ts';

interface Told {
  name: 'check' | 'plan' | 'triage' | 'study';
  summary: string;
  what: string;
}

type Ask = (knowledge: Knowledge, input: unknown) => unknown;
type InputSchema = Parameters<typeof inputSchema>[0] & {
  safeParse: Parameters<typeof engine.readBySchema>[0];
};

/**
 * A verb that hands one document to the engine function of its name. Undefined as long as the
 * engine has no such function.
 */
export function engineVerb({ name, summary, what }: Told): Verb | undefined {
  const exported = engine as unknown as Record<string, unknown>;
  const ask = exported[name] as Ask | undefined;
  const schema = exported[`${name}Input`] as InputSchema | undefined;
  if (!ask || !schema) return undefined;
  return {
    name,
    summary,
    switches: ['json', 'jsonl'],
    help: `healcast ${name} [FILE] [--json | --jsonl]

${what}

Reads one JSON document from FILE or standard input (form: healcast schema ${name}-input).
  --json    write one JSON document (form: healcast schema ${name}-output)
  --jsonl   one document a line in, one answer a line out, in order; a refused line gives a
            problem with its line number on standard error, the others are answered,
            and the exit code is 2`,
    run: (typed, console) => {
      const knowledge = readKnowledge();
      return answerDocuments(
        {
          answer: (input) => answered(ask, schema, knowledge, input),
          schema: inputSchema(schema),
          page: (value, _input, paper) => plainPage(value, paper),
        },
        typed,
        console,
      );
    },
  };
}

/** The engine's answer, whether it reads the document itself or wants it read. */
function answered(
  ask: Ask,
  schema: InputSchema,
  knowledge: Knowledge,
  input: unknown,
): Answer<unknown> {
  const read = engine.readBySchema(schema.safeParse, input);
  if (!read.ok) return read;
  const value = ask(knowledge, read.value);
  return isAnswer(value) ? value : { ok: true, value };
}

function isAnswer(value: unknown): value is Answer<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
