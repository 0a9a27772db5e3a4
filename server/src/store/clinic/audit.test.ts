import { readKnowledge } from '@healcast/engine/read-knowledge';
import { expect, it } from 'vitest';
import { clinicStrings } from '../../api/clinic/outcomes/clinic-strings.ts';
import { ACTIONS } from './audit.ts';

it('names every action in words, and no other', () => {
  const named = Object.keys(clinicStrings(readKnowledge()))
    .filter((key) => key.startsWith('did-'))
    .map((key) => key.slice('did-'.length));
  expect(named.sort()).toEqual([...ACTIONS].sort());
});
