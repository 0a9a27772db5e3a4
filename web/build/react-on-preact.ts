import type { Plugin } from 'vite';

const INSTEAD: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
};

/**
 * Runs React's interface on Preact in the patient entry: its size budget asks for it (decision
 * 0011). The clinic entry is built apart, on React itself, which its widgets need; a dev server for
 * it starts with `vite --mode clinic`.
 */
export function reactOnPreact(clinicEnvironment: string): Plugin {
  let mode = '';
  return {
    name: 'healcast-react-on-preact',
    enforce: 'pre',
    configResolved: (config) => {
      mode = config.mode;
    },
    resolveId(source, importer, options) {
      const instead = INSTEAD[source];
      if (!instead || this.environment.name === clinicEnvironment || mode === 'clinic') return null;
      return this.resolve(instead, importer, { ...options, skipSelf: true });
    },
  };
}
