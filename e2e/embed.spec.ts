import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { signIn } from './clinic-staff.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
let host: Server;
let site: string;
let house: string;

/** The site of a clinic at another origin; its policy allows our address, and nothing inline. */
test.beforeAll(async ({ baseURL }) => {
  house = String(baseURL);
  const policy = `default-src 'none'; style-src 'self'; script-src ${house}; frame-src ${house}`;
  host = createServer(({ url }, answer) => {
    if (url === '/site.css')
      return answer
        .writeHead(200, { 'content-type': 'text/css' })
        .end('body { margin: 1rem; --healcast-accent: rgb(122 46 94); }');
    return answer
      .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy })
      .end(
        `<!doctype html><html lang="en"><title>A clinic</title><link rel="stylesheet" href="/site.css">
<main><h1>A clinic</h1><healcast-forecast clinic="demo"></healcast-forecast></main>
<script src="${house}/embed/healcast.js" async></script></html>`,
      );
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  site = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
test.afterAll(() => new Promise<void>((done) => host.close(() => done())));

const frameIn = (page: Page) => page.locator('healcast-forecast').frameLocator('iframe');

/** Answers all nine questions within the frame, as a person would. */
async function answerWithin(frame: FrameLocator): Promise<void> {
  const heading = frame.getByRole('heading', { level: 1 });
  const next = async (question: RegExp) => {
    await frame.getByRole('button', { name: /^Next/ }).click();
    await expect(heading).toContainText(question);
  };
  await frame.getByRole('link', { name: 'Start' }).click();
  await frame.getByRole('radio', { name: 'Whole face' }).check();
  await next(/When is the session/);
  await frame.getByRole('radio', { name: 'I had it done' }).check();
  await frame.getByRole('button', { name: 'Yesterday' }).click();
  await next(/What was or will be used/);
  await frame.getByRole('radio', { name: /Motor pen/ }).check();
  await next(/How deep/);
  await frame.getByRole('button', { name: '1.5 mm' }).click();
  await next(/How old/);
  await frame.getByLabel('Age in years').fill('41');
  await next(/anything added/);
  await frame.getByRole('checkbox', { name: 'Nothing was added' }).check();
  await next(/skin tone/);
  await frame.getByRole('radio', { name: /^Brown/ }).check();
  await next(/How firm/);
  await frame.getByRole('radio', { name: /A little loose/ }).check();
  await next(/Does any of this fit/);
  await frame.getByRole('checkbox', { name: 'None of these' }).check();
  await frame.getByRole('button', { name: 'Show my forecast' }).click();
  await expect(heading).toContainText('Redness clears');
}

/** The owner names the site that may show the forecast. */
async function allow(page: Page, sites: string): Promise<void> {
  await signIn(page, 'owner@demo.invalid');
  await page.goto('/clinic/settings');
  await page.getByLabel('Sites that may show it').fill(sites);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
}

for (const width of [390, 1280])
  test(`a forecast within a clinic's own strict site at ${width} px ends as a request at the clinic`, async ({
    browser,
  }) => {
    const staff = await (await browser.newContext({ baseURL: house })).newPage();
    await staff.setViewportSize({ width: 1280, height: 900 });
    await allow(staff, site);
    const context = await browser.newContext({ viewport: { width, height: 844 } });
    const page = await context.newPage();
    const wrong: string[] = [];
    const asked: string[] = [];
    page.on('console', (line) => line.type() === 'error' && wrong.push(line.text()));
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await page.goto(site);
    const frame = frameIn(page);
    await answerWithin(frame);
    // Nothing of the answers has left so far, and nobody else was asked for anything.
    expect(asked.filter((one) => !one.startsWith('GET '))).toEqual([]);
    expect(asked.filter((one) => !one.includes(house) && !one.includes(site))).toEqual([]);
    // The frame is as tall as what it shows, and the clinic's colour is used where it can be read.
    const button = frame.getByRole('button', { name: 'Send my request' });
    await expect(button).toHaveCSS('background-color', 'rgb(122, 46, 94)');
    const rest = await frame
      .locator('html')
      .evaluate('document.documentElement.scrollHeight - window.innerHeight');
    expect(rest).toBeLessThanOrEqual(1);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow, 'nothing sticks out sideways').toBeLessThanOrEqual(0);
    await button.click();
    await expect(frame.getByText('Please give your name.')).toBeVisible();
    const name = `Visitor ${width}`;
    await frame.getByLabel('Your name').fill(name);
    await frame.getByLabel('Phone number').fill('020 7946 0000');
    await button.click();
    await expect(frame.getByText('We send nothing without it.')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
      [],
    );
    const box = frame.getByRole('checkbox', { name: /^I agree that Demo clinic/ });
    await expect(box).not.toBeChecked();
    await box.check();
    await button.click();
    await expect(frame.getByText('Demo clinic has your request.')).toBeVisible();
    expect(wrong).toEqual([]);
    await context.close();
    await staff.goto('/clinic');
    await expect(staff.getByRole('link', { name: /Requests \d waiting/ })).toBeVisible();
    await staff.getByRole('link', { name: /Requests/ }).click();
    const line = staff.getByRole('listitem').filter({ hasText: name });
    await line.getByText('What was agreed to').click();
    await expect(line.getByText(/^I agree that Demo clinic may see/)).toBeVisible();
    if (width === 390) {
      await line.getByRole('button', { name: 'We got in touch' }).click();
      await expect(line).toHaveCount(0);
    } else {
      await line.getByRole('button', { name: 'Add to people' }).click();
      await line.getByRole('button', { name: 'Add to people', exact: true }).last().click();
      await expect(staff.getByRole('heading', { level: 1, name })).toBeVisible();
    }
    // It waits no longer, and the navigation says so at once.
    await expect(staff.getByRole('link', { name: /Requests \d waiting/ })).toHaveCount(0);
    await staff.context().close();
  });

test('a colour and a scheme that the site changes later are taken up, and no answer is lost', async ({
  page,
  browser,
}) => {
  const staff = await (await browser.newContext({ baseURL: house })).newPage();
  await allow(staff, site);
  await staff.context().close();
  await page.goto(site);
  const frame = frameIn(page);
  const start = frame.getByRole('link', { name: 'Start' });
  await expect(start).toHaveCSS('background-color', 'rgb(122, 46, 94)');
  await start.click();
  await frame.getByRole('radio', { name: 'Whole face' }).check();
  const element = page.locator('healcast-forecast');
  await element.evaluate(
    "document.querySelector('healcast-forecast').setAttribute('accent', '#1d4f91')",
  );
  const next = frame.getByRole('button', { name: /^Next/ });
  await expect(next).toHaveCSS('background-color', 'rgb(29, 79, 145)');
  await element.evaluate(
    "document.querySelector('healcast-forecast').setAttribute('scheme', 'dark')",
  );
  await expect(frame.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await element.evaluate(
    "document.querySelector('healcast-forecast').setAttribute('scheme', 'auto')",
  );
  await expect(frame.locator('html')).not.toHaveAttribute('data-scheme');
  await element.evaluate("document.querySelector('healcast-forecast').removeAttribute('accent')");
  await expect(next).toHaveCSS('background-color', 'rgb(122, 46, 94)');
  await expect(frame.getByRole('radio', { name: 'Whole face' })).toBeChecked();
});

test('a site that the clinic has not named shows a link instead', async ({ page, browser }) => {
  const staff = await (await browser.newContext({ baseURL: house })).newPage();
  await allow(staff, '');
  await staff.context().close();
  await page.goto(site);
  await expect(page.getByRole('link', { name: 'Open the forecast in a new tab' })).toBeVisible({
    timeout: 20_000,
  });
  await expect(frameIn(page).getByRole('heading')).toHaveCount(0);
});
