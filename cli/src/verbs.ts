import { forecastVerb } from './forecast.ts';
import { schemaVerb } from './schema.ts';
import { serveVerb } from './serve.ts';
import type { Verb } from './verb.ts';

/** Every verb of the command line, in the order of `healcast --help`. */
export const VERBS: readonly Verb[] = [forecastVerb, serveVerb, schemaVerb];
