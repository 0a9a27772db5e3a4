import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { codeNow } from '../server/src/access/second-factor.ts';
import { type Served, startServed } from '../server/src/testing/served.ts';
import { newPerson, newSession, post } from './clinic-staff.ts';

const BIN = fileURLToPath(new URL('../cli/bin/healcast.js', import.meta.url));
const PASSWORD = 'a few words in a row';

let state: string;
let served: Served;
test.beforeAll(async () => {
  state = mkdtempSync(join(tmpdir(), 'healcast-two-'));
  chmodSync(state, 0o755); // the database's account must get in
  served = await startServed({ HEALCAST_STATE: state });
});
test.afterAll(async () => {
  await served.end('SIGTERM');
  rmSync(state, { recursive: true, force: true });
});

/** The page of a set-up link, as `healcast clinic add` prints it beside the running server. */
async function setUpLink(): Promise<string> {
  const env = { PATH: process.env.PATH, HEALCAST_STATE: state };
  const { stdout } = await promisify(execFile)(process.execPath, [BIN, 'clinic', 'add'], { env });
  return new URL(stdout.trim()).pathname;
}

/** Somebody at a browser of their own. */
async function somebody(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    baseURL: served.url.replace('127.0.0.1', 'localhost'),
  });
  return context.newPage();
}

/** Invites a colleague, who joins by the letter in the outbox of this machine. */
async function invite(owner: Page, browser: Browser, name: string, role: string): Promise<Page> {
  const email = `${name.toLowerCase()}@example.org`;
  await owner.goto('/clinic/team');
  await owner.getByLabel('E-mail').fill(email);
  await owner.getByLabel('Role', { exact: true }).last().selectOption(role);
  await owner.getByRole('button', { name: 'Invite' }).click();
  await expect(owner.getByText(`An invitation is on its way to ${email}.`)).toBeVisible();
  const colleague = await somebody(browser);
  await expect(async () => {
    await colleague.goto('/outbox'); // the letter is a job that any moment is done
    await colleague.getByRole('row', { name: email }).getByRole('link').click({ timeout: 1_000 });
  }).toPass();
  const letter = String(await colleague.content());
  const [link] = /\/clinic\/join\/[\w-]+/.exec(letter) ?? [];
  await colleague.goto(String(link));
  await colleague.getByLabel('Your name').fill(name);
  await colleague.getByLabel('New password').fill(PASSWORD);
  await colleague.getByRole('button', { name: 'Join' }).click();
  await expect(colleague.getByRole('heading', { level: 1, name: 'Board' })).toBeVisible();
  return colleague;
}

test('two clinics from scratch, the second for an owner of the first: each works apart from the other', async ({
  browser,
}) => {
  const ann = await somebody(browser);
  await ann.goto(await setUpLink());
  await ann.getByLabel('Name of the clinic').fill('Clinic One');
  await ann.getByLabel('Your name').fill('Ann');
  await ann.getByLabel('E-mail').fill('ann@example.org');
  await ann.getByLabel('New password').fill(PASSWORD);
  await ann.getByRole('button', { name: 'Set up the clinic' }).click();
  await expect(ann.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  const { secret } = await post(ann.request, '/api/staff/second-factor/offer', {});
  await post(ann.request, '/api/staff/second-factor', { code: codeNow(secret, Date.now()) });
  const bo = await invite(ann, browser, 'Bo', 'clinician');
  const treated = await newPerson(bo.request, { history: [] });
  await newSession(bo.request, treated.id);

  // The second clinic, at another browser: the account that is there, with its second factor.
  const further = await somebody(browser);
  await further.goto(await setUpLink());
  await further.getByRole('button', { name: 'I have an account here' }).click();
  await further.getByLabel('E-mail').fill('ann@example.org');
  await further.getByLabel('Password').fill(PASSWORD);
  await further.getByRole('button', { name: 'Sign in' }).click();
  await expect(further.getByRole('heading', { level: 1, name: 'One more step' })).toBeVisible();
  await further.getByLabel('Code').fill(codeNow(secret, Date.now() + 30_000));
  await further.getByRole('button', { name: 'Sign in' }).click();
  await expect(further.getByText('You are signed in as Ann')).toBeVisible();
  await further.getByLabel('Name of the clinic').fill('Clinic Two');
  await further.getByRole('button', { name: 'Set up the clinic' }).click();
  await expect(further.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  const cid = await invite(further, browser, 'Cid', 'front-desk');
  const own = await newPerson(cid.request, { history: [] });

  // To and fro between the two.
  await further.goto('/clinic/people');
  await expect(further.getByText(own.familyName).first()).toBeVisible();
  await expect(further.getByText(treated.familyName)).toHaveCount(0);
  await further.getByRole('button', { name: 'Ann Owner' }).click();
  await further.getByRole('menuitem', { name: 'Go to Clinic One' }).click();
  await expect(further.getByText(treated.familyName).first()).toBeVisible();
  await further.goto('/clinic/people');
  await expect(further.getByText(own.familyName)).toHaveCount(0);

  // Nobody reaches the other clinic's people.
  for (const [who, other] of [
    [cid, treated],
    [bo, own],
  ] as const) {
    await who.goto(`/clinic/people/${other.id}`);
    await expect(who.getByText('There is no such record in this clinic.')).toBeVisible();
    for (const path of ['', '/export', '/consents', '/outcomes']) {
      const answer = await who.request.get(`/api/clinic/people/${other.id}${path}`);
      expect(answer.status(), path).toBeGreaterThanOrEqual(403);
      expect(await answer.text()).not.toContain(other.familyName);
    }
  }
});
