import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressPlugin } from './build/compress-plugin.ts';
import { knowledgePlugin } from './build/knowledge-plugin.ts';
import { reactOnPreact } from './build/react-on-preact.ts';
import { SCHEMA_NAME, schemaNamePlugin } from './build/schema-name-plugin.ts';
import { serviceWorkerPlugin } from './build/service-worker-plugin.ts';

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The patient page works offline and has a size budget; the clinic page needs its server. */
const KEPT_OFFLINE = ['patient', 'vendor', 'forecast.worker'];

/** The clinic entry is built apart, after the patient entry, into the same folder. */
const CLINIC = 'clinic';
/** The element for the sites of clinics: one plain script at an address that stays. */
const EMBED = 'embed';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [
    react(),
    reactOnPreact(CLINIC),
    schemaNamePlugin(),
    knowledgePlugin(),
    serviceWorkerPlugin(KEPT_OFFLINE),
    compressPlugin(),
  ],
  worker: { format: 'es', plugins: () => [schemaNamePlugin(), knowledgePlugin()] },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY, // build/weigh.ts holds the limits, as sent
    rolldownOptions: {
      // Describing a schema does nothing by itself: pages that never parse drop the library.
      treeshake: { manualPureFunctions: [SCHEMA_NAME, 'wording'] },
    },
  },
  environments: {
    client: { build: { rolldownOptions: { input: { patient: page('index.html') } } } },
    [CLINIC]: {
      consumer: 'client',
      build: {
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: { input: { clinic: page('clinic.html') } },
      },
    },
    [EMBED]: {
      consumer: 'client',
      build: {
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: { healcast: page('src/embed/element.ts') },
          output: { format: 'iife', entryFileNames: 'embed/[name].js' },
        },
      },
    },
  },
  builder: {
    buildApp: async ({ build, environments }) => {
      for (const environment of Object.values(environments))
        if (environment.config.consumer === 'client') await build(environment);
    },
  },
  server: { proxy: { '/api': process.env.HEALCAST_API ?? 'http://127.0.0.1:8080' } },
});
