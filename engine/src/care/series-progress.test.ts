import { expect, it } from 'vitest';
import { readKnowledge } from '../../files/read-knowledge.ts';
import { seriesProgress } from './series-progress.ts';

const knowledge = readKnowledge();
const standing = (part: object = {}) => ({
  ...{ sessionsDone: 1, plannedSessions: 3, lastSession: '2026-01-01', notBefore: null },
  ...part,
});
const state = (today: string, part: object = {}) =>
  seriesProgress(knowledge, standing(part), today).state;

it('a series waits, is due from four to six weeks on, is overdue and lapses after a year', () => {
  expect(state('2026-01-28')).toBe('waiting');
  expect(state('2026-01-29')).toBe('due');
  expect(state('2026-02-12')).toBe('due');
  expect(state('2026-02-13')).toBe('overdue');
  expect(state('2027-01-01')).toBe('overdue');
  expect(state('2027-01-02')).toBe('lapsed');
});

it('a forecast that asks for more time moves the first day, and the last one when it must', () => {
  const later = seriesProgress(knowledge, standing({ notBefore: '2026-03-01' }), '2026-02-20');
  expect(later).toEqual({ state: 'waiting', from: '2026-03-01', by: '2026-03-01' });
  const sooner = seriesProgress(knowledge, standing({ notBefore: '2026-01-10' }), '2026-01-15');
  expect(sooner).toEqual({ state: 'waiting', from: '2026-01-29', by: '2026-02-12' });
});

it('without a number planned nothing is overdue, and a finished series asks for nothing', () => {
  expect(seriesProgress(knowledge, standing({ plannedSessions: null }), '2026-06-01')).toEqual({
    ...{ state: 'open', from: '2026-01-29', by: null },
  });
  expect(seriesProgress(knowledge, standing({ sessionsDone: 3 }), '2026-06-01')).toEqual({
    ...{ state: 'done', from: null, by: null },
  });
});
