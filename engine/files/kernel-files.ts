/** The generated files of one model: a plain TypeScript kernel and the vector binaries. */
import type { ModelDefinition } from '../src/dermis/solver/definition.ts';
import { assemblyModule, plainModule } from '../src/dermis/solver/generate/module-source.ts';
import type { KernelLayout } from '../src/dermis/solver/layout.ts';
import { readModel } from '../src/dermis/solver/model.ts';
import { compileKernel } from './compile-kernel.ts';

export interface KernelFiles {
  /** `plain.ts`: the plain kernel and the shape. */
  readonly plain: string;
  /** `vectors.ts`: all binaries as base64, and the module that joins everything. */
  readonly vectors: string;
}

/** @param solverPath import path from the generated folder to engine/src/dermis/solver */
export async function kernelFiles(
  definition: ModelDefinition,
  layout: KernelLayout,
  solverPath: string,
): Promise<KernelFiles> {
  const model = readModel(definition);
  const names = ['f64x2', 'f32x4'] as const;
  const binaries: string[] = [];
  for (const name of names) {
    const texts: string[] = [];
    for (const fused of [true, false]) {
      const binary = await compileKernel(assemblyModule(model, layout, name, fused), fused);
      const text = Buffer.from(binary).toString('base64');
      texts.push(`    ${fused ? 'fused' : 'separate'}:\n      '${text}',\n`);
    }
    binaries.push(`  ${name}: {\n${texts.join('')}  },\n`);
  }
  return {
    plain: plainModule(model, layout, `${solverPath}/kernel-shape.ts`),
    vectors: `// Written by engine/files/write-kernels.ts from the model definition; do not edit.
import type { KernelModule } from '${solverPath}/kernel.ts';
import { shape, solve } from './plain.ts';

export const kernelModule: KernelModule = {
  shape,
  solve,
${binaries.join('')}};
`,
  };
}
