import type { Plugin } from 'vite';

/** The name under which the build may treat a schema's description as free of effects. */
export const SCHEMA_NAME = 'describeSchema';

const IMPORT = /import \{ z \} from/;

/**
 * Gives the engine's `z` a name of its own while the page is built. The bundler is told that calls
 * on that name have no effects; told so of `z` itself, it would also drop one-letter functions of
 * minified libraries.
 */
export function schemaNamePlugin(): Plugin {
  return {
    name: 'healcast-schema-name',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/engine/src/') || !IMPORT.test(code)) return undefined;
      const renamed = code
        .replace(IMPORT, `import { z as ${SCHEMA_NAME} } from`)
        .replace(/\bz(?=\s*\.)/g, SCHEMA_NAME);
      return { code: renamed, map: null };
    },
  };
}
