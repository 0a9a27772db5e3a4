import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { dayFromToday } from './answering.ts';
import { newPerson, newSession, post, signIn } from './clinic-staff.ts';
import { numbersWithoutSource, openEveryFold } from './ways-to-sources.ts';

test('what the clinic measured stands on the private page, beside what may be noise', async ({
  page,
}) => {
  await signIn(page);
  const person = await newPerson(page.request);
  const token = await newSession(page.request, person.id);
  const card = page.locator('.measured-card');
  await page.goto(`/f/${token}`);
  await expect(card).toContainText('Nothing was measured yet');
  const one = { area: 'cheeks', measure: 'cutometer-r2', operator: 'A', site: 'left cheek' };
  for (const [days, value] of [
    [-3, 0.62],
    [0, 0.63],
  ] as const)
    await post(page.request, `/api/clinic/people/${person.id}/outcomes`, {
      ...{ ...one, date: dayFromToday(days), value },
    });
  await page.reload();
  await expect(card.getByText('No sure change.')).toBeVisible();
  await expect(card).toContainText(/A change of less than 0\.\d+ can come from/);
  await expect(card.locator('svg .measured-point')).toHaveCount(2);
  await expect(card.locator('svg .noise')).toBeVisible();
  await openEveryFold(page);
  expect(await numbersWithoutSource(page)).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).include('.measured-card').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
