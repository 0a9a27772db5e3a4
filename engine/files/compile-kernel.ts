/** AssemblyScript to WebAssembly, in memory. */
import asc from 'assemblyscript/asc';

const FLAGS = ['--runtime', 'stub', '--enable', 'simd', '-O3', '--converge', '--noAssert'];

/**
 * Compiles one source text.
 * @throws Error with the compiler's own words when the source does not compile
 */
export async function compileKernel(source: string): Promise<Uint8Array> {
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    ['kernel.ts', '--outFile', 'kernel.wasm', '--use', 'abort=', ...FLAGS],
    {
      readFile: (name) => (name === 'kernel.ts' ? source : null),
      writeFile: (name, contents) => {
        if (name === 'kernel.wasm') binary = contents as Uint8Array;
      },
      listFiles: () => [],
    },
  );
  if (error !== null || binary === undefined) {
    throw new Error(`the kernel does not compile: ${stderr.toString()}`, { cause: error });
  }
  return binary;
}
