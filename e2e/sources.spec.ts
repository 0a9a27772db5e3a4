import { readKnowledge } from '@healcast/engine/read-knowledge';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { dayFromToday, heading } from './answering.ts';
import { evidenceLinked, numbersWithoutSource, openEveryFold } from './ways-to-sources.ts';

const ANSWERS = {
  ...{ area: 'face', age: '41', tone: '3', firmness: 'mild', health: ['none'], added: ['exosome'] },
  ...{ device: 'automated-pen', depth: '1.5', occasion: 'done', date: dayFromToday(-2) },
};
type Answers = Partial<Record<string, string | string[]>>;

/** Opens a page with these answers on the device and waits until all of it stands there. */
async function open(page: Page, address: string, answers?: Answers): Promise<void> {
  await page.goto('about:blank');
  if (answers)
    await page.addInitScript(
      (kept) => localStorage.setItem('healcast.answers', kept),
      JSON.stringify(answers),
    );
  await page.goto(address);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await expect(heading(page)).toBeVisible();
  await expect(page.locator('.working, [aria-busy="true"]')).toHaveCount(0);
}

/** Fails with every number from which no source is one tap away, and with every link to nowhere. */
async function holdsEveryNumber(page: Page, name: string): Promise<void> {
  await openEveryFold(page);
  await settled(page);
  expect(await numbersWithoutSource(page), name).toEqual([]);
  for (const id of await evidenceLinked(page)) linked.add(id);
}

const linked = new Set<string>();
const knowledge = readKnowledge();
/** What has a page in the evidence: studies, findings and, as kind/id, everything that cites them. */
const known = new Set([
  ...[...knowledge.evidence.values()].flatMap(({ id, findings }) => [
    id,
    ...findings.map((finding) => finding.id),
  ]),
  ...[...knowledge.citedBy.values()].flat(),
  'used',
]);

test.afterEach(() => {
  expect([...linked].filter((id) => !known.has(id))).toEqual([]);
});

const FORECASTS: Readonly<Record<string, Answers>> = {
  'plain needles on a face': ANSWERS,
  'needles with heat on dark skin': {
    ...{ ...ANSWERS, device: 'rf-microneedling', depth: '2', tone: '6', series: '4' },
  },
  'a neck before its session': {
    ...{ ...ANSWERS, area: 'neck', occasion: 'planned', date: dayFromToday(20), series: '5' },
  },
  'a stomach of which little is known': {
    ...{ ...ANSWERS, area: 'stomach', depth: 'unknown', tone: '', firmness: '', health: [] },
  },
};

test('every number of a forecast has its source one tap away', async ({ page }) => {
  for (const [name, answers] of Object.entries(FORECASTS)) {
    await open(page, '/#/forecast', answers);
    await expect(page.locator('.result'), name).toBeVisible();
    await holdsEveryNumber(page, name);
  }
  expect(linked.size).toBeGreaterThan(60);
  await page.setViewportSize({ width: 1280, height: 844 });
  await open(page, '/#/depth', ANSWERS);
  await expect(page.locator('.preview-date')).toBeVisible();
  await holdsEveryNumber(page, 'the preview beside the questions');
});

test('every number beyond the forecast has its source one tap away', async ({ page }) => {
  const far = { ...ANSWERS, event: dayFromToday(200) };
  const hard = { ...ANSWERS, area: 'stomach', firmness: 'severe', lost: '30' };
  for (const place of ['will-it-help', 'plan', 'try-dates', 'decide'])
    for (const answers of [far, hard]) {
      await open(page, `/#/${place}`, answers);
      await expect(page.locator('.card').nth(2)).toBeVisible();
      await holdsEveryNumber(page, place);
    }
  for (const address of ['/', '/#/faq', '/#/protocol', '/scorecard', '/at/demo#/forecast']) {
    await open(page, address, ANSWERS);
    await holdsEveryNumber(page, address);
  }
});

async function keptForecast(request: APIRequestContext, daysAgo: number, session: object) {
  const date = dayFromToday(-daysAgo);
  const patient = { ageYears: 41, phototype: 5 };
  const data = { patient, area: 'face', sessions: [{ date, ...session }], asOf: date };
  const answer = await request.post('/api/forecasts', { data });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { token: string }).token;
}

const PEN = { modality: 'automated-pen', depthMm: 1.5 };
const HEAT = { modality: 'rf-microneedling', depthMm: 2 };
const CHECK_INS = [
  { urgency: 'routine', day: 2, session: PEN, red: 'Some', sign: undefined },
  { urgency: 'within-48h', day: 7, session: PEN, red: 'Some', sign: undefined },
  { urgency: 'within-week', day: 9, session: PEN, red: 'None', sign: 'Skin that turns dark' },
  { urgency: 'same-day', day: 3, session: PEN, red: 'Some', sign: 'Pus' },
  { urgency: 'emergency', day: 3, session: HEAT, red: 'Some', sign: /^Hard to breathe/ },
] as const;

async function checkIn(page: Page, { red, sign }: (typeof CHECK_INS)[number]): Promise<void> {
  for (const [question, name] of [
    ['How red is it?', red],
    ['How swollen is it?', 'A bit'],
    ['How strong is the pain?', 'A bit'],
  ] as const)
    await page
      .getByRole('group', { name: question })
      .getByRole('radio', { name, exact: true })
      .check({ force: true });
  await page.getByRole('button', { name: 'Next' }).click();
  if (sign) await page.getByRole('checkbox', { name: sign }).first().check({ force: true });
  await page.getByRole('button', { name: sign ? 'Get my answer' : 'None of these' }).click();
}

test('every number of a private page has its source one tap away, whatever the answer', async ({
  page,
  request,
}) => {
  for (const one of CHECK_INS) {
    // The series and what was measured come once somebody scrolls to them.
    await page.goto(`/f/${await keptForecast(request, one.day, one.session)}`);
    await checkIn(page, one);
    await expect(page.locator(`[data-urgency="${one.urgency}"]`)).toBeVisible();
    await page.locator('.series-card').scrollIntoViewIfNeeded();
    await expect(page.locator('.series-rows')).toBeVisible();
    await holdsEveryNumber(page, one.urgency);
  }
});
