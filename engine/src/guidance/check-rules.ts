import { canBe, conditionProblems, evaluateCondition } from './condition.ts';
import type { FactDictionary, Facts } from './facts.ts';
import type { Rule } from './rule.ts';
import type { Truth } from './truth.ts';

/** Everything that is wrong with a rule: facts nobody named, or cases that do not come out as told. */
export function ruleProblems(rule: Rule, dictionary: FactDictionary): string[] {
  const expected: [Truth, readonly { given: Facts; asks?: readonly string[] }[]][] = [
    ['true', rule.cases.fires],
    ['false', rule.cases.silent],
    ['unknown', rule.cases.unknown],
  ];
  const about = (problem: string) => `rules/${rule.id}: ${problem}.`;
  const problems = conditionProblems(rule.when, dictionary).map(about);
  for (const [truth, cases] of expected)
    for (const { given, asks } of cases) {
      problems.push(...factProblems(given, dictionary).map(about));
      const found = evaluateCondition(rule.when, given);
      const facts = JSON.stringify(given);
      if (found.truth !== truth)
        problems.push(about(`its case ${facts} comes out ${found.truth}, not ${truth}`));
      else if (asks && [...asks].sort().join() !== [...found.missing].sort().join())
        problems.push(
          about(`its case ${facts} asks for ${found.missing.join()}, not ${asks.join()}`),
        );
    }
  return problems;
}

function factProblems(given: Facts, dictionary: FactDictionary): string[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const fact = dictionary.get(name);
    if (!fact) return [`there is no fact called "${name}"`];
    return value === undefined || canBe(value, fact) ? [] : [`"${name}" can never be "${value}"`];
  });
}
