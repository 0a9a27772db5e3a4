import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ForecastPool } from '../../../engine/forecast-pool.ts';
import type { House } from '../../../house.ts';
import { type Colleague, newClinic, newColleague } from '../../../testing/clinic-staff.ts';
import { openTestDoors } from '../../../testing/test-doors.ts';

let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let close: () => Promise<void>;
let owner: Colleague;
let personId: string;
beforeAll(async () => {
  ({ house, pool, app, close } = await openTestDoors({ limits: { staff: 10_000 } }));
  await pool.ready();
  owner = await newColleague(house, app, await newClinic(house), 'owner');
  personId = await newPerson();
});
afterAll(() => close());

const newPerson = async () => {
  const person = { givenName: 'Zoë', familyName: 'Example', birthDate: '1980-05-17', history: [] };
  return (await owner.ask('POST', '/api/clinic/people', person)).json().id as string;
};
const SESSION = {
  date: '2026-06-01',
  modality: 'automated-pen',
  zones: [{ area: 'face', depthMm: 1 }],
};
const write = async (kind: string, text: string): Promise<number> => {
  const written = await owner.ask('POST', '/api/clinic/consent-texts', { kind, text });
  expect(written.statusCode, written.body).toBe(201);
  return written.json().version;
};
const sign = (wordings: object[], signed: object = {}, of = personId) =>
  owner.ask('POST', `/api/clinic/people/${of}/consents`, {
    ...{ wordings, signedName: 'Zoë Example', method: 'typed', signature: [] },
    ...signed,
  });
const check = async (session: object = SESSION) =>
  (await owner.ask('POST', '/api/clinic/check', { personId, session })).json();
const record = async () => (await owner.ask('GET', `/api/clinic/people/${personId}`)).json();

describe('a consent', () => {
  it('is asked for once a clinic wrote a wording, and going on without one needs a reason', async () => {
    expect((await check()).consent.state).toBe('no-wording');
    const version = await write('treatment', 'I agree to this treatment and know its risks.');
    const asked = await check();
    expect(asked.consent).toMatchObject({ state: 'missing', kind: 'treatment', version });
    expect(asked.mustOverride[0].rule).toBe('consent-missing');
    const url = `/api/clinic/people/${personId}/sessions`;
    const refused = await owner.ask('POST', url, SESSION);
    expect(refused.statusCode).toBe(422);
    expect(refused.json().errors[0].pointer).toBe('/overrides/consent-missing');
    const overrides = { 'consent-missing': 'Signed on paper, scanned tonight.' };
    const saved = await owner.ask('POST', url, { ...SESSION, overrides });
    expect(saved.statusCode, saved.body).toBe(201);
    expect((await record()).sessions[0].findings[0]).toMatchObject({
      ...{ rule: 'consent-missing', override: 'Signed on paper, scanned tonight.' },
    });
  });

  it('is signed for each purpose, stands under the session, and can be printed', async () => {
    const photo = await write('photo-record', 'The clinic may keep photos with my record.');
    const pen = [
      [
        [10, 20],
        [30, 40.5],
      ],
    ];
    const wordings = [
      { kind: 'treatment', version: 1 },
      { kind: 'photo-record', version: photo },
    ];
    const signed = await sign(wordings, { method: 'drawn', signature: pen });
    expect(signed.statusCode, signed.body).toBe(201);
    const { ids } = signed.json();
    expect(ids).toHaveLength(2);
    expect((await check()).consent).toMatchObject({ state: 'valid', signed: { id: ids[0] } });
    const later = { ...SESSION, date: '2026-08-15' };
    await owner.ask('POST', `/api/clinic/people/${personId}/sessions`, later);
    expect((await record()).sessions[0].consent).toMatchObject({
      ...{ id: ids[0], kind: 'treatment', version: 1 },
    });
    const sheet = (await owner.ask('GET', `/api/clinic/consents/${ids[0]}`)).json();
    expect(sheet).toMatchObject({
      text: 'I agree to this treatment and know its risks.',
      ...{ takenBy: 'A owner', method: 'drawn', signature: pen, clinic: 'Test clinic' },
    });
  });

  it('grows old with a new wording, and one for the technique comes first', async () => {
    await write('treatment', 'I agree to this treatment and know its new risks.');
    const old = await check({ ...SESSION, date: '2026-10-15' });
    expect(old.consent).toMatchObject({ state: 'outdated', version: 2, signed: { version: 1 } });
    expect(old.mustOverride).toEqual([]);
    await write('treatment-rf-microneedling', 'I agree to heat under my skin as well.');
    const hot = await check({ ...SESSION, modality: 'rf-microneedling' });
    expect(hot.consent).toMatchObject({ state: 'missing', kind: 'treatment-rf-microneedling' });
  });

  it('is revoked from now on, one purpose at a time; the rest holds', async () => {
    const { consents } = await record();
    const photo = consents.find(({ kind }: { kind: string }) => kind === 'photo-record');
    const revoke = `/api/clinic/consents/${photo.id}/revoke`;
    expect((await owner.ask('POST', revoke)).statusCode).toBe(204);
    expect((await owner.ask('POST', revoke)).statusCode).toBe(404);
    const after = (await record()).consents as { kind: string; revokedAt: string | null }[];
    expect(after.find(({ kind }) => kind === 'photo-record')?.revokedAt).not.toBeNull();
    expect(after.find(({ kind }) => kind === 'treatment')?.revokedAt).toBeNull();
  });

  it('needs strokes when it is drawn, a known version, and a consent of the same person', async () => {
    const treatment = [{ kind: 'treatment', version: 2 }];
    for (const [wordings, signed, status] of [
      [[], {}, 422],
      [treatment, { method: 'drawn' }, 422],
      [
        treatment,
        {
          signature: [
            [
              [1, 2],
              [3, 4],
            ],
          ],
        },
        422,
      ],
      [treatment, { signedName: ' ' }, 422],
      [[{ kind: 'treatment', version: 99 }], {}, 404],
    ] as const)
      expect((await sign([...wordings], signed)).statusCode).toBe(status);
    const other = await newPerson();
    const [theirs] = (await sign(treatment, {}, other)).json().ids;
    const named = { ...SESSION, date: '2026-11-01', consentId: theirs };
    const answer = await owner.ask('POST', `/api/clinic/people/${personId}/sessions`, named);
    expect(answer.json().errors[0].pointer).toBe('/consentId');
  });

  it('cannot be changed afterwards by the application, nor the wording', async () => {
    const client = new pg.Client(house.reached.app);
    await client.connect();
    for (const statement of [
      `update consent_text set text = 'x'`,
      'delete from consent_text',
      `update consent set signed_name = 'x'`,
      'update consent set version = 1',
      'delete from consent',
    ])
      await expect(client.query(statement), statement).rejects.toThrow(/permission denied/);
    await client.end();
  });
});
