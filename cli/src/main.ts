import { parseArgs } from 'node:util';
import { processConsole, tolerateClosedPipe } from './console.ts';
import { problemText, wrongUsage } from './problem.ts';
import type { Console, Typed, Verb } from './verb.ts';
import { VERBS } from './verbs.ts';

const USAGE_WRONG = 2;
const FAULT = 1;

/** Runs one command line and leaves its exit code in `process.exitCode`. */
export async function main(args: readonly string[], console: Console = processConsole()) {
  tolerateClosedPipe();
  process.exitCode = await run(args, console);
}

/** @returns the exit code: 0 answered, 2 refused, 1 a fault. */
export async function run(args: readonly string[], console: Console): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const asked = VERBS.find((verb) => verb.name === rest[0]);
    await console.out(asked ? `${asked.help}\n` : overview());
    return 0;
  }
  const verb = VERBS.find((candidate) => candidate.name === name);
  if (!verb) {
    const known = VERBS.map((each) => each.name).join(', ');
    console.err(problemText(wrongUsage(`There is no verb "${name}". Verbs: ${known}.`)));
    return USAGE_WRONG;
  }
  try {
    const typed = readTyped(verb, rest);
    if (typed.options.help === true) {
      await console.out(`${verb.help}\n`);
      return 0;
    }
    return await verb.run(typed, console);
  } catch (error) {
    if (isWrongUsage(error)) {
      const detail = `${(error as Error).message}. See: healcast ${verb.name} --help`;
      console.err(problemText(wrongUsage(detail)));
      return USAGE_WRONG;
    }
    console.err(`${faultMessage(error)}\n`);
    return FAULT;
  }
}

function readTyped(verb: Verb, args: readonly string[]): Typed {
  const options = Object.fromEntries([
    ...['help', ...(verb.switches ?? [])].map((name) => [name, { type: 'boolean' as const }]),
    ...(verb.valued ?? []).map((name) => [name, { type: 'string' as const }]),
  ]);
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  return { words: positionals, options: values as Typed['options'] };
}

/** A file that is not there, a folder, bytes that are no text. */
const UNREADABLE = new Set([
  'ENOENT',
  'EISDIR',
  'ENOTDIR',
  'EACCES',
  'ERR_ENCODING_INVALID_ENCODED_DATA',
]);

function isWrongUsage(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  return code.startsWith('ERR_PARSE_ARGS') || UNREADABLE.has(code);
}

/** What went wrong and why, without the stack of a page; HEALCAST_DEBUG shows that. */
function faultMessage(error: unknown): string {
  if (!(error instanceof Error)) return `Healcast stopped: ${String(error)}`;
  if (process.env.HEALCAST_DEBUG) return error.stack ?? error.message;
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `Healcast stopped: ${error.message}${cause}`;
}

function overview(): string {
  const width = Math.max(...VERBS.map(({ name }) => name.length));
  return [
    'healcast VERB [FILE] [options]',
    '',
    ...VERBS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Verbs that answer read one JSON document from FILE or standard input.',
    '  --json   write the answer as JSON      --jsonl  one document a line, in and out',
    'Exit: 0 answered, 2 input refused (problem JSON on standard error), 1 fault.',
    'See: healcast VERB --help, and healcast schema for the form of every document.',
    '',
  ].join('\n');
}
