import { fileURLToPath } from 'node:url';
import { readDocuments } from '@healcast/engine/read-knowledge';
import { expect, test } from '@playwright/test';
import { build, type Rolldown } from 'vite';

const ENGINE = fileURLToPath(new URL('../engine/src/index.ts', import.meta.url));

/** The engine as one script that puts its front door on the page under `engine`. */
async function engineScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: ENGINE, formats: ['iife'], name: 'engine' },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
}

type Engine = typeof import('@healcast/engine');

test('every worked person comes out in a browser as told', async ({ page }) => {
  await page.goto('about:blank');
  await page.addScriptTag({ content: await engineScript() });
  const { documents, hash } = readDocuments();
  const told = documents.filter(({ kind }) => kind === 'cases');
  const found = await page.evaluate(
    ([given, name]) => {
      const { linkKnowledge, runWorkedCase } = (globalThis as unknown as { engine: Engine }).engine;
      const knowledge = linkKnowledge(given, name);
      return [...knowledge.cases.values()].map((worked) => ({
        person: worked.id,
        wrong: runWorkedCase(knowledge, worked),
      }));
    },
    [documents, hash] as const,
  );
  expect(found.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  expect(found).toHaveLength(told.length);
  expect(found.length).toBeGreaterThan(10);
});
