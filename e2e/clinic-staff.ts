import { type APIRequestContext, expect, type Page } from '@playwright/test';

/** Signs in to the demo clinic as a person does, with the password that this machine may know. */
export async function signIn(page: Page, email = 'clinician@demo.invalid'): Promise<void> {
  const demo = await (await page.request.get('/api/staff/demo')).json();
  await page.goto('/clinic');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(demo.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Board' })).toBeVisible();
}

/** Asks the clinic API in the name of whoever is signed in. */
export async function post(request: APIRequestContext, path: string, data: unknown) {
  const answer = await request.post(path, { data });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  const text = await answer.text();
  return text ? JSON.parse(text) : undefined;
}

let made = 0;

/** A person who exists in this story alone, with the consents that a treatment asks for. */
export async function newPerson(
  request: APIRequestContext,
  known: Record<string, unknown> = {},
): Promise<{ id: string; name: string; familyName: string }> {
  made += 1;
  const familyName = `Story ${made} ${Date.now().toString(36)}`;
  // A day of birth of their own: else the page takes them for the same person.
  const birthDate = new Date(Date.UTC(1984, 0, made)).toISOString().slice(0, 10);
  const body = { givenName: 'Example', familyName, birthDate, ...known };
  const { id } = await post(request, '/api/clinic/people', body);
  await signTreatment(request, id);
  return { id, familyName, name: `Example ${familyName}` };
}

/** Signs what the clinic asks for before a treatment, on paper. */
async function signTreatment(request: APIRequestContext, personId: string): Promise<void> {
  const { texts } = await (await request.get('/api/clinic/consent-texts')).json();
  const wordings = new Map<string, { kind: string; version: number }>();
  for (const { kind, version } of texts)
    if (kind.startsWith('treatment') && !wordings.has(kind)) wordings.set(kind, { kind, version });
  if (wordings.size === 0) return; // a new clinic asks for none yet
  await post(request, `/api/clinic/people/${personId}/consents`, {
    wordings: [...wordings.values()],
    ...{ signedName: 'Example', method: 'paper', signature: [] },
  });
}

/** A session of yesterday, and the secret of the private page it made. */
export async function newSession(request: APIRequestContext, personId: string): Promise<string> {
  const date = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const zones = [{ area: 'cheeks', depthMm: 1, passes: 3 }];
  const saved = await post(request, `/api/clinic/people/${personId}/sessions`, {
    date,
    modality: 'automated-pen',
    zones,
  });
  return saved.links[0].link.split('/f/')[1];
}
