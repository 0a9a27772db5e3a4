import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { heading } from './answering.ts';

const ANSWERS = { area: 'face', age: '47', firmness: 'mild', health: ['none'] };

const answered = (page: Page, more: object = {}) =>
  page.addInitScript(
    (kept) => localStorage.setItem('healcast.answers', kept),
    JSON.stringify({ ...ANSWERS, ...more }),
  );
const middle = (page: Page) => page.locator('.chart-skin .middle').first();
const best = (page: Page) => page.locator('.skin-best');

test('a session moved by keyboard moves the curve, and what is read out follows', async ({
  page,
}) => {
  await answered(page);
  await page.goto('/#/try-dates');
  await expect(heading(page)).toHaveText('Try dates');
  const last = page.getByRole('slider', { name: 'Session 4' });
  await expect(last).toHaveAttribute('aria-valuetext', 'Day 105, 35 days after session 3');
  const told = page.getByRole('status').filter({ hasText: 'Best around month' });
  await expect(told).toBeAttached();
  const [curve, words, spoken] = await Promise.all([
    middle(page).getAttribute('d'),
    best(page).innerText(),
    told.innerText(),
  ]);
  await last.focus();
  for (let press = 0; press < 9; press++) await page.keyboard.press('PageUp');
  await expect(last).not.toHaveAttribute('aria-valuetext', /^Day 105,/);
  await expect(middle(page)).not.toHaveAttribute('d', String(curve));
  await expect(best(page)).not.toHaveText(words);
  await expect(told).not.toHaveText(spoken);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});

test('a finger drags a session between its neighbours, and too soon is said with its source', async ({
  page,
}) => {
  await answered(page);
  await page.goto('/#/try-dates');
  const handle = page.locator('.handle').nth(1);
  await handle.scrollIntoViewIfNeeded();
  const at = await handle.boundingBox();
  if (!at) throw new Error('The handle of the second session is not there.');
  const [x, y] = [at.x + at.width / 2, at.y + at.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 12, y, { steps: 6 });
  await page.mouse.up();
  const close = page.locator('.skin-close');
  await expect(close).toContainText(/Sessions 1 and 2 are only \d+ days apart/);
  await close.locator('summary').click();
  await expect(close.getByRole('link').first()).toBeVisible();
  await page.getByRole('slider', { name: 'Days between them' }).fill('42');
  await expect(close).toHaveCount(0);
  await expect(page.getByRole('slider', { name: 'Session 2' })).toHaveAttribute(
    'aria-valuetext',
    'Day 42, 42 days after session 1',
  );
});

test('fewer sessions and shallower needles do less', async ({ page }) => {
  await answered(page);
  await page.goto('/#/try-dates');
  const seeing = async () =>
    Number(/about ([\d,]+) see/.exec(await best(page).innerText())?.[1]?.replace(',', ''));
  await expect(best(page)).toContainText('see a change');
  const four = await seeing();
  await page.getByRole('radio', { name: '1', exact: true }).check({ force: true });
  await expect.poll(seeing).toBeLessThan(four - 100);
  await page.getByRole('radio', { name: '4', exact: true }).check({ force: true });
  await expect.poll(seeing).toBe(four);
  await page.getByRole('slider', { name: 'Needle depth' }).fill('0.5');
  await expect.poll(seeing).toBeLessThan(four - 100);
});

test('the worker of the curves alone may compile WebAssembly, under a policy of its own', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const worker = page.waitForResponse(/bands\.worker/);
  await answered(page);
  const document = await page.goto('/#/try-dates');
  await expect(middle(page)).toBeAttached();
  expect(document?.headers()['content-security-policy']).not.toContain('unsafe');
  expect((await worker).headers()['content-security-policy']).toContain("'wasm-unsafe-eval'");
  expect(complaints).toEqual([]);
});
