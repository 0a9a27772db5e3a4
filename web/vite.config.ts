import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressPlugin } from './build/compress-plugin.ts';
import { knowledgePlugin } from './build/knowledge-plugin.ts';
import { SCHEMA_NAME, schemaNamePlugin } from './build/schema-name-plugin.ts';
import { serviceWorkerPlugin } from './build/service-worker-plugin.ts';

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The patient page works offline and has a size budget; the clinic page needs its server. */
const KEPT_OFFLINE = ['patient', 'vendor', 'forecast.worker'];

/** The patient entry runs React's interface on Preact: its size budget asks for it (decision 0011). */
const REACT_ON_PREACT = [
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
  { find: 'react-dom/client', replacement: 'preact/compat/client' },
  { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
];

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [
    react(),
    schemaNamePlugin(),
    knowledgePlugin(),
    serviceWorkerPlugin(KEPT_OFFLINE),
    compressPlugin(),
  ],
  resolve: { alias: REACT_ON_PREACT },
  worker: { format: 'es', plugins: () => [schemaNamePlugin(), knowledgePlugin()] },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { patient: page('index.html') },
      // Describing a schema does nothing by itself: pages that never parse drop the library.
      treeshake: { manualPureFunctions: [SCHEMA_NAME, 'wording'] },
    },
  },
  server: { proxy: { '/api': process.env.HEALCAST_API ?? 'http://127.0.0.1:8080' } },
});
