import { expect, test } from '@playwright/test';
import { answerEverything, dayFromToday, heading, next } from './answering.ts';

test('nine answers give a forecast with its range, and the letter arrives with a calendar', async ({
  page,
}) => {
  await answerEverything(page);
  await expect(page.getByText(/Most likely (from|on) /).first()).toBeVisible();
  for (const activity of ['Make-up', 'Gym', 'Swimming', 'Sauna', 'Direct sun', 'Retinoid'])
    await expect(page.locator('.date-name', { hasText: activity }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'When to call' })).toBeVisible();

  await page.getByLabel('Your e-mail address').fill('ada@example.org');
  await page.getByRole('button', { name: 'Send it to me' }).click();
  await expect(page.getByText('It is on its way.')).toBeVisible();
  const link = page.locator('.private-link a');
  const address = (await link.getAttribute('href')) ?? '';
  expect(address).toMatch(/\/f\/[\w-]{22,}$/);

  await expect(async () => {
    await page.goto('/outbox');
    await expect(page.getByText('ada@example.org').first()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });

  await page.goto(new URL(address).pathname);
  await expect(heading(page)).toContainText('Day 1');
  await expect(page.getByRole('heading', { level: 2, name: /^Redness clears/ })).toBeVisible();
  await expect(page.locator('.headline-range')).toContainText(/Most likely (from|on) \w+ \d/);
  await page.getByRole('button', { name: 'Delete my stored forecast' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete this forecast?' });
  await dialog.getByRole('button', { name: 'Delete for good' }).click();
  await page.waitForURL('/');
  await page.goto(new URL(address).pathname);
  await expect(heading(page)).toContainText('There is no forecast here');
});

test('the back button keeps every answer, and so does a reload', async ({ page }) => {
  await page.goto('/#/area');
  await page.getByRole('radio', { name: 'Neck', exact: true }).check();
  await next(page, /When is the session/);
  await page.getByRole('radio', { name: 'It is planned' }).check();
  await page.getByLabel('Date of the session').fill(dayFromToday(9));
  await next(page, /What was or will be used/);
  await page.goBack();
  await expect(page.getByLabel('Date of the session')).toHaveValue(dayFromToday(9));
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Neck', exact: true })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Neck', exact: true })).toBeChecked();
  expect(new URL(page.url()).hash).toBe('#/area');
});

test('wrong input is named beside its field, and what was typed stays', async ({ page }) => {
  await page.goto('/#/depth');
  const depth = page.getByLabel('Depth in mm');
  for (const wrong of ['0', '40', '-1', '<img src=x onerror=alert(1)>', '1e9', '٣']) {
    await depth.fill(wrong);
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByRole('alert')).toContainText('Please give a depth');
    await expect(depth).toHaveValue(wrong);
    await expect(depth).toBeFocused();
    await expect(depth).toHaveAttribute('aria-invalid', 'true');
  }
  await page.goto('/#/when');
  await page.getByRole('radio', { name: 'I had it done' }).check();
  await page.getByLabel('Date of the session').fill(dayFromToday(3));
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('alert')).toContainText('has not come yet');
  await expect(page.getByLabel('Date of the session')).toHaveValue(dayFromToday(3));
});

test('the forecast follows at once when an input is moved on the page', async ({ page }) => {
  await answerEverything(page);
  const before = await page.locator('.headline-range').innerText();
  await page.getByLabel('Device', { exact: true }).selectOption('rf-microneedling');
  await expect(page.locator('.headline-range')).not.toHaveText(before);
  await expect(page.getByText(/Grey or white skin, numb skin/)).toBeVisible();
});

test('gains that nobody could measure are marked, and it says when to stop', async ({ page }) => {
  await answerEverything(page);
  const result = page.locator('.result');
  await result.getByRole('radio', { name: '4', exact: true }).check();
  await expect(result.locator('.gains li')).toHaveCount(4);
  await expect(result.locator('.gains li').last()).toContainText('Too little to measure for sure.');
  await expect(result.getByText(/if 2 sessions in a row add less than 8 %/)).toBeVisible();
});

test('the dates are saved as a calendar file made on the device', async ({ page }) => {
  await answerEverything(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the dates' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('healcast.ics');
  const stream = await file.createReadStream();
  let text = '';
  for await (const part of stream) text += String(part);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text.split('BEGIN:VEVENT').length).toBeGreaterThan(9);
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

test('a source is one tap away from an activity', async ({ page }) => {
  await answerEverything(page);
  await page.locator('.date-fold summary', { hasText: 'Gym' }).click();
  const row = page.locator('.date-row', { hasText: 'Gym' });
  await expect(row.getByText('Sources do not agree')).toBeVisible();
  await expect(row.locator('.sources li').first()).toBeVisible();
});
