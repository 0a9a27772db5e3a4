import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { newPerson, newSession, post, signIn } from './clinic-staff.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNoFindings(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Loading …')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  expect.soft(found, page.url()).toEqual([]);
  const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  expect.soft(overflow, `nothing sticks out sideways on ${page.url()}`).toBeLessThanOrEqual(0);
}

// 320 px is what a 1280 px window shows at 400 % zoom (WCAG 1.4.10).
for (const width of [320, 390, 1280])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on any clinic page at ${width} px in ${colorScheme}`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
      const page = await context.newPage();
      const wrong: string[] = [];
      page.on('console', (line) => {
        if (line.type() === 'error' && /Content Security/.test(line.text()))
          wrong.push(line.text());
      });
      await page.goto('/clinic');
      await expectNoFindings(page);
      await signIn(page, 'owner@demo.invalid');
      const person = await newPerson(page.request, { history: ['pregnant'] });
      const token = await newSession(page.request, (await newPerson(page.request)).id);
      await post(page.request, `/api/f/${token}/messages`, { text: 'Is this dry patch fine?' });
      await expect(page.getByText('Message to answer').first()).toBeVisible();
      await expectNoFindings(page);
      await page.getByRole('listitem').getByText(/Story/).first().click();
      await expect(page.getByLabel('Your answer')).toBeVisible();
      await expectNoFindings(page);
      await page.goto(`/clinic/people/${person.id}/session`);
      await page.getByLabel('Technique').selectOption('Radio-frequency needling');
      await page.getByLabel('Area').selectOption('Stomach');
      await page.getByLabel('Depth, mm').fill('3');
      await page.getByLabel('Exosomes').check();
      await expect(page.getByText(/^Checked\./)).toBeVisible();
      await expectNoFindings(page);
      for (const place of [
        'people',
        'people/new',
        `people/${person.id}/edit`,
        'requests',
        'settings',
        'team',
        'account',
        'nowhere',
      ]) {
        await page.goto(`/clinic/${place}`);
        await expectNoFindings(page);
      }
      expect(wrong).toEqual([]);
      await context.close();
    });
