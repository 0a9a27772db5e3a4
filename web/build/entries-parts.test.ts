import { readKnowledge } from '@healcast/engine/read-knowledge';
import { describe, expect, it } from 'vitest';
import { entriesForExplore } from './entries-parts.ts';
import { studiesForExplore } from './explore-parts.ts';

const knowledge = readKnowledge();
const entries = entriesForExplore(knowledge);
const studies = studiesForExplore(knowledge);

describe('what rests on the evidence', () => {
  it('has a kind by name, a page where it is met, and findings', () => {
    const words = knowledge.words.get('studies')?.strings ?? {};
    for (const { place, kind, findings, met, numbers } of entries) {
      expect(words[`kind-${kind}`], place).toBeDefined();
      expect(findings.length, place).toBeGreaterThan(0);
      expect(met.length, place).toBeGreaterThan(0);
      for (const where of met) expect(words[`met-${where}`], where).toBeDefined();
      for (const { basis } of numbers) expect(words[`basis-${basis}`], place).toBeDefined();
    }
  });

  it('is linked both ways: each finding lists what names it, and is named by what it lists', () => {
    const listed = studies.flatMap(({ id, uses, findings }) => [
      ...uses.map(({ place }) => `${id} ${place}`),
      ...findings.flatMap((one) => one.uses.map(({ place }) => `${one.id} ${place}`)),
    ]);
    const named = entries.flatMap(({ place, findings }) =>
      findings.map(({ id }) => `${id} ${place}`),
    );
    expect(new Set(listed)).toEqual(new Set(named));
    expect(named.length).toBeGreaterThan(900);
  });

  it('shows a number with its range, its layer and how sure it is', () => {
    const redness = entries.find(({ place }) => place === 'population/redness-clear-day');
    expect(redness?.numbers).toContainEqual({
      ...{ of: 'needles alone, 1 to 1.5 mm', value: 2, low: 1.1, high: 3.6, unit: 'days' },
      ...{ basis: 'secondary', certainty: 'low' },
    });
    const noise = entries.find(({ place }) => place === 'planning/measurement-noise');
    expect(noise?.numbers).toMatchObject([{ value: 8, unit: '%', basis: 'judgement' }]);
  });
});
