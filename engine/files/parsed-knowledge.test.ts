import { describe, expect, it } from 'vitest';
import { parsedBefore } from './parsed-knowledge.ts';
import { KNOWLEDGE_FOLDER, readDocuments } from './read-knowledge.ts';
import { readYaml } from './read-yaml.ts';

describe('the knowledge room as it was parsed last', () => {
  it('says what the YAML says', () => {
    const first = readDocuments();
    const again = readDocuments();
    expect(again).toEqual(first);
    for (const { kind, id, content } of again.documents.filter((_, index) => index % 20 === 0))
      expect(content).toEqual(readYaml(`${KNOWLEDGE_FOLDER}/${kind}/${id}.yaml`));
  });

  it('is not found for files of another wording', () => {
    readDocuments();
    expect(parsedBefore('0'.repeat(64))).toBeUndefined();
  });
});
