/** AssemblyScript to WebAssembly, in memory. */
import asc from 'assemblyscript/asc';

const FLAGS = ['--runtime', 'stub', '--enable', 'simd', '-O3', '--converge', '--noAssert'];
const FUSED = ['--enable', 'relaxed-simd'];

/**
 * Compiles one source text.
 * @param fused whether the source uses products added in one operation (relaxed SIMD)
 * @throws Error with the compiler's own words when the source does not compile
 */
export async function compileKernel(source: string, fused: boolean): Promise<Uint8Array> {
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    ['kernel.ts', '--outFile', 'kernel.wasm', '--use', 'abort=', ...FLAGS, ...(fused ? FUSED : [])],
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
