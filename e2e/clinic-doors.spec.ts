import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { answerEverything } from './answering.ts';
import { signIn } from './clinic-staff.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
async function expectNoFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
}

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40">
<rect width="120" height="40" fill="#7a2e5e"/><script>alert(1)</script></svg>`;

test('an owner gives letters a picture, a colour and own words, and patients see whose they are', async ({
  page,
  browser,
}) => {
  await signIn(page, 'owner@demo.invalid');
  await page.goto('/clinic/settings');
  await page
    .getByLabel('Your logo')
    .setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(LOGO) });
  await expect(page.getByRole('button', { name: 'Take it off' })).toBeVisible();
  await page.getByLabel('Your colour').fill('#ffe066');
  await expect(page.getByText(/It is hard to read\./)).toBeVisible();
  await page.getByLabel('Imprint').fill('Example Skin Ltd');
  await page.getByLabel('Your words: Every day').fill('Use the gel from your bag.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  // Before the letter is open: axe waits for a script in every frame, and a letter runs none.
  await expectNoFindings(page);
  await page.getByRole('button', { name: 'Show the letter' }).click();
  const letter = page.frameLocator('iframe[title="How a letter looks"]');
  await expect(letter.getByRole('img', { name: 'Demo clinic' })).toBeVisible();
  await expect(letter.getByText('Use the gel from your bag.')).toBeVisible();
  await expect(letter.getByText('Example Skin Ltd')).toBeVisible();
  await page.getByLabel('As plain text').check();
  await expect(letter.getByText('Use the gel from your bag.')).toBeVisible();
  const home = await (await browser.newContext()).newPage();
  await answerEverything(home);
  await expect(home.getByRole('heading', { name: 'What Demo clinic says' })).toBeVisible();
  await expect(home.getByText('Use the gel from your bag.')).toBeVisible();
  await home.context().close();
  await page.getByRole('button', { name: 'Take it off' }).click();
  await page.getByLabel('Your words: Every day').fill('');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
});

/** The newest letter of the outbox of this machine, as text. */
async function newestLetter(page: Page): Promise<string> {
  await page.goto('/outbox');
  await page.getByRole('main').getByRole('link').first().click();
  return page.locator('body').innerText();
}

test('a colleague joins, adds a passkey, signs in with it, and chooses a new password by e-mail', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'owner@demo.invalid');
  const email = `key-${Date.now().toString(36)}@example.org`;
  await page.request.post('/api/clinic/invitations', { data: { email, role: 'clinician' } });
  const letters = await (await browser.newContext({ baseURL: String(baseURL) })).newPage();
  let letter = '';
  await expect(async () => {
    letter = await newestLetter(letters);
    expect(letter).toMatch(/\/clinic\/join\/[\w-]{32}/);
  }).toPass();
  const context = await browser.newContext({ baseURL: String(baseURL) });
  const key = await context.newPage();
  const session = await context.newCDPSession(key);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  await key.goto(String(/\/clinic\/join\/[\w-]{32}/.exec(letter)?.[0]));
  await key.getByLabel('Your name').fill('Key Holder');
  await key.getByLabel('New password').fill('a long enough password');
  await key.getByRole('button', { name: 'Join' }).click();
  await expect(key.getByRole('heading', { level: 1, name: 'Board' })).toBeVisible();
  await key.goto('/clinic/account');
  const passkeys = key.getByRole('heading', { name: 'Passkeys' }).locator('+ section');
  await passkeys.getByLabel('Name of the passkey').fill('My phone');
  await passkeys.getByLabel('Password').fill('a long enough password');
  await passkeys.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(passkeys.getByRole('button', { name: 'Rename My phone' })).toBeVisible();
  await expectNoFindings(key);
  const leave = async () => {
    await key.getByRole('button', { name: /Key Holder/ }).click();
    await key.getByRole('menuitem', { name: 'Sign out' }).click();
  };
  await leave();
  await key.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(key.getByRole('heading', { level: 1, name: 'Board' })).toBeVisible();
  await leave();
  await key.getByRole('link', { name: 'Forgot your password?' }).click();
  await key.getByLabel('E-mail').fill(email);
  await key.getByRole('button', { name: 'Send me a link' }).click();
  await expect(key.getByText(/a link is on its way/)).toBeVisible();
  await expectNoFindings(key);
  await expect(async () => {
    letter = await newestLetter(letters);
    expect(letter).toMatch(/\/clinic\/reset\/[\w-]{32}/);
  }).toPass();
  await key.goto(String(/\/clinic\/reset\/[\w-]{32}/.exec(letter)?.[0]));
  await key.getByLabel('New password').fill('quite another password');
  await expectNoFindings(key);
  await key.getByRole('button', { name: 'Save the new password' }).click();
  await expect(key.getByText(/Your password is new/)).toBeVisible();
  await key.getByRole('link', { name: 'Sign in' }).click();
  await key.getByLabel('E-mail').fill(email);
  await key.getByLabel('Password').fill('quite another password');
  await key.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(key.getByRole('heading', { level: 1, name: 'Board' })).toBeVisible();
  for (const one of [context, letters.context()]) await one.close();
});
