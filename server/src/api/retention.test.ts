import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import type { House } from '../house.ts';
import { asStaff } from '../store/clinic/staff-work.ts';
import { forgetOld } from '../store/forget.ts';
import { fillClinic } from '../testing/clinic-record.ts';
import { type Colleague, newClinic, newColleague } from '../testing/clinic-staff.ts';
import { EXAMPLE_INPUT } from '../testing/example-forecast.ts';
import { openTestDoors } from '../testing/test-doors.ts';

let house: House;
let app: FastifyInstance;
let close: () => Promise<void>;
let owner: Colleague;
beforeAll(async () => {
  const retention = {
    forecastDays: 100,
    outboxDays: 10,
    letterDays: 50,
    signInDays: 20,
    auditDays: 400,
  };
  ({ house, app, close } = await openTestDoors({ settings: { retention } }));
  owner = await newColleague(house, app, await newClinic(house), 'owner');
});
afterAll(() => close());

const asOwner = (statement: ReturnType<typeof sql>) =>
  asStaff(house, owner, (work) => statement.execute(work));
const idsOf = async (table: string) =>
  ((await asOwner(sql`select id from ${sql.table(table)}`)).rows as { id: string }[]).map(
    ({ id }) => id,
  );
const forget = () => forgetOld(house, owner.clinicId);

/** Rows by the day their time ran out: one inside what is kept, one past it. */
const cases: [string, number, (id: string, days: number) => ReturnType<typeof sql>][] = [
  [
    'sign_in',
    20,
    (
      id,
      days,
    ) => sql`insert into sign_in (id, token_hash, account_id, clinic_id, device, expires_at)
      values (${id}, sha256(${id}::text::bytea), ${owner.accountId}, ${owner.clinicId}, 'test', now() - make_interval(days => ${days}::int))`,
  ],
  [
    'invitation',
    20,
    (id, days) => sql`insert into invitation (id, clinic_id, email, role, token_hash, expires_at)
      values (${id}, ${owner.clinicId}, 'a@example.org', 'owner', sha256(${id}::text::bytea), now() - make_interval(days => ${days}::int))`,
  ],
  [
    'letter',
    50,
    (
      id,
      days,
    ) => sql`insert into letter (id, clinic_id, kind, language, message_id, state, settled_at)
      values (${id}, ${owner.clinicId}, 'notice', 'en', ${id}, 'delivered', now() - make_interval(days => ${days}::int))`,
  ],
];

describe('the nightly round', () => {
  it.each(cases)(
    'erases a row of %s that ended more than %i days ago, and no younger one',
    async (table, days, row) => {
      const [young, old] = [crypto.randomUUID(), crypto.randomUUID()];
      await asOwner(row(young, days - 1));
      await asOwner(row(old, days + 1));
      await forget();
      const left = await idsOf(table);
      expect(left).toContain(young);
      expect(left).not.toContain(old);
    },
  );

  it('erases a page without a clinic after its days, and keeps the page and the record of a patient', async () => {
    const { personId, token } = await fillClinic(app, owner);
    const make = async () =>
      (await app.inject({ method: 'POST', url: '/api/forecasts', payload: EXAMPLE_INPUT })).json()
        .token;
    const status = async (of: string) => (await app.inject(`/api/forecasts/${of}`)).statusCode;
    const old = await make();
    await asOwner(sql`update forecast set changed_at = now() - interval '101 days'`);
    const young = await make();
    expect(await forget()).toMatchObject({ forecasts: 1, people: 0 });
    expect(await Promise.all([old, young, token].map(status))).toEqual([404, 200, 200]);
    expect(await idsOf('person')).toContain(personId);
  });

  it('erases a record only after the years the clinic set, counted from the last word, and says so in the log', async () => {
    const { personId } = await fillClinic(app, owner);
    const years = async (keepRecordsYears: number) => {
      const settings = (await owner.ask('GET', '/api/clinic/settings')).json();
      const practice = { ...settings.practice, keepRecordsYears };
      const kept = await owner.ask('PUT', '/api/clinic/settings', { ...settings, practice });
      expect(kept.statusCode, kept.body).toBe(204);
    };
    const ago = sql`now() - interval '11 years'`;
    await asOwner(sql`update person set created_at = ${ago} where id = ${personId}`);
    for (const statement of [
      sql`update session set saved_at = ${ago}`,
      sql`update outcome set saved_at = ${ago}`,
      sql`update adverse_event set recorded_at = ${ago}`,
      sql`update message set at = ${ago}`,
    ])
      await asOwner(statement);
    await years(10);
    await forget();
    expect(await idsOf('person')).toContain(personId); // a check-in of today is the last word
    await asOwner(sql`update check_in set at = ${ago}`);
    await years(12);
    await forget();
    expect(await idsOf('person')).toContain(personId);
    await years(10);
    expect((await forget()).people).toBe(1);
    expect(await idsOf('person')).not.toContain(personId);
    const log = await owner.ask('GET', `/api/clinic/audit?subjectId=${personId}`);
    expect(log.json().entries[0]).toMatchObject({
      action: 'person-erased',
      detail: { because: 'retention' },
    });
  });
});

it('lines of the audit log go by the rule, and the log is whole afterwards', async () => {
  const forgotten = await forget();
  expect(forgotten.auditLines).toBe(0);
  const check = await owner.ask('GET', '/api/clinic/audit/check');
  expect(check.json()).toMatchObject({ intact: true, erased: null });
});

it('retention is set in days, within bounds', () => {
  expect(readConfig({ KEEP_FORECAST_DAYS: '30' }).retention.forecastDays).toBe(30);
  expect(() => readConfig({ KEEP_FORECAST_DAYS: '500' })).toThrow(/KEEP_FORECAST_DAYS/);
  expect(readConfig({}).retention.auditDays).toBe(2_192);
  expect(() => readConfig({ KEEP_AUDIT_DAYS: '364' })).toThrow(/KEEP_AUDIT_DAYS/);
  expect(() => readConfig({ KEEP_OUTBOX_DAYS: '0' })).toThrow(/KEEP_OUTBOX_DAYS/);
});
