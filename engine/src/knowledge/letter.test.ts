import { describe, expect, it } from 'vitest';
import { readDocuments, readKnowledge } from '../../files/read-knowledge.ts';
import { AREAS, CERTAINTIES, MODALITIES } from '../record/vocabulary.ts';
import { stageOfDay, stagesInOrder } from './aftercare.ts';
import { knowledgeIn } from './in-language.ts';
import { fill, letter, placeholdersOf, wordsFor } from './letter.ts';
import { redFlagsFor } from './red-flag.ts';

const knowledge = readKnowledge();

describe('the words of letters', () => {
  it('are there for every occasion in every language, and name every area and certainty', () => {
    for (const language of knowledge.languages.keys()) {
      const { letters } = knowledgeIn(knowledge, language);
      for (const occasion of ['forecast', 'calendar', 'names'] as const)
        expect(wordsFor(letters, occasion).occasion).toBe(occasion);
      const names = wordsFor(letters, 'names');
      expect(Object.keys(names.areas).sort()).toEqual([...AREAS].sort());
      expect(Object.keys(names.certainties).sort()).toEqual([...CERTAINTIES].sort());
    }
  });

  it('must hold exactly the placeholders they are filled with', () => {
    const { content } = readDocuments().documents.find(({ id }) => id === 'forecast') ?? {};
    const changed = (subject: string) =>
      letter.safeParse({ ...(content as object), subject }).error?.issues[0]?.message;
    expect(changed('Your forecast')).toContain('exactly: date');
    expect(changed('Your forecast of {date} for {name}')).toContain('exactly: date');
    expect(changed('Your forecast of {date}')).toBeUndefined();
  });

  it('are filled once: a value that looks like a placeholder stays as it is', () => {
    expect(fill('{a} and {b}', { a: '{b}', b: 'two' })).toBe('{b} and two');
    expect(() => fill('{missing}')).toThrow('No value');
    expect(placeholdersOf('no {one}, {two}')).toEqual(['one', 'two']);
  });
});

describe('the care of each day', () => {
  it('has one stage for every day of the first year, without gap or overlap', () => {
    const stages = stagesInOrder(knowledge.aftercare);
    expect(stages[0]?.fromDay).toBe(0);
    for (const [index, stage] of stages.entries())
      expect(stages[index + 1]?.fromDay ?? 366).toBe(stage.toDay + 1);
    expect(stageOfDay(knowledge.aftercare, 2)?.id).toBe('days-1-3');
    expect(stageOfDay(knowledge.aftercare, -3)?.id).toBe('day-0');
    expect(stageOfDay(knowledge.aftercare, 4_000)?.id).toBe('weeks-3-and-on');
  });
});

describe('the signs that mean call', () => {
  it.each(MODALITIES)('begin with the emergency after a session by %s', (modality) => {
    const flags = redFlagsFor(knowledge['red-flags'], modality);
    expect(flags[0]?.call).toBe('emergency');
    expect(flags.some(({ brief }) => brief?.includes('RD1'))).toBe(true);
    expect(flags.some(({ id }) => id === 'burn-or-nerve')).toBe(modality === 'rf-microneedling');
  });
});
