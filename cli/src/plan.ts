import { plan, planInput } from '@healcast/engine';
import { engineVerb } from './engine-verb.ts';
import { planPage } from './page/plan-page.ts';

/** `healcast plan`: a series towards a goal, also backwards from a date that matters. */
export const planVerb = engineVerb({
  name: 'plan',
  summary: 'plan a series, also backwards from a date that matters',
  what: `Plans device, depth, number and days of a series with the best expected result that wishes, skin,
budget and an event leave open. Every date has the window in which it may move; what was ruled out
is named with the reason. With no plan that can be stood behind, the plan is null and the findings
say why.`,
  example: `echo '{"patient":{"ageYears":41,"phototype":3,"history":[]},"area":"neck","goal":"firmness",
    "earliest":"2026-01-05","event":{"date":"2026-06-14","name":"wedding"}}' | healcast plan`,
  ask: plan,
  input: planInput,
  page: planPage,
});
