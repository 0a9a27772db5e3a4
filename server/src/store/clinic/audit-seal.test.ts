import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { House } from '../../house.ts';
import { readSeals, sealAll, verifyAll } from '../../operate/audit.ts';
import { newClinic } from '../../testing/clinic-staff.ts';
import { startTestHouse } from '../../testing/test-house.ts';
import { inClinic } from '../database.ts';
import { checkAudit, note } from './audit.ts';
import { findSeal, type Seal, sealOf, shortenAudit } from './audit-seal.ts';

let house: House;
let client: pg.Client;
beforeAll(async () => {
  house = await startTestHouse();
  client = new pg.Client(house.reached.owner);
  await client.connect();
  await client.query(REHASH);
});
afterAll(async () => {
  await client.end();
  await house.close();
});

const SIX_YEARS = 2_192;
const within = <T>(clinicId: string, act: Parameters<typeof inClinic<T>>[2]) =>
  inClinic(house.database, clinicId, act);
const check = (clinicId: string, kept?: Seal) => within(clinicId, (work) => checkAudit(work, kept));
const shorten = (clinicId: string, days = SIX_YEARS) =>
  within(clinicId, (work) => shortenAudit(work, days));
const add = async (clinicId: string, lines: number) => {
  for (let count = 0; count < lines; count += 1)
    await within(clinicId, (work) =>
      note(work, { clinicId, accountId: null }, { action: 'person-read' }),
    );
};

/** As the owner of the database, who needs not obey row security. */
async function asOwner(clinicId: string, ...statements: string[]) {
  await client.query('alter table audit_entry no force row level security');
  await client.query('alter table audit_anchor no force row level security');
  for (const statement of statements) await client.query(statement, [clinicId]);
  await client.query('alter table audit_entry force row level security');
  await client.query('alter table audit_anchor force row level security');
}

/** Hashes all lines of a clinic and its head anew, as who writes a log from the beginning. */
const REHASH = `create function pg_temp.rehash(clinic uuid) returns void language plpgsql as $$
  declare
    line audit_entry;
    before bytea;
  begin
    for line in select * from audit_entry where clinic_id = clinic order by number loop
      line.previous_hash := coalesce(before, line.previous_hash);
      before := audit_hash(line);
      update audit_entry set previous_hash = line.previous_hash, hash = before
        where clinic_id = clinic and number = line.number;
      update audit_head set number = line.number, hash = before where clinic_id = clinic;
    end loop;
  end $$`;
const rehash = 'select pg_temp.rehash($1)';

/** A clinic whose first lines are seven years old, and the seals of its lines. */
async function oldClinic({ old, young }: { old: number; young: number }) {
  const clinicId = await newClinic(house);
  await add(clinicId, old + young);
  await asOwner(
    clinicId,
    `update audit_entry set at = at - interval '7 years' where clinic_id = $1 and number <= ${old}`,
    rehash,
  );
  const lines = await within(clinicId, (work) =>
    work.selectFrom('audit_entry').select(['number', 'hash', 'at']).orderBy('number').execute(),
  );
  const seals = lines.map(({ number, hash, at }) => ({
    ...{ number: Number(number), hash: hash.toString('hex'), at: at.toISOString() },
  }));
  return { clinicId, seals };
}

describe('the end of the age of lines', () => {
  it('lets old lines go and leaves a chain that is walked from where they ended, time and again', async () => {
    const { clinicId } = await oldClinic({ old: 3, young: 2 });
    expect(await check(clinicId)).toMatchObject({ intact: true, entries: 5, erased: null });
    expect(await shorten(clinicId)).toBe(3);
    expect(await check(clinicId)).toMatchObject({
      ...{ intact: true, entries: 3, erased: { through: 3 } },
    });
    expect(await shorten(clinicId)).toBe(0);
    expect(await check(clinicId)).toMatchObject({ intact: true, entries: 3 });
    await add(clinicId, 2);
    await asOwner(
      clinicId,
      `update audit_entry set at = at - interval '7 years' where clinic_id = $1 and number = 4`,
      rehash,
    );
    expect(await shorten(clinicId)).toBe(1);
    await add(clinicId, 1);
    expect(await check(clinicId)).toMatchObject({
      ...{ intact: true, entries: 6, erased: { through: 4 } },
    });
  });

  it('leaves the line that tells of it where every line was old', async () => {
    const { clinicId } = await oldClinic({ old: 4, young: 0 });
    expect(await shorten(clinicId)).toBe(4);
    expect(await check(clinicId)).toMatchObject({ intact: true, entries: 1 });
    await add(clinicId, 1);
    expect(await check(clinicId)).toMatchObject({ intact: true, entries: 2 });
  });

  it('shows an anchor or a line that was changed since', async () => {
    const { clinicId } = await oldClinic({ old: 3, young: 2 });
    await shorten(clinicId);
    await add(clinicId, 1);
    const anchor = (set: string) => `update audit_anchor set ${set} where clinic_id = $1`;
    for (const statement of [
      anchor('number = 2'),
      anchor(`hash = sha256('x')`),
      anchor('removed = 2'),
      anchor(`before = before - interval '1 day'`),
      anchor(`at = at - interval '1 second'`),
      anchor('line = 5'),
      'delete from audit_anchor where clinic_id = $1',
      'delete from audit_entry where clinic_id = $1 and number = 4',
      'delete from audit_entry where clinic_id = $1 and number = 6',
      `update audit_entry set detail = '{}' where clinic_id = $1 and number = 6`,
    ]) {
      await client.query('begin');
      await asOwner(clinicId, statement);
      await client.query(`select set_config('app.clinic_id', $1, true)`, [clinicId]);
      const { rows } = await client.query('select broken_at from check_audit()');
      await client.query('rollback');
      expect(rows[0].broken_at, statement).not.toBe(null);
    }
    expect(await check(clinicId)).toMatchObject({ intact: true });
  });

  it('shows an anchor that let young lines go, though a line tells of it', async () => {
    const { clinicId } = await oldClinic({ old: 1, young: 3 });
    await asOwner(
      clinicId,
      `insert into audit_anchor select $1, 3, hash, 3, now() - interval '30 days', now(), 5
        from audit_entry where clinic_id = $1 and number = 3`,
      `select set_config('app.clinic_id', $1, false)`,
      `with told as (insert into audit_entry (clinic_id, action, detail)
          select $1, 'audit-shortened', audit_anchor_words(a) from audit_anchor a where a.clinic_id = $1
          returning at, number)
        update audit_anchor a set at = told.at, line = told.number from told where a.clinic_id = $1`,
      'delete from audit_entry where clinic_id = $1 and number <= 3',
    );
    await client.query(`select set_config('app.clinic_id', '', false)`);
    expect(await check(clinicId)).toMatchObject({ intact: false, brokenAt: 4 });
  });

  it('keeps lines that are not as they were written: they are evidence', async () => {
    const { clinicId } = await oldClinic({ old: 3, young: 1 });
    await asOwner(
      clinicId,
      `update audit_entry set action = 'x' where clinic_id = $1 and number = 2`,
    );
    expect(await shorten(clinicId)).toBe(null);
    expect(await check(clinicId)).toMatchObject({ intact: false, brokenAt: 2, entries: 4 });
  });

  it('is out of reach of the application but for what the rule lets go', async () => {
    const { clinicId } = await oldClinic({ old: 2, young: 2 });
    await expect(shorten(clinicId, 364)).rejects.toThrow(/365 days at least/);
    expect(await shorten(clinicId, 365)).toBe(2);
    const application = new pg.Client(house.reached.app);
    await application.connect();
    for (const statement of [
      'delete from audit_anchor',
      'update audit_anchor set number = 0',
      'insert into audit_anchor select * from audit_anchor',
      'delete from audit_entry',
      'select audit_break(9)',
    ])
      await expect(application.query(statement), statement).rejects.toThrow(/permission denied/);
    const other = await newClinic(house);
    expect(await within(other, (work) => work.selectFrom('audit_anchor').execute())).toEqual([]);
    await application.end();
  });
});

describe('a seal that was kept', () => {
  const find = (clinicId: string, seal: Seal | undefined) =>
    within(clinicId, (work) => findSeal(work, seal as Seal));

  it('stands at its line, also where the log now begins; a line before that went with its age', async () => {
    const { clinicId, seals } = await oldClinic({ old: 3, young: 2 });
    for (const seal of seals)
      expect(await find(clinicId, seal)).toEqual({ state: 'there', line: seal.number });
    await shorten(clinicId);
    const states = await Promise.all(seals.map((seal) => find(clinicId, seal)));
    expect(states.map(({ state }) => state)).toEqual([
      ...['aged', 'aged', 'there', 'there', 'there'],
    ]);
    // A young line cannot have gone by the rule.
    const young = { ...seals[0], at: new Date().toISOString() } as Seal;
    expect(await find(clinicId, young)).toEqual({ state: 'gone' });
    const wrong = { ...seals[2], hash: '0'.repeat(64) } as Seal;
    expect(await find(clinicId, wrong)).toEqual({ state: 'gone' });
  });

  it('betrays a log that its owner wrote anew with its head, which the chain alone does not', async () => {
    const clinicId = await newClinic(house);
    await add(clinicId, 4);
    const seal = await within(clinicId, sealOf);
    await asOwner(
      clinicId,
      `update audit_entry set action = 'nothing' where clinic_id = $1 and number = 4`,
      rehash,
    );
    expect(await check(clinicId, seal)).toMatchObject({ intact: true, kept: { state: 'gone' } });
  });

  it('is printed for every clinic, read back from the file, and found again later', async () => {
    const clinicId = await newClinic(house);
    await add(clinicId, 2);
    const seals = await sealAll(house.database);
    const folder = mkdtempSync(join(tmpdir(), 'healcast-seals-'));
    const file = join(folder, 'seals');
    writeFileSync(
      file,
      seals.map(({ clinic, number, hash, at }) => `${clinic} ${number}-${hash} ${at}\n`).join(''),
    );
    expect(await readSeals(file)).toEqual(seals);
    await add(clinicId, 1);
    const found = (await verifyAll(house.database, await readSeals(file))).find(
      ({ clinic }) => clinic === clinicId,
    );
    expect(found).toMatchObject({ good: true, entries: 3, kept: { state: 'there', line: 2 } });
    // Of several seals of a clinic each must stand.
    const forged = { clinic: clinicId, number: 1, hash: '0'.repeat(64) };
    const several = await verifyAll(house.database, [forged, ...seals]);
    expect(several.find(({ clinic }) => clinic === clinicId)).toMatchObject({
      ...{ good: false, intact: true, kept: { state: 'gone' } },
    });
    writeFileSync(file, `${clinicId} 2-abc\n`);
    await expect(readSeals(file)).rejects.toThrow(/Line 1 is no seal/);
    writeFileSync(file, `${crypto.randomUUID()} 2-${'a'.repeat(64)}\n`);
    const unknown = await readSeals(file);
    await expect(verifyAll(house.database, unknown)).rejects.toThrow(/no clinic here/);
    rmSync(folder, { recursive: true, force: true });
  });
});
