import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { dayFromToday, heading } from './answering.ts';

const PLACES = [
  ...['will-it-help', 'plan', 'try-dates', 'decide', 'faq', 'protocol', 'scorecard'],
  ...['evidence', 'evidence/ERY-011', 'evidence/used', 'evidence/population/redness-clear-day'],
];
const ANSWERS = {
  ...{ area: 'neck', age: '47', tone: '3', firmness: 'mild', health: ['none'] },
  ...{ device: 'automated-pen', depth: '1.5' },
};

const answered = (page: Page, more: object = {}) =>
  page.addInitScript(
    (kept) => localStorage.setItem('healcast.answers', kept),
    JSON.stringify({ ...ANSWERS, ...more }),
  );

test('two answers are enough to hear if it will help, and more of them change the answer', async ({
  page,
}) => {
  await page.goto('/#/will-it-help');
  await expect(heading(page)).toHaveText('Will it help me?');
  await page.getByLabel('Area', { exact: true }).selectOption('neck');
  await page.getByLabel('Age in years').fill('47');
  const verdict = page.locator('.verdict');
  await expect(verdict).toBeVisible();
  await expect(page.getByText('What we do not know')).toBeVisible();
  await expect(page.locator('.big-range')).toContainText('% firmer');

  await page.getByRole('button', { name: /Answer this ?: How much weight/ }).click();
  await expect(page.getByLabel(/How many kilos/)).toBeFocused();
  await page.keyboard.type('30');
  await expect(verdict).toContainText('See a doctor first');
  await expect(page.getByText(/Talk to a surgeon first/)).toBeVisible();
  await page.getByLabel('I am pregnant').check();
  await expect(verdict).toContainText('Not now');
});

test('a plan for a wedding keeps its distance and is saved as a calendar and as a PDF', async ({
  page,
}) => {
  await answered(page, { event: dayFromToday(200), eventName: 'Our wedding' });
  await page.goto('/#/plan');
  await expect(page.locator('.plan-head')).toContainText('sessions');
  await expect(page.locator('.clear')).toContainText(/in 100 people like you/);
  await expect(page.locator('.timeline')).toContainText('Our wedding');
  await expect(page.getByRole('heading', { name: 'What we ruled out, and why' })).toBeVisible();
  for (const [button, name, start] of [
    ['Save the dates', 'healcast-plan.ics', 'BEGIN:VCALENDAR'],
    ['Get it as a PDF', 'healcast-plan.pdf', '%PDF-'],
  ] as const) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe(name);
    let text = '';
    for await (const part of await file.createReadStream()) text += part.toString('latin1');
    expect(text.startsWith(start)).toBe(true);
  }
});

test('the aid shows each harm as people, bars and words, and reads back what matters', async ({
  page,
}) => {
  await answered(page);
  await page.goto('/#/decide');
  await expect(page.locator('.outcome').first().getByRole('img').first()).toHaveAccessibleName(
    /of 100 people/,
  );
  await page.getByRole('radio', { name: 'Bars' }).check();
  await expect(page.locator('.aid-bar').first()).toBeVisible();
  await page.getByLabel(/How much would a dark mark/).press('End');
  await expect(page.getByText('It matters much to you')).toBeVisible();
  await expect(page.getByText(/No maker of devices or products paid/)).toBeVisible();
});

test('a source leads from an answer to its study and to all that rests on it', async ({ page }) => {
  await answered(page);
  await page.goto('/#/faq');
  await page.getByText('How long will I be red?').click();
  const entry = page.locator('.faq[open]');
  await entry.getByText('Sources').click();
  await entry
    .getByRole('link', { name: /More on it/ })
    .first()
    .click();
  const finding = page.locator('.finding[data-asked="true"]');
  await expect(finding).toBeFocused();
  const claim = await finding.locator('.finding-claim').innerText();
  // From the finding to what rests on it, and from there back.
  await finding.getByText(/Where we use it/).click();
  await finding.getByRole('link', { name: 'How long will I be red?' }).click();
  await expect(heading(page)).toHaveText('How long will I be red?');
  await expect(page.getByText('A question people ask. Certainty: low.')).toBeVisible();
  await page.getByRole('link', { name: claim, exact: true }).click();
  await expect(finding).toContainText(claim);
  await page.goto('/#/evidence');
  const before = await page.locator('.found').innerText();
  await page.getByLabel('Search').fill('neck');
  await expect(page.locator('.found')).not.toHaveText(before);
  await page.getByLabel('Search').fill('zeppelin');
  await expect(page.getByText('Nothing fits.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(page.locator('.found')).toHaveText(before);
});

test('what we made of the studies is searched, and each number says if it is our own choice', async ({
  page,
}) => {
  await page.goto('/#/evidence');
  await page.getByRole('link', { name: 'See what we made of them' }).click();
  await expect(heading(page)).toHaveText('What we made of the studies');
  await page.getByLabel('Kind').selectOption({ label: 'A number of the forecast' });
  await page.getByLabel('Search').fill('can be seen');
  await page.getByRole('link', { name: 'Firmness gain from which a change can be seen' }).click();
  await expect(page.locator('.entry-numbers')).toContainText('Our own choice, as no study says so');
  await page.getByRole('link', { name: 'Your forecast' }).click();
  await expect(page).toHaveURL(/#\/forecast$/);
});

test('the protocol is one link away, with nothing asked in return', async ({ page, request }) => {
  await page.goto('/#/protocol');
  const link = await page.getByRole('link', { name: 'Get the PDF' }).getAttribute('href');
  const answer = await request.get(String(link));
  expect(answer.headers()['content-type']).toBe('application/pdf');
});

for (const [width, colorScheme] of [
  [390, 'light'],
  [1280, 'dark'],
  [320, 'dark'],
] as const)
  test(`every page is open to all at ${width} pixels, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await answered(page, { event: dayFromToday(200) });
    for (const place of PLACES) {
      await page.goto(`/#/${place}`);
      await expect(page.locator('.explore-page')).toBeVisible();
      await expect(page.locator('.working')).toHaveCount(0);
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      await page.evaluate(
        'for (const fold of document.querySelectorAll("details")) fold.open = true',
      );
      const found = await new AxeBuilder({ page }).analyze();
      expect(found.violations.map(({ id }) => `${place}: ${id}`)).toEqual([]);
      const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(over, place).toBeLessThanOrEqual(0);
    }
  });

test('the scorecard has its own address, keeps the demo apart and shows each picture as a table', async ({
  page,
}) => {
  const group = (of: string, n: number, coverage80: number) => ({
    ...{ measure: 'redness-clear-days', group: of, n, coverage80, crps: 0.7, bias: -0.4, width: 3 },
    ...{ coverageLow: coverage80 - 0.1, coverageHigh: Math.min(1, coverage80 + 0.09) },
  });
  await page.route('**/api/scorecard', (route) =>
    route.fulfill({
      json: {
        ...{ leastOutcomes: 20, countedBy: 5 },
        real: [group('neck', 25, 0.84), group('all', 120, 0.78), group('phototype 4-6', 40, 0.6)],
        simulated: [group('all', 20, 0.9)],
      },
    }),
  );
  await page.goto('/scorecard');
  await expect(heading(page)).toHaveText('Were we right?');
  const real = page.getByRole('region', { name: 'What came of our forecasts' });
  await expect(real).toContainText('Our range held 8 of 10 results. That fits what we promise.');
  await expect(page.getByRole('region', { name: 'Demo Made up' })).toContainText('do not exist');
  await real.getByText('The same in numbers').click();
  const rows = real.getByRole('row');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toContainText('Everybody');
  await expect(rows.nth(2)).toContainText('Skin types 4 to 6');
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.unroute('**/api/scorecard');
  await page.route('**/api/scorecard', (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});
