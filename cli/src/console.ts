import { createReadStream } from 'node:fs';
import type { Console } from './verb.ts';

/** The console of the running process. */
export function processConsole(): Console {
  const { stdout, stderr, stdin, env } = process;
  const terminal = stdout.isTTY === true;
  return {
    async *readInput(path) {
      if (path === undefined && stdin.isTTY)
        stderr.write('Reading one JSON document from the keyboard; end it with Ctrl-D.\n');
      const stream = path === undefined || path === '-' ? stdin : createReadStream(path);
      const decoder = new TextDecoder('utf-8', { fatal: true });
      for await (const chunk of stream) yield decoder.decode(chunk as Uint8Array, { stream: true });
      yield decoder.decode();
    },
    out: (text) =>
      new Promise((resolve, reject) => {
        stdout.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    err: (text) => {
      stderr.write(text);
    },
    columns: terminal ? stdout.columns : undefined,
    colour: colourWanted(env, terminal),
  };
}

/** Colour on a terminal, unless NO_COLOR says no (no-color.org); FORCE_COLOR says yes anywhere. */
export function colourWanted(env: NodeJS.ProcessEnv, terminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true;
  return terminal && env.TERM !== 'dumb';
}

/** A reader that stops early ("| head") is no fault. */
export function tolerateClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
