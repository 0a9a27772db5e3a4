import { engineVerb } from './engine-verb.ts';
import { forecastVerb } from './forecast.ts';
import { planVerb } from './plan.ts';
import { protocolVerb } from './protocol.ts';
import { schemaVerb } from './schema.ts';
import { serveVerb } from './serve.ts';
import type { Verb } from './verb.ts';

/** Every verb of the command line, in the order of `healcast --help`. */
export const VERBS: readonly Verb[] = [
  forecastVerb,
  engineVerb({
    name: 'check',
    summary: 'say whether needling suits somebody, and what to ask first',
    what: 'Names contraindications, over-treatment and limits, each with its reason and evidence,\nwhat may be expected, and what else could help.',
  }),
  planVerb,
  engineVerb({
    name: 'triage',
    summary: 'say how soon a check-in needs a person',
    what: 'Reads a check-in: how urgent it is, why, and how it compares with others on this day.',
  }),
  engineVerb({
    name: 'study',
    summary: 'predict what a published study should have measured',
    what: 'Predicts the mean of each outcome with 80 % and 95 % intervals, or says why it cannot.',
  }),
  protocolVerb,
  serveVerb,
  schemaVerb,
].filter((verb) => verb !== undefined);
