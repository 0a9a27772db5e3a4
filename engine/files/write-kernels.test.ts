import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REMODELLING } from '../src/dermis/remodelling/definition.ts';
import { readModel } from '../src/dermis/solver/model.ts';
import { kernelFiles } from './kernel-files.ts';
import { marchModule } from './march-source.ts';
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

  test('and so is the step of the march', async () => {
    const kept = '../src/dermis/remodelling/generated/step.ts';
    // If this fails: node engine/files/write-kernels.ts dermis-remodelling
    expect(await readFile(join(import.meta.dirname, kept), 'utf8')).toBe(
      marchModule(readModel(REMODELLING)),
    );
  });
});
