import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { answerEverything, heading } from './answering.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNoFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  expect(found).toEqual([]);
  const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  expect(overflow, 'nothing sticks out sideways').toBeLessThanOrEqual(0);
}

// 320 px is what a 1280 px window shows at 400 % zoom (WCAG 1.4.10).
for (const width of [320, 390, 1280])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on any page at ${width} px in ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
      const page = await context.newPage();
      await page.goto('/');
      await expectNoFindings(page);
      await page.goto('/#/depth');
      await page.getByLabel('Depth in mm').fill('40');
      await page.getByRole('button', { name: 'Next' }).click();
      await expectNoFindings(page);
      await answerEverything(page);
      await expectNoFindings(page);
      for (const question of ['area', 'when', 'device', 'added', 'tone', 'firmness', 'health']) {
        await page.goto(`/#/${question}`);
        await expect(page.getByText(/Question \d of 9/)).toBeVisible();
        await expectNoFindings(page);
      }
      await page.goto('/f/a-link-that-was-never-made-0123456789');
      await expect(heading(page)).toContainText('There is no forecast here');
      await expectNoFindings(page);
      await context.close();
    });

/** The words that name the focused element: its own, or those of its label. */
const WORDS_OF_FOCUS = `(() => {
  const element = document.activeElement;
  const label = (element?.closest('label') ?? element)?.textContent ?? '';
  const named = element?.id && document.querySelector('label[for="' + element.id + '"]');
  return label + ' ' + (named ? named.textContent : '');
})()`;

test('all nine questions can be answered with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses += 1) {
      const focused = await page.evaluate<string>(WORDS_OF_FOCUS);
      if (name.test(focused)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${name}.`);
  };
  const press = async (name: RegExp, key: string) => {
    await tabTo(name);
    await page.keyboard.press(key);
  };
  const nextQuestion = async (question: RegExp) => {
    await press(/^Next|^Show my forecast/, 'Enter');
    await expect(heading(page)).toContainText(question);
    // The heading has the focus, so that a screen reader reads the new question.
    await expect(heading(page)).toBeFocused();
  };
  await press(/^Start/, 'Enter');
  await press(/Whole face/, 'Space');
  await nextQuestion(/When is the session/);
  await press(/I had it done/, 'Space');
  await press(/Yesterday/, 'Enter');
  await nextQuestion(/What was or will be used/);
  await press(/Motor pen/, 'Space');
  await nextQuestion(/How deep/);
  await press(/^1.5 mm/, 'Enter');
  await nextQuestion(/How old/);
  await tabTo(/Age in years/);
  await page.keyboard.type('55');
  await nextQuestion(/anything added/);
  await press(/Nothing was added/, 'Space');
  await nextQuestion(/skin tone/);
  await press(/Very fair/, 'Space');
  await page.keyboard.press('ArrowDown');
  await nextQuestion(/How firm/);
  await press(/Firm/, 'Space');
  await nextQuestion(/Does any of this fit/);
  await press(/None of these/, 'Space');
  await nextQuestion(/Redness clears/);
  await tabTo(/^\s*Day\s*$/);
  const readout = page.locator('.readout strong');
  const before = await readout.innerText();
  await page.keyboard.press('ArrowRight');
  await expect(readout).not.toHaveText(before);
});

test('forced colours and reduced motion leave everything readable', async ({ browser }) => {
  const page = await browser.newPage({ forcedColors: 'active', reducedMotion: 'reduce' });
  await answerEverything(page);
  await expect(page.locator('.headline-date')).toBeVisible();
  await page.close();
});
