/**
 * Writes the kernels of every model the house solves, and the step of the march through the
 * remodelling dermis: `node engine/files/write-kernels.ts [name…]`.
 * The files are kept in the repository, so that neither a browser nor a clinic's machine needs a
 * compiler; a test holds them against the definitions they come from.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REMODELLING } from '../src/dermis/remodelling/definition.ts';
import { readModel } from '../src/dermis/solver/model.ts';
import { kernelFiles } from './kernel-files.ts';
import { marchModule } from './march-source.ts';
import { solvedModels } from './solved-models.ts';

const wanted = process.argv.slice(2);
if (wanted.length === 0 || wanted.includes(REMODELLING.name)) {
  const folder = join(import.meta.dirname, '..', 'src', 'dermis', 'remodelling', 'generated');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'step.ts'), marchModule(readModel(REMODELLING)));
}
for (const { definition, layout, folder, solverPath } of solvedModels) {
  if (wanted.length > 0 && !wanted.includes(definition.name)) continue;
  const files = await kernelFiles(definition, layout, solverPath);
  const root = join(import.meta.dirname, '..', '..', folder);
  await mkdir(root, { recursive: true });
  await writeFile(join(root, 'plain.ts'), files.plain);
  await writeFile(join(root, 'vectors.ts'), files.vectors);
}
