import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { answerEverything } from './answering.ts';
import { signIn } from './clinic-staff.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
async function expectNoFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
}

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40">
<rect width="120" height="40" fill="#7a2e5e"/><script>alert(1)</script></svg>`;

test('an owner gives letters a picture, a colour and own words, and patients see whose they are', async ({
  page,
  browser,
}) => {
  await signIn(page, 'owner@demo.invalid');
  await page.goto('/clinic/settings');
  await page
    .getByLabel('Your logo')
    .setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(LOGO) });
  await expect(page.getByRole('button', { name: 'Take it off' })).toBeVisible();
  await page.getByLabel('Your colour').fill('#ffe066');
  await expect(page.getByText(/It is hard to read\./)).toBeVisible();
  await page.getByLabel('Imprint').fill('Example Skin Ltd');
  await page.getByLabel('Your words: Every day').fill('Use the gel from your bag.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  // Before the letter is open: axe waits for a script in every frame, and a letter runs none.
  await expectNoFindings(page);
  await page.getByRole('button', { name: 'Show the letter' }).click();
  const letter = page.frameLocator('iframe[title="How a letter looks"]');
  await expect(letter.getByRole('img', { name: 'Demo clinic' })).toBeVisible();
  await expect(letter.getByText('Use the gel from your bag.')).toBeVisible();
  await expect(letter.getByText('Example Skin Ltd')).toBeVisible();
  await page.getByLabel('As plain text').check();
  await expect(letter.getByText('Use the gel from your bag.')).toBeVisible();
  const home = await (await browser.newContext()).newPage();
  await answerEverything(home);
  await expect(home.getByRole('heading', { name: 'What Demo clinic says' })).toBeVisible();
  await expect(home.getByText('Use the gel from your bag.')).toBeVisible();
  await home.context().close();
  await page.getByRole('button', { name: 'Take it off' }).click();
  await page.getByLabel('Your words: Every day').fill('');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
});
