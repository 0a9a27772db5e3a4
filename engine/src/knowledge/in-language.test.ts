import { describe, expect, it } from 'vitest';
import { readDocuments, readKnowledge } from '../../files/read-knowledge.ts';
import { KnowledgeFault, linkKnowledge } from '../knowledge.ts';
import { knowledgeIn, languagesOffered, patientTexts, translationGaps } from './in-language.ts';

const { documents, hash } = readDocuments();
const plain = documents.filter(({ kind }) => !kind.startsWith('languages'));
const guide = (id: string) => ({
  ...{ kind: 'languages', id },
  content: { id, name: id, checkedByClinician: false, note: 'A test.' },
});
/** A room with a language whose texts are these, by folder. */
const roomWith = (texts: Record<string, Record<string, Record<string, string>>>) =>
  linkKnowledge(
    [
      ...[...plain, guide('en'), guide('xx')],
      ...Object.entries(texts).map(([id, content]) => ({ kind: 'languages/xx', id, content })),
    ],
    hash,
  );
const original = String(readKnowledge()['red-flags'].get('eye')?.sign);

/** Every text of the room, shouted: a language that is whole. */
function shouted(): Record<string, Record<string, Record<string, string>>> {
  const folders: Record<string, Record<string, Record<string, string>>> = {};
  for (const [place, en] of patientTexts(readKnowledge())) {
    const [folder = '', ...field] = place.split('/');
    const xx = en.replaceAll(/(\{[^{}]*\})|[^{}]+/g, (part, slot) => slot ?? part.toUpperCase());
    folders[folder] = { ...folders[folder], [field.join('/')]: { en, xx } };
  }
  return folders;
}

describe('the room in another language', () => {
  it('speaks it where there is a translation and its own language elsewhere', () => {
    const room = roomWith({ 'red-flags': { 'eye/sign': { en: original, xx: 'VISION' } } });
    const other = knowledgeIn(room, 'xx');
    expect(other.language).toBe('xx');
    expect(other['red-flags'].get('eye')).toEqual({
      ...room['red-flags'].get('eye'),
      sign: 'VISION',
    });
    expect(other['red-flags'].get('infection')).toEqual(room['red-flags'].get('infection'));
    expect(knowledgeIn(room, 'xx')).toBe(other);
    expect(knowledgeIn(room, 'en')).toBe(room);
    expect(knowledgeIn(room, 'unheard-of')).toBe(room);
  });

  it('never keeps the translation of a text that has changed', () => {
    const room = roomWith({ 'red-flags': { 'eye/sign': { en: 'Was other.', xx: 'VISION' } } });
    expect(knowledgeIn(room, 'xx')['red-flags'].get('eye')?.sign).toBe(original);
    expect(translationGaps(room, 'xx').stale).toEqual(['red-flags/eye/sign']);
  });

  it('is offered only when nothing is missing, and names what is', () => {
    const whole = shouted();
    expect(languagesOffered(roomWith(whole))).toEqual(['en', 'xx']);
    expect(translationGaps(roomWith(whole), 'xx')).toEqual({
      missing: [],
      stale: [],
      orphaned: [],
    });
    delete whole['red-flags']?.['eye/sign'];
    const holed = roomWith({ ...whole, faq: { ...whole.faq, 'gone/short': { en: 'a', xx: 'A' } } });
    expect(languagesOffered(holed)).toEqual(['en']);
    expect(translationGaps(holed, 'xx')).toEqual({
      ...{ missing: ['red-flags/eye/sign'], stale: [] },
      orphaned: ['faq/gone/short'],
    });
  });

  it('takes an empty wording as one that is still to come', () => {
    const room = roomWith({ 'red-flags': { 'eye/sign': { en: original, xx: ' ' } } });
    expect(translationGaps(room, 'xx').missing).toContain('red-flags/eye/sign');
    expect(knowledgeIn(room, 'xx')['red-flags'].get('eye')?.sign).toBe(original);
  });

  it('does not open with a wording that lost a placeholder, or without its own file', () => {
    const lost = { en: 'Between {low} and {high}', xx: 'BETWEEN {low}' };
    expect(() => roomWith({ words: { 'start/strings/a': lost } })).toThrow('same {placeholders}');
    const strange = { kind: 'languages/yy', id: 'faq', content: { 'a/b': { en: 'a', yy: 'b' } } };
    expect(() => linkKnowledge([...plain, guide('en'), strange], hash)).toThrow(KnowledgeFault);
  });
});

describe('every language of the room', () => {
  const room = readKnowledge();
  const others = [...room.languages.keys()].filter((tag) => tag !== room.language);

  it.each(others)('%s has every text that a patient may read, from its words of today', (tag) => {
    // If this fails: node scripts/language.ts LANGUAGE adds what is missing and names what changed.
    expect(translationGaps(room, tag)).toEqual({ missing: [], stale: [], orphaned: [] });
  });

  it('is one of several, or the rule above says nothing', () => {
    expect(room.languages.has('en')).toBe(true);
  });
});
