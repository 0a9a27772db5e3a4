import { check, checkInput } from '@healcast/engine';
import { engineVerb } from './engine-verb.ts';
import { checkPage } from './page/check-page.ts';

/** `healcast check`: is needling right for this person, and what may be expected. */
export const checkVerb = engineVerb({
  name: 'check',
  summary: 'say whether needling suits somebody, and what to ask first',
  what: `Names contraindications, over-treatment and limits, each with its reason and evidence, what may
be expected, what is not known and which question would settle it, and what else could help.`,
  example: `echo '{"patient":{"ageYears":42,"phototype":2,"laxity":"mild","history":[]},"area":"face",
    "proposed":{"modality":"automated-pen","depthMm":1.5,"date":"2026-05-01"}}' | healcast check`,
  ask: check,
  input: checkInput,
  page: checkPage,
});
