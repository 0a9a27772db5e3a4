import { triage, triageInput } from '@healcast/engine';
import { engineVerb } from './engine-verb.ts';
import { triagePage } from './page/triage-page.ts';

/** `healcast triage`: how soon a check-in needs a person. */
export const triageVerb = engineVerb({
  name: 'triage',
  summary: 'say how soon a check-in needs a person',
  what: `Reads a check-in: how urgent it is and why, what to do, and where it lies among people with the
same day, depth and skin. No number ever lowers the urgency of a sign.`,
  example: `echo '{"course":{"patient":{"ageYears":38},"area":"face","sessions":
    [{"date":"2026-03-01","modality":"automated-pen","depthMm":1.5}]},
    "answers":{"date":"2026-03-02","redness":3,"swelling":2,"pain":2}}' | healcast triage`,
  ask: triage,
  input: triageInput,
  page: triagePage,
});
