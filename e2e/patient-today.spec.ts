import AxeBuilder from '@axe-core/playwright';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { dayFromToday, heading } from './answering.ts';

/** A kept forecast of a session so many days ago, and its private link. */
async function keptForecast(
  request: APIRequestContext,
  daysAgo: number,
  session: object = { modality: 'automated-pen', depthMm: 1.5 },
): Promise<string> {
  const date = dayFromToday(-daysAgo);
  const answer = await request.post('/api/forecasts', {
    data: {
      patient: { ageYears: 41, phototype: 3 },
      area: 'face',
      sessions: [{ date, ...session }],
      asOf: date,
    },
  });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { token: string }).token;
}

const grade = (page: Page, question: string, name: string) =>
  page
    .getByRole('group', { name: question })
    .getByRole('radio', { name, exact: true })
    .check({ force: true });

/** Three grades and "Next"; returns on the screen of signs. */
async function tapGrades(page: Page, red: string): Promise<void> {
  await grade(page, 'How red is it?', red);
  await grade(page, 'How swollen is it?', 'A bit');
  await grade(page, 'How strong is the pain?', 'A bit');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { name: 'Do you have any of these now?' })).toBeFocused();
}

test('day 2, all calm: five taps, a place among others, and dates that learned', async ({
  page,
  request,
}) => {
  const token = await keptForecast(request, 2);
  await page.goto(`/f/${token}`);
  await expect(heading(page)).toHaveText('Day 2');
  await expect(page.getByRole('heading', { name: 'For today' })).toBeVisible();
  await tapGrades(page, 'Some');
  await page.getByRole('button', { name: 'None of these' }).click();
  await expect(page.getByText(/Of 100 people with the same day, depth and skin/)).toBeVisible();
  await expect(page.locator('body')).not.toContainText(/this is normal/i);
  await expect(page.getByText('People like you, before your check-ins')).toBeVisible();
  await page.getByText('Your check-ins', { exact: true }).click();
  await expect(page.getByText(/Redness some, swelling a bit, pain a bit/)).toBeVisible();
  await expect
    .poll(async () => {
      const kept = await request.get(`/api/forecasts/${token}/check-ins`);
      return ((await kept.json()) as { checkIns: unknown[] }).checkIns.length;
    })
    .toBe(1);
  await page.reload();
  await expect(page.getByText(/Of 100 people with the same day/)).toBeVisible();
});

test('a place among others counts their check-ins too, and still does after a reload', async ({
  page,
  request,
}) => {
  const OTHERS = 6;
  const session = { modality: 'rf-microneedling', depthMm: 3 };
  for (let person = 0; person < OTHERS; person++) {
    const other = await keptForecast(request, 4, session);
    const answers = { date: dayFromToday(0), redness: 0, swelling: 0, pain: 1 };
    const data = { id: crypto.randomUUID(), answers };
    expect((await request.post(`/api/forecasts/${other}/check-ins`, { data })).status()).toBe(201);
  }
  await page.goto(`/f/${await keptForecast(request, 4, session)}`);
  await tapGrades(page, 'Some');
  await page.getByRole('button', { name: 'None of these' }).click();
  const place = page.locator('.place');
  const counted = place.getByText(/In this number are \d+ check-ins of other people/);
  await expect(counted).toBeVisible();
  const words = await counted.innerText();
  expect(Number(/are (\d+) check-ins/.exec(words)?.[1])).toBeGreaterThanOrEqual(OTHERS);
  const bar = await place.locator('svg').innerHTML();
  await page.reload();
  await expect(counted).toHaveText(words);
  expect(await place.locator('svg').innerHTML()).toBe(bar);
  // Another device has nothing of its own: what it shows is what the server kept.
  await page.evaluate('localStorage.clear()');
  await page.reload();
  await expect(counted).toHaveText(words);
  expect(await place.locator('svg').innerHTML()).toBe(bar);
});

test('the series behind a link: done, suggested, when to stop, on one page of paper', async ({
  page,
  request,
}) => {
  const token = await keptForecast(request, 2);
  await page.goto(`/f/${token}`);
  const series = page.locator('.series-card');
  await series.scrollIntoViewIfNeeded();
  await expect(series.locator('[data-state="done"]')).toHaveCount(1);
  await expect(series.locator('[data-state="next"]')).toHaveCount(3);
  await expect(series).toContainText('This plan stands only if no answer speaks against it');
  await expect(series.getByText(/if 2 sessions in a row add less/)).toBeVisible();
  const saving = page.waitForEvent('download');
  await series.getByRole('link', { name: 'Get it on one page' }).click();
  expect((await saving).suggestedFilename()).toBe('healcast-plan.pdf');
});

test('pus on day 3 means: let someone look today, with no crowd beside it', async ({
  page,
  request,
}) => {
  await page.goto(`/f/${await keptForecast(request, 3)}`);
  await tapGrades(page, 'Some');
  await page.getByRole('checkbox', { name: 'Pus', exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Get my answer' }).click();
  const answer = page.locator('[data-urgency="same-day"]');
  await expect(
    answer.getByRole('heading', { name: 'Let someone look at it today.' }),
  ).toBeFocused();
  await expect(answer).toContainText('At other times');
  await expect(page.getByText(/Of 100 people with the same day/)).toHaveCount(0);
});

test('without a network the answer comes at once, and the check-in is sent later, once', async ({
  page,
  context,
  request,
}) => {
  const token = await keptForecast(request, 3, { modality: 'rf-microneedling', depthMm: 2 });
  await page.goto(`/f/${token}`);
  await expect(heading(page)).toHaveText('Day 3');
  await expect(page.locator('.signs')).toHaveCount(0);
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  await page.reload();
  await context.setOffline(true);
  await page.reload();
  await expect(heading(page)).toHaveText('Day 3');
  await tapGrades(page, 'Strong');
  await expect(page.locator('.signs legend').first()).toHaveText('Heat may cause');
  await page.getByRole('checkbox', { name: 'Hard to breathe' }).check({ force: true });
  await page.getByRole('button', { name: 'Get my answer' }).click();
  await expect(page.locator('[data-urgency="emergency"]')).toContainText('Call an ambulance now.');
  await expect(page.getByText(/You are offline. We keep this on your device/)).toBeVisible();
  await context.setOffline(false);
  await expect
    .poll(async () => {
      const kept = await request.get(`/api/forecasts/${token}/check-ins`);
      return ((await kept.json()) as { checkIns: { urgency: string }[] }).checkIns;
    })
    .toMatchObject([{ urgency: 'emergency' }]);
});

for (const width of [390, 1280])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on the private page at ${width} px in ${colorScheme}`, async ({
      browser,
      request,
    }) => {
      const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
      const page = await context.newPage();
      const check = async () => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        const over = 'document.documentElement.scrollWidth - window.innerWidth';
        expect(await page.evaluate(over)).toBeLessThanOrEqual(0);
      };
      await page.goto(`/f/${await keptForecast(request, 2)}`);
      await expect(heading(page)).toHaveText('Day 2');
      await check();
      await tapGrades(page, 'Strong');
      await check();
      await page.getByRole('button', { name: 'None of these' }).click();
      await expect(page.getByText(/Of 100 people with the same day/)).toBeVisible();
      await check();
      await page.getByRole('button', { name: 'Check in again' }).click();
      await tapGrades(page, 'Strong');
      await page.getByRole('checkbox', { name: 'Pus', exact: true }).check({ force: true });
      await page.getByRole('button', { name: 'Get my answer' }).click();
      await expect(page.locator('[data-urgency="same-day"]')).toBeVisible();
      await check();
      await context.close();
    });
