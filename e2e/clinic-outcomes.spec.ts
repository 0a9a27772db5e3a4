import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { newPerson, newSession, post, signIn } from './clinic-staff.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** A person with a session of yesterday on the cheeks and a value from before it. */
async function measuredPerson(page: Page) {
  const person = await newPerson(page.request, { history: [] });
  await newSession(page.request, person.id);
  await post(page.request, `/api/clinic/people/${person.id}/outcomes`, {
    ...{ area: 'cheeks', measure: 'cutometer-r2', value: 0.7, date: daysAgo(9) },
    ...{ operator: 'Demo clinician', site: 'left' },
  });
  return person;
}

test('a value is refused without losing a word, kept, told to be within noise, and moves the forecast', async ({
  page,
}) => {
  await signIn(page);
  const person = await measuredPerson(page);
  await page.goto(`/clinic/people/${person.id}`);
  await page.getByRole('link', { name: 'Measured values' }).click();
  await page.getByLabel('Measure', { exact: true }).selectOption('Cutometer R2: gross elasticity');
  await page.getByRole('textbox', { name: 'Value' }).fill('9');
  await page.getByLabel('Spot').fill('left');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/is at most 1/).first()).toBeVisible();
  await expect(page.getByLabel('Spot')).toHaveValue('left');
  await page.getByRole('textbox', { name: 'Value' }).fill('0,72');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Within noise')).toBeVisible();
  await expect(page.getByText('has learned from 1 of these days')).toBeVisible();
  await expect(page.getByLabel('Measure', { exact: true })).toBeFocused();
  await page.getByRole('textbox', { name: 'Value' }).fill('0,9');
  await page.getByLabel('Measured by').fill('Somebody else');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(
    page.getByText('Not the same hand: Demo clinician, then Somebody else.'),
  ).toBeVisible();
  await page.getByText('All values (3)').click();
  await page
    .getByRole('button', { name: /^Remove the value/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('All values (2)')).toBeVisible();
});

test('a messy file is asked about, told of row by row, and imported only when all is right', async ({
  page,
}) => {
  await signIn(page);
  const person = await newPerson(page.request, { history: [], givenName: 'Zoë' });
  const name = `Zoë ${person.familyName}`;
  const file = (rows: string[]) => ({
    name: 'values.csv',
    mimeType: 'text/csv',
    // As an old spreadsheet writes: one byte for each letter.
    buffer: Buffer.from(['Name;Date;Area;R0;R2', ...rows, ';;;;', ''].join('\r\n'), 'latin1'),
  });
  await page.goto('/clinic/outcomes/import');
  const choose = page.getByLabel('File with results (CSV)');
  await choose.setInputFiles(
    file([`${name};3/4/2026;cheeks;0,28;0,66`, `${name};4/4/2026;nose;many;0,7`]),
  );
  await expect(page.getByText('old Windows form')).toBeVisible();
  await page.getByLabel('4 Mar 2026').click();
  await expect(page.getByText('Nothing was kept. To be put right: 2.')).toBeVisible();
  await expect(page.getByRole('cell', { name: '"many" is not a number.' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await choose.setInputFiles(file([`${name};3/4/2026;cheeks;0,28;0,66`]));
  await page.getByLabel('4 Mar 2026').click();
  await page.getByRole('button', { name: 'Import 2 values' }).click();
  await expect(page.getByText('2 values were imported.')).toBeVisible();
  await page.goto(`/clinic/people/${person.id}/outcomes`);
  await expect(page.getByText('One value so far.').first()).toBeVisible();
  await page.getByText('All values (1)').first().click();
  await expect(page.getByRole('rowheader', { name: '4 Mar 2026' })).toBeVisible();
});

test('an adverse event is linked to its session, listed, and drafted without the name', async ({
  page,
}) => {
  await signIn(page);
  const person = await measuredPerson(page);
  await page.goto(`/clinic/people/${person.id}`);
  await page.getByRole('link', { name: 'Record an adverse event' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Say what happened.')).toBeVisible();
  await page.getByLabel('Event', { exact: true }).selectOption('Burn');
  await page.getByLabel('How strong').selectOption('Severe');
  await page.getByLabel('What happened').fill('A blister on the left cheek.');
  await page.getByLabel('Hospital stay, new or longer').check();
  await page.getByLabel('Cartridge lot').fill('LOT-77');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Safety');
  const line = page.getByRole('listitem').filter({ hasText: person.familyName });
  await expect(line).toContainText('Serious: Hospital stay, new or longer');
  await expect(line).toContainText('LOT-77');
  await line.getByRole('link', { name: 'Report draft' }).click();
  await expect(page.getByRole('heading', { name: 'E. Suspect medical device' })).toBeVisible();
  await expect(page.getByText('LOT-77')).toBeVisible();
  await expect(page.getByText(person.familyName)).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as text' }).click();
  expect((await download).suggestedFilename()).toBe('adverse-event-draft.txt');
});

test('somebody who only reads finds values and events, and no form', async ({ page }) => {
  await signIn(page);
  const person = await measuredPerson(page);
  await page.getByRole('button', { name: /Demo clinician/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await signIn(page, 'reader@demo.invalid');
  await page.goto(`/clinic/people/${person.id}/outcomes`);
  await expect(page.getByText('One value so far.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0);
  await page.goto('/clinic/outcomes/import');
  await expect(page.getByText('Only clinicians and owners import results.')).toBeVisible();
  await page.goto(`/clinic/people/${person.id}/event`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(person.familyName);
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0);
  await page.goto('/clinic/outcomes');
  await expect(
    page.getByRole('heading', { name: 'Forecasts against what was measured' }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Export CSV' })).toHaveCount(0);
});

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [width, colorScheme] of [
  [320, 'dark'],
  [390, 'light'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)
  test(`axe finds nothing on the pages of outcomes at ${width} px in ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await signIn(page);
    const person = await measuredPerson(page);
    await post(page.request, `/api/clinic/people/${person.id}/outcomes`, {
      ...{ area: 'cheeks', measure: 'cutometer-r2', value: 0.9, date: daysAgo(0) },
      ...{ operator: 'Other', site: 'left' },
    });
    const { id } = await post(page.request, '/api/clinic/adverse-events', {
      ...{ personId: person.id, kind: 'burn', severity: 'mild', serious: false },
      ...{ onset: daysAgo(0), description: 'Made up for a story.' },
    });
    for (const path of [
      `/clinic/people/${person.id}`,
      `/clinic/people/${person.id}/outcomes`,
      `/clinic/people/${person.id}/event`,
      '/clinic/outcomes',
      '/clinic/outcomes/import',
      '/clinic/safety',
      `/clinic/safety/${id}`,
    ]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText('Loading …')).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      const found = violations.map(
        (one) => `${one.id}: ${one.nodes.map(({ html }) => html).join()}`,
      );
      expect.soft(found, path).toEqual([]);
      const wide = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect.soft(wide, `nothing sticks out sideways on ${path}`).toBeLessThanOrEqual(0);
    }
  });
