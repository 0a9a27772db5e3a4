import type { Forecast, ForecastInput, Knowledge } from '@healcast/engine';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { House } from '../house.ts';
import { startTestHouse } from '../testing/test-house.ts';
import { findClinic } from './clinics.ts';
import { inClinic } from './database.ts';
import { deleteForecast, findForecast, saveForecast } from './forecasts.ts';
import { countLettersTo, failedLetters } from './letters.ts';
import { SEND_LETTER } from './queues.ts';

const input = { asOf: '2026-11-01', area: 'neck', patient: { ageYears: 48 } } as ForecastInput;
const output = { findings: [], provenance: { seed: 1 } } as unknown as Forecast;

let house: House;
let clinicId: string;
beforeAll(async () => {
  house = await startTestHouse({}, { knowledge: {} as Knowledge });
  clinicId = (await findClinic(house, 'demo'))?.id ?? '';
});
afterAll(() => house.close());

const save = (letter?: { to: string; kind: string }) =>
  saveForecast(house, { clinicId, input, output, language: 'en', ...(letter ? { letter } : {}) });
const letterTo = (to: string) => ({ to, kind: 'forecast' });

describe('a saved forecast', () => {
  it('is found by its private link and by no other text', async () => {
    const { id, token } = await save();
    expect(await findForecast(house, token)).toMatchObject({ id, clinicId, input, output });
    for (const other of ['', 'x', `${token.slice(1)}A`, "' or 1=1 --", '\0'.repeat(32)])
      expect(await findForecast(house, other)).toBeUndefined();
  });

  it('is kept as it was written, in one statement that leaves no clinic named behind', async () => {
    const bytes = new TextEncoder().encode('{"provenance":{"seed":7},"findings":[],"days":1.0}');
    const { id, token } = await saveForecast(house, {
      clinicId,
      input,
      output: bytes,
      language: 'en',
    });
    expect(await findForecast(house, token)).toMatchObject({ output: { days: 1 } });
    const kept = await inClinic(house.database, clinicId, (work) =>
      sql<object>`select output::text as text, provenance from forecast where id = ${id}`.execute(
        work,
      ),
    );
    expect(kept.rows).toEqual([{ text: new TextDecoder().decode(bytes), provenance: { seed: 7 } }]);
    expect(await house.database.selectFrom('forecast').selectAll().execute()).toEqual([]);
  });

  it('has a link of 192 random bits, and the database does not hold it', async () => {
    const { token } = await save(letterTo('someone@example.org'));
    expect(Buffer.from(token, 'base64url')).toHaveLength(24);
    const dump = await inClinic(house.database, clinicId, (work) =>
      sql<{ text: string }>`select concat(
        (select string_agg(f::text, '') from forecast f), (select string_agg(l::text, '') from letter l),
        (select string_agg(p::text, '') from private_link p), (select string_agg(j.data::text, '') from pgboss.job j)
      ) as text`.execute(work),
    );
    expect(dump.rows[0]?.text).toContain('2026-11-01');
    expect(dump.rows[0]?.text).not.toContain(token);
    expect(dump.rows[0]?.text).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('is erased with its letters, sent or not, when the person asks for it', async () => {
    const { token, letterId } = await save(letterTo('gone@example.org'));
    expect(await deleteForecast(house, token)).toBe(true);
    expect(await findForecast(house, token)).toBeUndefined();
    expect(await deleteForecast(house, token)).toBe(false);
    const left = await inClinic(house.database, clinicId, (work) =>
      work.selectFrom('letter').select('id').where('id', '=', String(letterId)).execute(),
    );
    expect(left).toEqual([]);
  });

  it('is not found any more once it has expired', async () => {
    const { id, token } = await save();
    await inClinic(house.database, clinicId, (work) =>
      work
        .updateTable('forecast')
        .set({ expires_at: new Date('2020-01-01') })
        .where('id', '=', id)
        .execute(),
    );
    expect(await findForecast(house, token)).toBeUndefined();
  });
});

describe('forecast and letter', () => {
  it('are written together with the job, or not at all', async () => {
    const before = await counts();
    await save(letterTo('both@example.org'));
    expect(await counts()).toEqual({ forecasts: before.forecasts + 1, jobs: before.jobs + 1 });
    await expect(save({ to: 'x@example.org', kind: null as never })).rejects.toThrow(/not-null/);
    expect(await counts()).toEqual({ forecasts: before.forecasts + 1, jobs: before.jobs + 1 });
  });

  it('count for the address however it is written, and for no other', async () => {
    await save(letterTo('Count@Example.org'));
    await save(letterTo(' count@example.org'));
    expect(await countLettersTo(house, { clinicId, to: 'count@example.org', hours: 1 })).toBe(2);
    expect(await countLettersTo(house, { clinicId, to: 'count2@example.org', hours: 1 })).toBe(0);
  });
});

describe('row security', () => {
  it('shows nothing without a clinic and nothing of another clinic', async () => {
    await save(letterTo('mine@example.org'));
    const other = crypto.randomUUID();
    for (const table of ['forecast', 'letter', 'private_link', 'letter_tally'] as const) {
      expect(await house.database.selectFrom(table).selectAll().execute()).toEqual([]);
      expect(
        await inClinic(house.database, other, (work) =>
          work.selectFrom(table).selectAll().execute(),
        ),
      ).toEqual([]);
    }
    expect(await failedLetters(house, other)).toEqual([]);
  });

  it('refuses to write a row for another clinic', async () => {
    const row = { language: 'en', input: '{}', output: '{}', provenance: '{}' };
    await expect(
      inClinic(house.database, crypto.randomUUID(), (work) =>
        work
          .insertInto('forecast')
          .values({ ...row, clinic_id: clinicId })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('holds for a role that cannot step past it, on every table with a clinic', async () => {
    const role = await sql<{ super: boolean; bypass: boolean }>`
      select rolsuper as super, rolbypassrls as bypass from pg_roles where rolname = current_user`.execute(
      house.database,
    );
    expect(role.rows[0]).toEqual({ super: false, bypass: false });
    const open = await sql<{ name: string }>`
      select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where a.attname = 'clinic_id' and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
        and not (c.relrowsecurity and c.relforcerowsecurity)`.execute(house.database);
    expect(open.rows).toEqual([]);
  });

  it('does not outlive the transaction on a shared connection', async () => {
    await inClinic(house.database, clinicId, (work) =>
      work.selectFrom('letter').select('id').execute(),
    );
    const seen = await Promise.all(
      Array.from({ length: 20 }, () => house.database.selectFrom('letter').select('id').execute()),
    );
    expect(seen.flat()).toEqual([]);
  });
});

async function counts(): Promise<{ forecasts: number; jobs: number }> {
  const forecasts = await inClinic(house.database, clinicId, (work) =>
    work
      .selectFrom('forecast')
      .select(({ fn }) => fn.countAll<string>().as('n'))
      .executeTakeFirstOrThrow(),
  );
  const jobs = await sql<{ n: number }>`
    select count(*)::int as n from pgboss.job where name = ${SEND_LETTER}`.execute(house.database);
  return { forecasts: Number(forecasts.n), jobs: jobs.rows[0]?.n ?? 0 };
}
