import { describe, expect, test } from 'vitest';
import { readDocuments } from '../files/read-knowledge.ts';
import { KnowledgeFault, linkKnowledge } from './knowledge.ts';

const room = readDocuments();

describe('the knowledge room', () => {
  test('meets its schemas and cites only what exists', () => {
    expect(linkKnowledge(room.documents, room.hash).hash).toBe(room.hash);
  });

  test('holds all 386 findings that were handed in, each under its own id', () => {
    const { evidence } = linkKnowledge(room.documents, room.hash);
    const read = [...evidence.values()].filter(
      ({ design, brief }) => !design.startsWith('synthesis') && !brief,
    );
    expect(read.flatMap(({ findings }) => findings)).toHaveLength(386);
  });

  test('holds the 107 facts of the brief', () => {
    const { brief } = linkKnowledge(room.documents, room.hash);
    expect(brief.get('facts')?.facts).toHaveLength(107);
  });

  test('refuses a document that cites a study nobody wrote', () => {
    const [first] = room.documents.filter(({ kind }) => kind === 'evidence');
    const stray = { ...first, content: { ...(first.content as object), brief: ['XX9'] } };
    const others = room.documents.filter((document) => document !== first);
    expect(() => linkKnowledge([...others, stray as typeof first], '')).toThrow(KnowledgeFault);
    expect(() => linkKnowledge([...others, stray as typeof first], '')).toThrow(/no fact "XX9"/);
  });
});
