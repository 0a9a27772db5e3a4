import { expect, type Page } from '@playwright/test';

/** A day so many days from today, as a date field wants it. */
export function dayFromToday(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
}

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

export async function next(page: Page, question: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(heading(page)).toContainText(question);
}

/** Answers all nine questions as a person would, from the start page to the forecast. */
export async function answerEverything(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: /^(Start|Go on where you left off)$/ }).click();
  await expect(heading(page)).toContainText('Which area');
  await page.getByRole('radio', { name: 'Whole face' }).check();
  await next(page, /When is the session/);
  await page.getByRole('radio', { name: 'I had it done' }).check();
  await page.getByRole('button', { name: 'Yesterday' }).click();
  await next(page, /What was or will be used/);
  await page.getByRole('radio', { name: /Motor pen/ }).check();
  await next(page, /How deep/);
  await page.getByRole('button', { name: '1.5 mm' }).click();
  await next(page, /How old/);
  await page.getByLabel('Age in years').fill('41');
  await next(page, /anything added/);
  await page.getByRole('checkbox', { name: 'Exosomes' }).check();
  await next(page, /skin tone/);
  await page.getByRole('radio', { name: /^Brown/ }).check();
  await next(page, /How firm/);
  await page.getByRole('radio', { name: /A little loose/ }).check();
  await next(page, /Does any of this fit/);
  await page.getByRole('checkbox', { name: 'None of these' }).check();
  await page.getByRole('button', { name: 'Show my forecast' }).click();
  await expect(heading(page)).toContainText('Redness clears');
}
