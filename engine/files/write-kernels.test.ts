import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kernelFiles } from './kernel-files.ts';
import { solvedModels } from './solved-models.ts';

describe('the kernels kept in the repository', () => {
  test.each(solvedModels)(
    'are what their definition gives today: $folder',
    async ({ definition, layout, folder, solverPath }) => {
      const files = await kernelFiles(definition, layout, solverPath);
      const kept = (name: string) =>
        readFile(join(import.meta.dirname, '..', '..', folder, name), 'utf8');
      // If this fails: node engine/files/write-kernels.ts
      expect((await kept('plain.ts')) === files.plain).toBe(true);
      expect((await kept('vectors.ts')) === files.vectors).toBe(true);
    },
    240_000,
  );
});
