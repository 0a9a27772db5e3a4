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

test.use({ viewport: { width: 1280, height: 900 } });

test('a missing consent is a finding; it is signed by keyboard, stands under the session and can be revoked', async ({
  page,
}) => {
  await signIn(page);
  const known = { givenName: 'Example', familyName: `Unsigned ${Date.now().toString(36)}` };
  const body = { ...known, birthDate: '1970-02-03', history: [] };
  const { id } = await post(page.request, '/api/clinic/people', body);
  await page.goto(`/clinic/people/${id}/session`);
  await page.getByLabel('Technique').selectOption('Motor pen');
  await page.getByLabel('Area').selectOption('Cheeks');
  await page.getByLabel('Depth, mm').fill('0.5');
  await expect(page.getByText('No signed consent for this treatment.')).toBeVisible();
  await expect(page.getByText('Checked. Reasons needed: 1.')).toBeVisible();
  const [signing] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Have it signed now' }).click(),
  ]);
  const agree = signing.getByLabel('I have read this and agree Treatment, every technique');
  await agree.focus();
  await signing.keyboard.press('Space');
  await signing.getByRole('radio', { name: 'With a finger' }).focus();
  await signing.keyboard.press('ArrowRight');
  await signing.getByLabel('Full name of who signs').fill('Example Signer');
  await signing.keyboard.press('Enter');
  await expect(signing.getByText(/^Signed, version 1/)).toBeVisible();
  await signing.close();
  await page.evaluate('dispatchEvent(new Event("focus"))');
  await expect(page.getByText('Checked. Reasons needed: 0.')).toBeVisible();
  await expect(page.getByText(/Treatment, every technique, version 1, signed/)).toBeVisible();
  await page.getByRole('button', { name: 'Save the session' }).click();
  await page.getByRole('link', { name: 'To the person' }).click();
  await page.getByText('All that was recorded').click();
  await expect(page.getByText(/every technique, version 1, signed/)).toBeVisible();
  await page.getByRole('button', { name: 'Revoke Treatment, every technique' }).click();
  await page.getByRole('button', { name: 'Revoke it' }).click();
  await expect(page.getByText(/^Revoked /)).toBeVisible();
  await page.getByRole('link', { name: 'Show and print' }).click();
  await expect(page.getByText('Signed with the typed name.')).toBeVisible();
  await expect(page.getByText(/It holds no longer/)).toBeVisible();
});

test('a drawn signature is kept as it was drawn', async ({ page }) => {
  await signIn(page);
  const person = await newPerson(page.request);
  await page.goto(`/clinic/people/${person.id}/consents/sign`);
  await page.getByLabel('I have read this and agree Photos for the record').check();
  await page.getByLabel('Full name of who signs').fill(person.name);
  const pad = page.getByRole('img', { name: 'Nothing drawn yet' });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('The pad has no place on the page.');
  await page.mouse.move(box.x + 40, box.y + 40);
  await page.mouse.down();
  for (let step = 1; step <= 10; step += 1)
    await page.mouse.move(box.x + 40 + step * 20, box.y + 40 + step * 8);
  await page.mouse.up();
  await expect(page.getByRole('img', { name: 'Signature drawn' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await page.getByRole('link', { name: 'Show and print Photos for the record' }).click();
  const drawn = page.getByRole('img', { name: `Signature of ${person.name}` });
  expect((await drawn.locator('polyline').getAttribute('points'))?.split(' ')).toHaveLength(11);
});

test('two records of one person are compared and made one, and both private links still open', async ({
  page,
}) => {
  await signIn(page);
  const birthDate = '1991-07-08';
  const email = `story-${Date.now().toString(36)}@example.org`;
  const stays = await newPerson(page.request, { birthDate, email, history: ['rosacea'] });
  const goes = await newPerson(page.request, { birthDate, email, phone: '0301', history: [] });
  const links = [await newSession(page.request, stays.id), await newSession(page.request, goes.id)];
  await page.goto(`/clinic/people/${stays.id}`);
  await page.getByRole('link', { name: `Compare and merge ${goes.name}` }).click();
  await expect(page.getByRole('radio', { name: '0301' })).toBeChecked();
  await page.getByRole('radio', { name: goes.familyName }).check();
  await expect(page.getByText(/both links open it/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make one record' })).toBeDisabled();
  await page.getByLabel('I have compared both. They are the same person.').check();
  await page.getByRole('button', { name: 'Make one record' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(goes.name);
  await expect(page.getByText('0301')).toBeVisible();
  await expect(page.getByText('Rosacea', { exact: true })).toBeVisible();
  for (const token of links)
    expect((await (await page.request.get(`/api/f/${token}`)).json()).sessionsDone).toBe(2);
});

test('an owner takes along, erases by the typed name, and the log tells of it and is whole', async ({
  page,
}) => {
  await signIn(page, 'owner@demo.invalid');
  const person = await newPerson(page.request);
  await page.goto(`/clinic/people/${person.id}`);
  await page.getByRole('link', { name: 'Take along, look up or erase what is kept' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as JSON' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/json$/);
  await expect(page.getByRole('button', { name: 'Erase for good' })).toBeDisabled();
  await page.getByLabel(/To erase, type the name/).fill(person.name);
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('People');
  await page.goto('/clinic/audit');
  await page.getByRole('button', { name: 'Check the log' }).click();
  await expect(page.getByText(/All is as it was written/)).toBeVisible();
  const seal = String(await page.locator('.seal').textContent());
  await page.getByLabel('What', { exact: true }).selectOption('Person erased');
  const line = page.getByRole('row').nth(1);
  await expect(line).toContainText('Demo owner');
  await expect(line).toContainText(`record ${person.id.slice(0, 8)}`);
  await page.getByLabel('A seal you kept earlier').fill(seal);
  await page.getByRole('button', { name: 'Check the log' }).click();
  await expect(page.getByText(/Your seal stands at line/)).toBeVisible();
});

test('a session is at a site, and the board shows one site alone', async ({ page }) => {
  await signIn(page, 'owner@demo.invalid');
  const mark = Date.now().toString(36);
  for (const name of [`North ${mark}`, `South ${mark}`])
    await post(page.request, '/api/clinic/sites', { name });
  const person = await newPerson(page.request, { history: [] });
  await page.goto(`/clinic/people/${person.id}/session`);
  await page.getByLabel('Technique').selectOption('Motor pen');
  await page.getByLabel('Area').selectOption('Cheeks');
  await page.getByLabel('Depth, mm').fill('0.5');
  await page.getByLabel('Site').selectOption(`North ${mark}`);
  await page.getByRole('button', { name: 'Save the session' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Saved for ${person.name}`);
  await page.goto('/clinic');
  const row = page.getByRole('listitem').filter({ hasText: person.familyName });
  await page.getByLabel('Site').selectOption(`South ${mark}`);
  await expect(page.getByText('Nobody is here.')).toBeVisible();
  await page.getByLabel('Site').selectOption(`North ${mark}`);
  await expect(row).toContainText(`North ${mark}`);
  await expect(
    page.getByRole('list', { name: 'Everyone in recovery' }).locator('> li'),
  ).toHaveCount(1);
});

for (const [width, colorScheme] of [
  [320, 'dark'],
  [1280, 'light'],
] as const)
  test(`axe finds nothing on the pages of records at ${width} px in ${colorScheme}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
    const page = await context.newPage();
    await signIn(page, 'owner@demo.invalid');
    const person = await newPerson(page.request, { history: [] });
    await newSession(page.request, person.id);
    const other = await newPerson(page.request, { phone: '0301', note: 'Twice here.' });
    const record = await page.request.get(`/api/clinic/people/${person.id}`);
    const { consents } = await record.json();
    for (const place of [
      'wordings',
      'sites',
      'letters',
      'audit',
      `people/${person.id}/data`,
      `people/${person.id}/merge/${other.id}`,
      `people/${person.id}`,
      `people/${person.id}/consents/sign`,
      `people/${person.id}/consents/${consents[0].id}`,
    ]) {
      await page.goto(`/clinic/${place}`);
      await expectNoFindings(page);
    }
    await context.close();
  });
