import { expect, it } from 'vitest';
import { firstChoice, isSame, keptBody } from './choices.ts';

const stays = {
  ...{ givenName: 'Ana', familyName: 'Example', phone: null, phototype: 3, letters: true },
  ...{ history: ['keloid' as const], note: 'First' },
};
const goes = {
  ...{ givenName: 'Anna', familyName: 'Example', phone: '123', phototype: null, letters: false },
  ...{ history: ['melasma' as const, 'keloid' as const], note: 'Second' },
};

it('what is known goes before what is not, and of two health histories nothing is lost', () => {
  expect(keptBody(stays, goes, {})).toMatchObject({
    ...{ givenName: 'Ana', phone: '123', phototype: 3, history: ['keloid', 'melasma'] },
    note: 'First\nSecond',
  });
});

it('letters go out only when both records allow them', () => {
  expect(keptBody(stays, goes, {}).letters).toBe(false);
  expect(keptBody(goes, stays, {}).letters).toBe(false);
});

it('what staff chose stays', () => {
  const kept = keptBody(stays, goes, { givenName: 'goes', history: 'stays', phone: 'stays' });
  expect(kept).toMatchObject({ givenName: 'Anna', history: ['keloid'], phone: null });
});

it('the same in another order, and unknown on both sides, are no difference', () => {
  expect(isSame('history', { ...goes, history: ['keloid', 'melasma'] }, goes)).toBe(true);
  expect(isSame('birthDate', stays, { ...goes, birthDate: null })).toBe(true);
  expect(firstChoice('phototype', goes, stays)).toBe('goes');
});
