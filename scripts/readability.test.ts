import { describe, expect, test } from 'vitest';
import { readDocuments } from '../engine/files/read-knowledge.ts';
import { gradeOf, hardStrings } from './readability.ts';

describe('what patients read', () => {
  test('is no harder than seventh grade, string by string', () => {
    expect(hardStrings(readDocuments().documents)).toEqual([]);
  });

  test('is measured by Flesch and Kincaid: short words in short sentences are easy', () => {
    expect(gradeOf('The cat sat on the mat.')).toBeLessThan(1);
    expect(
      gradeOf('Post-inflammatory hyperpigmentation necessitates dermatological consultation.'),
    ).toBeGreaterThan(15);
  });
});
