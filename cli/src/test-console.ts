import type { Console } from './verb.ts';

/** A console for tests: what goes in is given, what comes out is kept. */
export function heldConsole(input: string | readonly string[] = '', look: Partial<Console> = {}) {
  const kept = { out: '', err: '' };
  const console: Console = {
    async *readInput() {
      for (const chunk of typeof input === 'string' ? [input] : input) yield chunk;
    },
    out: async (text) => {
      kept.out += text;
    },
    err: (text) => {
      kept.err += text;
    },
    columns: undefined,
    colour: false,
    ...look,
  };
  return { console, kept };
}
