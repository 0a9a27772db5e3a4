import { knowledgeIn, patientTexts } from '@healcast/engine';
import { readKnowledge } from '@healcast/engine/read-knowledge';
import { describe, expect, it } from 'vitest';
import { ease, LABEL_WORDS, syllablesIn } from './readability-es.ts';

/** The least ease of the band that the INFLESZ scale calls normal. */
const NORMAL = 55;

describe('what a patient reads in Spanish', () => {
  it('is plain: no text lies below the band that INFLESZ calls normal', () => {
    const texts = [...patientTexts(knowledgeIn(readKnowledge(), 'es'))];
    expect(texts.length).toBeGreaterThan(2000);
    const hard = texts
      .map(([place, text]) => ({ place, text, ...ease(text) }))
      .filter(({ words, ease }) => words >= LABEL_WORDS && ease < NORMAL)
      .map(({ place, text, ease }) => `${ease.toFixed(1)}  ${place}  ${text}`);
    expect(hard).toEqual([]);
  });
});

describe('the ease of a Spanish text', () => {
  it('counts syllables as they are spoken', () => {
    const counted = [
      'piel',
      'día',
      'leer',
      'oír',
      'aguja',
      'quemadura',
      'enrojecimiento',
      'y',
      'hoy',
    ];
    expect(counted.map(syllablesIn)).toEqual([1, 2, 2, 2, 3, 4, 6, 1, 1]);
  });

  it('tells hard words from plain ones, and long sentences from short ones', () => {
    expect(ease('Lave la piel con las manos. Use la crema.').ease).toBeGreaterThan(80);
    expect(
      ease('La hiperpigmentación periorbitaria requiere valoración dermatológica especializada.')
        .ease,
    ).toBeLessThan(20);
    const short = 'Lave la piel. Use la crema. Evite el sol.';
    const long = 'Lave la piel y use la crema y evite el sol.';
    expect(ease(short).ease).toBeGreaterThan(ease(long).ease);
  });
});
