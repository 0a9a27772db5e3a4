import { readDocuments } from '@healcast/engine/read-knowledge';
import { describe, expect, it } from 'vitest';
import {
  grade,
  HIGHEST_GRADE,
  LABEL_WORDS,
  PATIENT_FIELDS,
  patientStrings,
} from './readability.ts';

const { documents } = readDocuments();

describe('what a patient reads', () => {
  it('is plain: no string of any folder is above grade 7', () => {
    const hard = documents
      .flatMap(patientStrings)
      .map(([place, text]) => ({ place, text, ...grade(text) }))
      .filter(({ words, grade }) => words >= LABEL_WORDS && grade > HIGHEST_GRADE)
      .map(({ place, text, grade }) => `${grade.toFixed(1)}  ${place}  ${text}`);
    expect(hard).toEqual([]);
  });

  it('is found in every folder that patients read from', () => {
    for (const kind of Object.keys(PATIENT_FIELDS)) {
      const strings = documents.filter((one) => one.kind === kind).flatMap(patientStrings);
      expect(strings.length, kind).toBeGreaterThan(1);
    }
  });
});

describe('the grade', () => {
  it('tells hard words from plain ones', () => {
    expect(grade('The cat sat on the mat. It was warm there.').grade).toBeLessThan(2);
    expect(
      grade('Periorbital hyperpigmentation necessitates dermatological consultation.').grade,
    ).toBeGreaterThan(20);
  });

  it('rises with the length of a sentence', () => {
    const short = 'Wash your face. Use clean hands. Pat it dry. Keep out of the sun.';
    const long = 'Wash your face and use clean hands and pat it dry and keep out of the sun.';
    expect(grade(long).grade).toBeGreaterThan(grade(short).grade + 3);
  });
});
