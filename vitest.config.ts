import { defineConfig } from 'vitest/config';

const NEVER = ['**/node_modules/**', '**/dist/**'];

/** `npx vitest run <paths>` works for every room; only the server's tests start a database. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'house',
          include: ['{engine,cli,web,bench,scripts}/**/*.test.{ts,tsx,mjs}'],
          exclude: NEVER,
          environment: 'node',
        },
      },
      {
        test: {
          name: 'server',
          include: ['server/**/*.test.ts'],
          exclude: NEVER,
          environment: 'node',
          globalSetup: ['server/src/testing/cluster.ts'],
          hookTimeout: 30_000,
          testTimeout: 20_000,
        },
      },
    ],
  },
});
