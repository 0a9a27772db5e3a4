import type { Page } from '@playwright/test';

/** Numbers that state no knowledge, each with the reason why it needs no source. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  'input, select, textarea, output, label, .chip, .about, .what-if, .filters':
    'what a person puts in',
  '.answer-list, .answers-card, .check-in, .history, .talk': 'what a person has said',
  '.eyebrow, .step, .day-strip, .found': 'steps, days and hits that are counted',
  '.open-questions, [data-status="unknown"] > p': 'how many questions are open',
  '.whom, .answer-call, a[href^="tel:"], .keep': 'numbers to call, hours and own links',
  '.made-by, .reviewed': 'versions, and the day of the last review',
  '.example, .numbers > .small': 'a drawing of nobody, and the key of a picture',
  '.scorecard-method, .scorecard-part > .waiting': 'how the scorecard counts, in so many words',
  '.measure-card:has(button)': 'our own record, with a way to how it is counted',
  '.sources, .source-numbers, nav': 'a source itself, and the ways between pages',
};

/** What it takes to call a text a number: digits, or a small count of days, people or the like. */
const NUMBER =
  '\\d|\\b(two|three|four|five|six|seven|eight|nine|ten|twelve|half|quarter|third)\\b(?=[\\w\\s-]*\\b(day|week|month|year|hour|session|percent|people|in|of)s?\\b)';

/** Opens every fold of a page, those within folds as well, and waits until the sources are there. */
export async function openEveryFold(page: Page): Promise<void> {
  const open = `(() => {
    const shut = [...document.querySelectorAll('details:not([open])')];
    for (const fold of shut) fold.open = true;
    return shut.length;
  })()`;
  for (let round = 0; round < 6; round++) {
    if ((await page.evaluate(open)) === 0) break;
    await page.waitForTimeout(60);
  }
  await page
    .locator('p', { hasText: /^Loading the source$/ })
    .first()
    .waitFor({ state: 'detached' });
}

/**
 * Every number on the opened page from which no source is one tap away: a link into the evidence in
 * the same card, under at most one fold that the number is not in, and not in the row of another.
 */
export function numbersWithoutSource(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const NUMBER = new RegExp(${JSON.stringify(NUMBER)}, 'i');
    const EXCEPT = ${JSON.stringify(Object.keys(EXCEPTIONS).join(', '))};
    const CARD = '.card, .headline, .preview, .today-head, section, aside, main';
    const foldsRound = (element) => {
      const folds = [];
      for (let one = element; one; one = one.parentElement)
        if (one.tagName === 'DETAILS') folds.push(one);
      return folds;
    };
    const isRow = (element) => element.tagName === 'LI' || element.classList.contains('card');
    const isNear = (way, element, card) => {
      const summary = element.closest('summary');
      const own = new Set(foldsRound(summary ? summary.parentElement.parentElement : element));
      const taps = foldsRound(way).filter((fold) => !own.has(fold));
      if (taps.length > 1) return false;
      const from = taps[0] ?? way.closest('.sources, .source-numbers') ?? way;
      for (let one = from.parentElement; one && one !== card; one = one.parentElement)
        if (isRow(one) && !one.contains(element)) return false;
      return true;
    };
    const without = new Set();
    const texts = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    while (texts.nextNode()) {
      const text = texts.currentNode.data.trim();
      const element = texts.currentNode.parentElement;
      if (!NUMBER.test(text) || element.closest(EXCEPT) || !element.checkVisibility()) continue;
      const card = element.closest(CARD);
      const ways = [...card.querySelectorAll('a[href*="#/evidence/"]')];
      if (ways.some((way) => isNear(way, element, card))) continue;
      const title = card.querySelector('h1, h2, h3')?.textContent ?? '';
      without.add(title.trim().slice(0, 40) + ': ' + text.slice(0, 90));
    }
    return [...without];
  })()`);
}

/** The ids of every link into the evidence on the page. */
export function evidenceLinked(page: Page): Promise<string[]> {
  return page.evaluate(
    `[...document.querySelectorAll('a[href*="#/evidence/"]')].map((way) => way.hash.slice('#/evidence/'.length))`,
  );
}
