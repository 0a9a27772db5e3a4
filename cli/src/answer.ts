import type { Answer } from '@healcast/engine';
import { lines, whole } from './documents.ts';
import { unknownFields } from './ignored.ts';
import { notJson, type Problem, problemOf, problemText } from './problem.ts';
import type { Console, Typed } from './verb.ts';

/** How one verb of the engine answers a document. */
export interface Answering<Value> {
  answer(input: unknown): Answer<Value>;
  /** JSON Schema of the input; names what is ignored. */
  schema: object;
  page(value: Value, input: unknown, console: Console): string;
}

const ANSWERED = 0;
const REFUSED = 2;

/**
 * Reads one document (or one a line with --jsonl), answers it, and writes the answer as JSON or
 * as a page. With --jsonl every line gets one line: a refused one gets its problem, with the line
 * number, on standard error and in its place on standard output, so that answers stay in step with
 * questions; the other lines are answered all the same, and the exit code is 2 at the end.
 */
export async function answerDocuments<Value>(
  answering: Answering<Value>,
  { words, options }: Typed,
  console: Console,
): Promise<number> {
  const input = console.readInput(words[0]);
  if (!options.jsonl) {
    const asJson = options.json === true;
    return answerOne(answering, await whole(input), console, { asJson, pretty: asJson });
  }
  let exit = ANSWERED;
  for await (const { number, text } of lines(input)) {
    const code = await answerOne(answering, text, console, { asJson: true, line: number });
    exit = Math.max(exit, code);
  }
  return exit;
}

interface How {
  asJson: boolean;
  pretty?: boolean;
  line?: number;
}

async function answerOne<Value>(
  { answer, schema, page }: Answering<Value>,
  text: string,
  console: Console,
  how: How,
): Promise<number> {
  const refuse = async (problem: Problem) => {
    if (how.line === undefined) {
      console.err(problemText(problem));
      return REFUSED;
    }
    const named = `${JSON.stringify({ ...problem, line: how.line })}\n`;
    console.err(named);
    await console.out(named);
    return REFUSED;
  };
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return refuse(notJson((error as Error).message));
  }
  const answered = answer(input);
  if (!answered.ok) return refuse(problemOf(answered.refusal));
  const ignored = unknownFields(schema, input);
  if (ignored.length > 0) console.err(ignoredMessage(ignored, how.line));
  await console.out(
    how.asJson
      ? `${JSON.stringify(answered.value, null, how.pretty ? 2 : undefined)}\n`
      : page(answered.value, input, console),
  );
  return ANSWERED;
}

function ignoredMessage(ignored: readonly string[], line: number | undefined): string {
  const where = line === undefined ? '' : `line ${line}: `;
  return `${where}not known and not used: ${ignored.map(printable).join(', ')}\n`;
}

/** Field names come from outside: no control characters on a terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD').slice(0, 200);
}
