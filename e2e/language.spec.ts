import AxeBuilder from '@axe-core/playwright';
import { knowledgeIn, patientTexts } from '@healcast/engine';
import { readKnowledge } from '@healcast/engine/read-knowledge';
import { expect, type Page, test } from '@playwright/test';
import { dayFromToday } from './answering.ts';
import { signIn } from './clinic-staff.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const room = readKnowledge();
const spanish = patientTexts(knowledgeIn(room, 'es'));
/** English texts that a Spanish page must not show; those without a placeholder can be looked for. */
const english = [...patientTexts(room)]
  .filter(([place, text]) => spanish.get(place) !== text && text.length > 12 && !/[{}]/.test(text))
  .map(([, text]) => text);

/** The clinic says in which language its patients are spoken to. */
async function clinicSpeaks(page: Page, language: string): Promise<void> {
  await signIn(page, 'owner@demo.invalid');
  await page.goto('/clinic/settings');
  await page.getByLabel('Language of your patients').selectOption({ label: language });
  if (language === 'Español')
    await expect(page.getByText(/has not been checked by a clinician/)).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
}

/** Nothing that a person reads on this page is still in English; what is marked as English may be. */
async function noEnglish(page: Page): Promise<void> {
  const said = await page.evaluate(`(() => {
    const read = [];
    const walk = (node, lang) => {
      if (node.nodeType === 3 && lang === 'es') read.push(node.textContent);
      if (node.nodeType !== 1) return;
      const own = node.getAttribute('lang') ?? lang;
      if (own === 'es') for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'])
        if (node.hasAttribute(name)) read.push(node.getAttribute(name));
      for (const child of node.childNodes) walk(child, own);
    };
    walk(document.body, document.documentElement.lang);
    return [...read, document.title].map((text) => text.trim()).filter(Boolean);
  })()`);
  // What the clinic wrote itself stands as it wrote it.
  const clinic = JSON.stringify(await (await page.request.get('/api/clinic')).json());
  const texts = (said as string[]).filter((text) => !clinic.includes(text));
  expect(texts.length).toBeGreaterThan(3);
  expect(english.filter((text) => texts.some((one) => one.includes(text)))).toEqual([]);
  const words = /\b(the|your|and|skin|wait|days?|with|from|when|this)\b/i;
  expect(texts.filter((text) => words.test(text))).toEqual([]);
}

async function fits(page: Page): Promise<void> {
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(over, `nothing sticks out sideways at ${width} px`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 390, height: 844 });
}

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}

test.describe('a clinic whose patients speak Spanish', () => {
  test.beforeAll(async ({ browser, baseURL }) => {
    const page = await (await browser.newContext({ baseURL })).newPage();
    await clinicSpeaks(page, 'Español');
    await page.close();
  });
  test.afterAll(async ({ browser, baseURL }) => {
    const page = await (await browser.newContext({ baseURL })).newPage();
    await clinicSpeaks(page, 'English');
    await page.close();
  });

  test('questions, forecast and every page beyond are Spanish and accessible', async ({ page }) => {
    await page.goto('/');
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('Vea cómo se curará su piel.');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await noEnglish(page);
    await accessible(page);
    await fits(page);
    await page.getByRole('link', { name: 'Empezar' }).click();
    const next = async (question: RegExp) => {
      await noEnglish(page);
      await page.getByRole('button', { name: /^(Siguiente|Mostrar mi pronóstico)/ }).click();
      await expect(heading).toContainText(question);
    };
    await page.getByRole('radio', { name: 'Toda la cara' }).check();
    await next(/Cuándo es la sesión/);
    await page.getByRole('radio', { name: 'Ya me la hicieron' }).check();
    await page.getByRole('button', { name: 'Ayer' }).click();
    await next(/Qué se usó/);
    await page.getByRole('radio', { name: /Lápiz con motor/ }).check();
    await next(/Qué profundidad/);
    await page.getByRole('button', { name: '1.5 mm' }).click();
    await next(/Qué edad/);
    await page.getByLabel('Edad en años').fill('41');
    await next(/Se añadió algo/);
    await page.getByRole('checkbox', { name: 'Exosomas' }).check();
    await next(/tono natural/);
    await page.getByRole('radio', { name: /^Morena Rara/ }).check();
    await next(/firme/);
    await page.getByRole('radio', { name: /Un poco floja/ }).check();
    await next(/Le corresponde/);
    await page.getByRole('checkbox', { name: 'Nada de esto' }).check();
    await next(/El enrojecimiento pasa/);
    await expect(page.getByText('Maquillaje').first()).toBeVisible();
    await noEnglish(page);
    await accessible(page);
    await fits(page);
    for (const place of [
      'will-it-help',
      'plan',
      'decide',
      'faq',
      'protocol',
      'scorecard',
      'evidence',
    ]) {
      await page.goto(`/#/${place}`);
      await expect(page.locator('.explore-page, .explore h1').first()).toBeVisible();
      await expect(page.getByText('Calculando …')).toHaveCount(0);
      await noEnglish(page);
      await accessible(page);
      await fits(page);
    }
  });

  test('a red flag is answered in Spanish, without a network too, and the letter is Spanish', async ({
    page,
    context,
    request,
  }) => {
    const date = dayFromToday(-2);
    const made = await request.post('/api/forecasts', {
      data: {
        patient: { ageYears: 41, phototype: 3 },
        area: 'face',
        sessions: [{ date, modality: 'automated-pen', depthMm: 1.5 }],
        asOf: date,
      },
    });
    const { token } = (await made.json()) as { token: string };
    await page.goto(`/f/${token}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Día 2');
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Día 2');
    await noEnglish(page);
    await accessible(page);
    await fits(page);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Día 2');
    const grade = (question: string, name: string) =>
      page
        .getByRole('group', { name: question })
        .getByRole('radio', { name, exact: true })
        .check({ force: true });
    await grade('¿Qué tan roja está?', 'Fuerte');
    await grade('¿Qué tan hinchada está?', 'Poco');
    await grade('¿Qué tan fuerte es el dolor?', 'Poco');
    await page.getByRole('button', { name: 'Siguiente' }).click();
    await expect(page.getByRole('heading', { name: '¿Tiene algo de esto ahora?' })).toBeFocused();
    await page.getByRole('checkbox', { name: 'Me cuesta respirar' }).check({ force: true });
    await page.getByRole('button', { name: 'Ver mi respuesta' }).click();
    await expect(page.getByText('Llame ya a una ambulancia.').first()).toBeVisible();
    await expect(
      page.getByText('Llame ya a su número de emergencias. No espere a la clínica.'),
    ).toBeVisible();
    await noEnglish(page);
    await context.setOffline(false);
    await request.post(`/api/forecasts/${token}/letters`, {
      data: { email: 'lector@example.org' },
    });
    await expect
      .poll(async () => (await request.get('/outbox')).text())
      .toContain('Su pronóstico de recuperación de la piel');
    await page.goto(`/stop/${token}/day-3`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('¿Parar estas notas?');
    await noEnglish(page);
  });

  test('somebody who reads English chooses it at the foot, and it stays', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'English' }).click();
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('See how your skin will heal.');
    await page.reload();
    await expect(heading).toHaveText('See how your skin will heal.');
    await page.getByRole('button', { name: 'Español' }).click();
    await expect(heading).toHaveText('Vea cómo se curará su piel.');
  });
});
