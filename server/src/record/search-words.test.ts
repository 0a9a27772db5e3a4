import { describe, expect, it } from 'vitest';
import { searchWords, searchWordsOf } from './search-words.ts';

/** Whether somebody of this name is found by this: each word begins one that is kept. */
function finds(asked: string, givenName: string, familyName: string): boolean {
  const kept = searchWordsOf({ givenName, familyName, email: 'a-b@x-y.example', phone: null });
  const words = searchWords(asked);
  return words.length > 0 && words.every((word) => kept.some((one) => one.startsWith(word)));
}

describe('the words somebody is found by', () => {
  it.each([
    ['Aoife', "O'Neill", ['oneill', "O'Neill", 'O’Neill', "o'n", 'neill', 'ONeill', 'o neill']],
    ['Aoife', 'O’Neill', ['oneill', "O'Neill"]],
    ['Jörg', 'Müller', ['muller', 'Müller', 'mueller', 'Mu\u0308ller', 'joerg', 'jorg m']],
    ['Anne-Marie', 'Groß', ['annemarie', 'anne-marie', 'anne-', 'marie', 'gross', 'Groß']],
    ['Søren', 'Łukasz', ['soren', 'Søren', 'soeren', 'lukasz', 'Łuk']],
    ['Annemarie', 'Nuñez', ['Anne-Marie', 'nunez', 'a-b@x-y', 'ab@xy']],
    ["Мар'яна", 'Іваненко', ['мар’яна', 'марʼян']],
  ])('find %s %s in every way of writing', (given, family, ways) => {
    for (const way of ways) expect(finds(way, given, family), way).toBe(true);
    for (const other of ['nell', 'ller', 'x-y']) expect(finds(other, given, family)).toBe(false);
  });

  it('keep the hyphens of a date, which part its numbers', () => {
    expect(searchWords('1980-05-17')).toEqual(['1980-05-17']);
  });
});
