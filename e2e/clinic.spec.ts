import { expect, test } from '@playwright/test';
import { newPerson, newSession, signIn } from './clinic-staff.ts';

test.use({ viewport: { width: 1280, height: 900 } });

test('a wrong password opens nothing and says so', async ({ page }) => {
  await page.goto('/clinic');
  await page.getByLabel('E-mail').fill('clinician@demo.invalid');
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toContainText('not right');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
});

test('a session with a critical finding is saved only with a written reason', async ({ page }) => {
  await signIn(page);
  const person = await newPerson(page.request, { history: ['isotretinoin-current'] });
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByLabel('Find somebody').fill(person.familyName);
  await page.getByRole('link', { name: person.name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.name);
  await page.getByRole('link', { name: 'Record a session', exact: true }).click();
  await page.getByLabel('Technique').selectOption('Motor pen');
  await page.getByLabel('Area').selectOption('Cheeks');
  await page.getByLabel('Depth, mm').fill('1,5');
  const reason = page.getByLabel('Why it was done all the same');
  await expect(page.getByText(/^Checked\./)).toBeVisible();
  await expect(reason.first()).toBeVisible();
  const [rule] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'isotretinoin-now' }).click(),
  ]);
  await expect(rule.getByRole('heading', { name: 'What it rests on' })).toBeVisible();
  await rule.close();
  await page.getByRole('button', { name: 'Save the session' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Session of');
  for (const field of await reason.all()) await field.fill('Agreed with the dermatologist.');
  await page.getByRole('button', { name: 'Save the session' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Saved for ${person.name}`);
  await page.getByRole('link', { name: 'To the person' }).click();
  await page.getByText('All that was recorded').click();
  await expect(page.getByText('Agreed with the dermatologist.').first()).toBeVisible();
});

test('a session is recorded with the keyboard alone', async ({ page }) => {
  await signIn(page);
  const person = await newPerson(page.request, { history: [] });
  await page.goto(`/clinic/people/${person.id}/session`);
  await page.getByLabel('Technique').focus();
  await page.keyboard.type('Motor');
  // Three parts of the day stand between the technique and the area; today is filled in.
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab');
  await expect(page.getByLabel('Area')).toBeFocused();
  await page.keyboard.type('Neck');
  await page.keyboard.press('Tab');
  await page.keyboard.type('0.5');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3');
  await expect(page.getByText('Checked. Reasons needed: 0.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Saved for ${person.name}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a session that follows another is filled in, and wants its lot and a look', async ({
  page,
}) => {
  await signIn(page);
  const person = await newPerson(page.request, { history: [] });
  await newSession(page.request, person.id);
  await page.goto(`/clinic/people/${person.id}/session`);
  await expect(page.getByText(/^Filled in from the session of/)).toBeVisible();
  await expect(page.getByLabel('Technique')).toHaveValue('automated-pen');
  await expect(page.getByLabel('Depth, mm')).toHaveValue('1');
  await expect(page.getByLabel('Passes')).toHaveValue('3');
  await page.getByRole('button', { name: 'Start empty' }).click();
  await expect(page.getByLabel('Depth, mm')).toHaveValue('');
  await page.getByRole('button', { name: 'As last time' }).click();
  await expect(page.getByText(/^Checked\./)).toBeVisible();
  // Too early after yesterday: what speaks against it stands there before a key was pressed.
  for (const field of await page.getByLabel('Why it was done all the same').all())
    await field.fill('Agreed with the dermatologist.');
  await page.getByLabel('Cartridge lot').fill('LOT-9');
  await page.getByLabel('Cartridge lot').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Saved for ${person.name}`);
});

test('on a phone the rooms of every day are one tap away, and the others two', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page);
  const rooms = page.getByRole('navigation', { name: 'Rooms' });
  const shown = await rooms.locator('a:visible, button:visible').all();
  const tops = await Promise.all(shown.map(async (one) => (await one.boundingBox())?.y));
  expect(new Set(tops).size, 'all in one row').toBe(1);
  await expect(rooms.getByRole('link', { name: 'Safety' })).toBeHidden();
  const more = rooms.getByRole('button', { name: 'More' });
  await more.press('Enter');
  await expect(rooms.getByRole('link', { name: 'Safety' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await expect(rooms.getByRole('link', { name: 'Safety' })).toBeHidden();
  await more.press('Enter');
  await page.keyboard.press('Tab');
  await expect(rooms.getByRole('link', { name: 'Outcomes' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Outcomes');
  await expect(rooms.getByRole('button', { name: /^More.*Outcomes$/ })).toBeVisible();
  await expect(rooms.getByRole('link', { name: 'Safety' })).toBeHidden();
});

test('a message stands on the board without a reload, is taken, answered and gone', async ({
  page,
  browser,
}) => {
  await signIn(page);
  const person = await newPerson(page.request, { history: [] });
  const token = await newSession(page.request, person.id);
  const row = page.getByRole('listitem').filter({ hasText: person.familyName });
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  await expect(row.getByText('Calm')).toBeVisible();
  const home = await (await browser.newContext()).newPage();
  await home.goto(`/f/${token}`);
  await home.getByLabel('Your message').fill('May I use my serum on Friday?');
  await home.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(home.getByText(/The clinic has it and will answer by /)).toBeVisible();
  await expect(row.getByText('Message to answer')).toBeVisible();
  await row.getByRole('combobox').selectOption('You');
  await page.getByRole('radio', { name: 'Mine' }).check({ force: true });
  await expect(row).toBeVisible();
  await row.getByRole('link').click();
  await expect(page.getByText('May I use my serum on Friday?')).toBeVisible();
  await page.getByLabel('Your answer').fill('Please wait until Monday.');
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await expect(page.getByText('Please wait until Monday.')).toBeVisible();
  await home.reload();
  await expect(home.getByText('Please wait until Monday.')).toBeVisible();
  await expect(home.getByText(/will answer by/)).toBeHidden();
  await home.context().close();
  await page.getByRole('link', { name: 'Board', exact: true }).click();
  await expect(row.getByText('Calm')).toBeVisible();
});

test('somebody who only reads finds nothing to change', async ({ page }) => {
  await signIn(page, 'reader@demo.invalid');
  // The rows are there, and none lets them say who answers; a filter by site changes nothing.
  await expect(page.getByRole('list', { name: 'Everyone in recovery' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: /^Who answers/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByLabel('Find somebody')).toBeVisible();
  await expect(page.getByRole('link', { name: 'New person' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByLabel('Name of the clinic')).toBeDisabled();
});

test('after signing out nothing of the clinic is left on the page', async ({ page }) => {
  await signIn(page);
  await page.getByRole('button', { name: /Demo clinician/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await page.goto('/clinic/people');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
});
