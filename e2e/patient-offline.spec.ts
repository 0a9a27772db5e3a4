import { expect, test } from '@playwright/test';
import { answerEverything, heading } from './answering.ts';

test('after the first load all of it works without a network', async ({ page, context }) => {
  await page.goto('/');
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  await page.reload();
  await context.setOffline(true);
  await answerEverything(page);
  await expect(page.getByText('You are offline. Your forecast still works here.')).toBeVisible();
  await expect(
    page.getByText(/your local emergency number|Emergency|Call for help now/).first(),
  ).toBeVisible();
  await page.reload();
  await expect(heading(page)).toContainText('Redness clears');
});

test('a letter asked for offline waits, says so, and goes out once there is a network', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  await answerEverything(page);
  await context.setOffline(true);
  await page.getByLabel('Your e-mail address').fill('later@example.org');
  await page.getByRole('button', { name: 'Send it to me' }).click();
  await expect(page.getByText('You are offline. We keep this on your device')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('It is on its way.')).toBeVisible();
});
