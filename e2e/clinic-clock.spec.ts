import { expect, test } from '@playwright/test';
import { newPerson, newSession, signIn } from './clinic-staff.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const PATH = '/api/clinic/settings';
/** At least this long is left to write the message before the clinic closes. */
const LEAST_MS = 30_000;

/** The weekday and the clock of an instant in the demo clinic's time zone. */
function clockAt(instant: number): { weekday: number; time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: 'Europe/London', weekday: 'short', hour: '2-digit', minute: '2-digit' },
  }).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const weekday = 1 + ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday'));
  return { weekday, time: `${part('hour')}:${part('minute')}` };
}

test('an unanswered message is handed over when the clock runs out, and the person reads whom to call then', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  await signIn(page, 'owner@demo.invalid');
  const before = await (await page.request.get(PATH)).json();
  const person = await newPerson(page.request, { history: [] });
  const token = await newSession(page.request, person.id);
  // The clinic closes at the next full minute; a message is due by then.
  const closing = Math.ceil((Date.now() + LEAST_MS) / 60_000) * 60_000;
  const { weekday, time } = clockAt(closing);
  const openingHours = [{ weekday, from: '00:00', to: time }];
  const practice = { ...before.practice, openingHours, noticeEmail: 'desk@example.org' };
  const outOfHours = 'Ring the night line, 020 7946 0001.';
  const clinic = { ...before.clinic, outOfHours };
  const changed = await page.request.put(PATH, { data: { clinic, practice } });
  expect(changed.ok(), await changed.text()).toBe(true);
  try {
    const home = await (await browser.newContext()).newPage();
    await home.goto(`/f/${token}`);
    await home.getByLabel('Your message').fill('Is this patch of dry skin fine?');
    await home.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(
      home.getByText(new RegExp(`^The clinic has it and will answer by .*${time}\\.`)),
    ).toBeVisible();
    await expect(home.getByText(`At other times: ${outOfHours}`).first()).toBeVisible();
    const row = page.getByRole('listitem').filter({ hasText: person.familyName });
    await row.getByRole('combobox').selectOption('You');
    await home.reload();
    await expect(
      home.getByText(new RegExp(`^Demo owner has it and will answer by .*${time}\\.`)),
    ).toBeVisible();
    // Nobody answers. The board says so by itself when the minute is over.
    const left = closing - Date.now() + 45_000;
    await expect(row.getByText(/handed over 1×/)).toBeVisible({ timeout: left });
    await expect(row.getByRole('combobox')).toHaveValue('');
    await expect(page.getByText(/^Closed until /)).toBeVisible({ timeout: 30_000 });
    await home.reload();
    await expect(home.getByText(/^The clinic has it and will answer by \w+ \d/)).toBeVisible();
    await expect(home.getByText(`At other times: ${outOfHours}`).first()).toBeVisible();
    await home.goto('/outbox');
    await expect(
      home.getByRole('row').filter({ hasText: 'desk@example.org' }).first(),
    ).toBeVisible();
    await home.context().close();
  } finally {
    await page.request.put(PATH, { data: before });
  }
});
