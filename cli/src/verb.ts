/** The streams and arguments a verb works with, so that tests can hold them. */
export interface Console {
  readInput(path: string | undefined): AsyncIterable<string>;
  out(text: string): Promise<void>;
  err(text: string): void;
  /** Columns of the terminal, or undefined when standard output is no terminal. */
  columns: number | undefined;
  colour: boolean;
}

/** What the person typed behind the verb. */
export interface Typed {
  words: string[];
  options: Record<string, string | boolean>;
}

/** One verb of the command line. */
export interface Verb {
  name: string;
  /** One line for the list of verbs. */
  summary: string;
  help: string;
  /** Names of options that take a value, beside the switches. */
  valued?: readonly string[];
  switches?: readonly string[];
  /** @returns the exit code: 0 answered, 2 refused; a fault is thrown and becomes 1. */
  run(typed: Typed, console: Console): Promise<number>;
}
