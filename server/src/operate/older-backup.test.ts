import { createHash } from 'node:crypto';
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readKnowledge } from '@healcast/engine/read-knowledge';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashLinkToken, newLinkToken } from '../access/link-token.ts';
import { secretFrom } from '../access/secret.ts';
import { openDoors } from '../api/doors.ts';
import { readConfig } from '../config.ts';
import { openForecastPool } from '../engine/forecast-pool.ts';
import { buildHouse } from '../house.ts';
import { makeQueues } from '../jobs/boss.ts';
import { openLog } from '../log.ts';
import { searchWordsOf } from '../record/search-words.ts';
import { type ArchiveToRead, readArchive } from '../store/backup/archive.ts';
import { letBackupRead } from '../store/backup/policies.ts';
import { checkAudit } from '../store/clinic/audit.ts';
import { offerSetUp } from '../store/clinic/set-up.ts';
import { newClinicSettings } from '../store/clinics.ts';
import { inClinic } from '../store/database.ts';
import { applyNamed } from '../store/migrate.ts';
import { reachDatabase } from '../store/reach.ts';
import { type EmptyDatabase, emptyDatabase } from '../testing/empty-database.ts';
import { EXAMPLE_INPUT, exampleForecast } from '../testing/example-forecast.ts';
import { backUp } from './backup.ts';
import { whatIsPending } from './migrate.ts';
import { restoreFrom } from './restore.ts';

const SECRET = 'the secret of a house of an older version';
const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));
const knowledge = readKnowledge();
const made: EmptyDatabase[] = [];
let folder: string;
let archive: ArchiveToRead;
let clinics: OldClinic[];

interface OldClinic {
  id: string;
  name: string;
  personId: string;
  token: string;
}

/** The migrations up to this number, as a house of then had applied them. */
const migrationsUpTo = (last: string) =>
  readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith('.sql') && name.slice(0, 4) <= last)
    .sort()
    .map((name) => ({
      name,
      sha256: createHash('sha256')
        .update(readFileSync(join(MIGRATIONS, name)))
        .digest('hex'),
      appliedAt: '2026-11-20T10:00:00Z',
    }));

/** An empty database and how to work on it. */
async function emptyHouse() {
  const database = await emptyDatabase();
  made.push(database);
  const own = mkdtempSync(join(folder, 'house-'));
  const config = {
    ...{ ...readConfig({}), databaseUrl: database.url, stateFolder: own, secret: SECRET },
  };
  return { config, reached: await reachDatabase(config, own), folder: own };
}

/** A clinic as the tables of 0011 keep it: a person, a consent on paper, a page, a check-in, the log. */
async function fillOldClinic(client: pg.Client, name: string): Promise<OldClinic> {
  const [id, personId, accountId, courseId, forecastId] = Array.from({ length: 5 }, () =>
    crypto.randomUUID(),
  ) as [string, string, string, string, string];
  const token = newLinkToken();
  const output = exampleForecast(knowledge);
  const write = (statement: string, ...values: unknown[]) => client.query(statement, values);
  await client.query('begin');
  await write(
    `select set_config('app.clinic_id', $1, true), set_config('app.account_id', $2, true)`,
    id,
    accountId,
  );
  await write(
    `insert into clinic (id, slug, language, settings) values ($1, $2, 'en', $3)`,
    ...[id, `old-${name}`, JSON.stringify(newClinicSettings(name, 'Europe/London'))],
  );
  await write(
    'insert into account (id, email, name) values ($1, $2, $3)',
    accountId,
    `${name}@example.org`,
    name,
  );
  await write(`insert into account_key (account_id, password_hash) values ($1, 'none')`, accountId);
  await write(
    `insert into membership (clinic_id, account_id, role) values ($1, $2, 'owner')`,
    id,
    accountId,
  );
  await write(
    `insert into person (id, clinic_id, given_name, family_name) values ($1, $2, $3, $4)`,
    ...[personId, id, 'Jörg-Åke', `O’Groß ${name}`],
  );
  for (const word of ['jorg-ake', 'jorg', 'ake', 'o', 'groß', name, '1980-05-17'])
    await write('insert into person_word values ($1, $2, $3)', id, word, personId);
  await write(
    `insert into consent_text (clinic_id, kind, version, text) values ($1, 'needling', 1, 'Yes.')`,
    id,
  );
  await write(
    `insert into consent (clinic_id, person_id, kind, version, signed_name, signature)
      values ($1, $2, 'needling', 1, 'Old', '[]'), ($1, $2, 'needling', 1, 'Old', '[[1, 2]]')`,
    ...[id, personId],
  );
  await write(
    `insert into forecast (id, clinic_id, language, input, output, provenance) values ($1, $2, 'en', $3, $4, $5)`,
    ...[forecastId, id, JSON.stringify(EXAMPLE_INPUT), JSON.stringify(output)],
    JSON.stringify(output.provenance),
  );
  await write('insert into private_link values ($1, $2, $3)', hashLinkToken(token), id, forecastId);
  await write(
    `insert into course (id, clinic_id, person_id, area, forecast_id) values ($1, $2, $3, 'face', $4)`,
    ...[courseId, id, personId, forecastId],
  );
  for (const action of ['clinic-founded', 'person-added'])
    await write(
      'insert into audit_entry (clinic_id, account_id, action) values ($1, $2, $3)',
      id,
      accountId,
      action,
    );
  await client.query('commit');
  return { id, name, personId, token };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'healcast-older-'));
  const old = await emptyHouse();
  const client = new pg.Client(old.reached.owner);
  await client.connect();
  await applyNamed(client, migrationsUpTo('0011'));
  await makeQueues(old.reached.owner, () => {});
  await letBackupRead(client);
  await offerSetUp(old.reached.owner, secretFrom(SECRET));
  clinics = [await fillOldClinic(client, 'north'), await fillOldClinic(client, 'south')];
  await client.end();
  const path = join(folder, 'older.zip');
  await backUp(old, createWriteStream(path));
  archive = await readArchive(path);
}, 60_000);
afterAll(async () => {
  archive.close();
  await Promise.all(made.map((database) => database.drop()));
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

describe('a backup of an older Healcast', { timeout: 60_000 }, () => {
  it('is restored as it was and brought to this version: pages open, the log is whole', async () => {
    const atHand = await emptyHouse();
    await restoreFrom(archive, atHand);
    expect((await whatIsPending(atHand.reached)).pending).toEqual([]);
    const house = await buildHouse(atHand.config, { log: openLog(undefined, 'silent') });
    const pool = openForecastPool({ threads: 1 });
    const doors = await openDoors(house, { pool });
    for (const { id, name, token, personId } of clinics) {
      const page = await doors.inject(`/api/forecasts/${token}`);
      expect(page.json().forecast.provenance).toEqual(exampleForecast(knowledge).provenance);
      const [audit, people, methods, words] = await inClinic(house.database, id, async (work) => [
        await checkAudit(work),
        (await work.selectFrom('person').select('id').execute()).map((row) => row.id),
        (await work.selectFrom('consent').select('method').orderBy('method').execute()).map(
          ({ method }) => method,
        ),
        (await work.selectFrom('person_word').select('word').execute()).map(({ word }) => word),
      ]);
      expect(audit).toMatchObject({ intact: true, entries: 2 });
      expect(people).toEqual([personId]);
      expect(methods).toEqual(['drawn', 'paper']);
      const asNow = {
        givenName: 'Jörg-Åke',
        familyName: `O’Groß ${name}`,
        birthDate: '1980-05-17',
      };
      expect(new Set(words)).toEqual(new Set(searchWordsOf(asNow)));
    }
    await doors.close();
    await pool.close();
    await house.close();
  });

  it('is shut by clinic afterwards, in tables of then and of now', async () => {
    const atHand = await emptyHouse();
    await restoreFrom(archive, atHand);
    const client = new pg.Client(atHand.reached.owner);
    await client.connect();
    const { rows: open } = await client.query(
      `select relname from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r'
        and exists (select from pg_attribute where attrelid = c.oid and attname = 'clinic_id')
        and not (relrowsecurity and relforcerowsecurity)`,
    );
    await client.end();
    expect(open).toEqual([]);
    const application = new pg.Client(atHand.reached.app);
    await application.connect();
    const seen = async (clinicId: string) => {
      await application.query(`select set_config('app.clinic_id', $1, false)`, [clinicId]);
      const { rows } = await application.query(
        `select clinic_id from person union all select clinic_id from forecast
          union all select clinic_id from audit_entry union all select clinic_id from consent`,
      );
      return new Set(rows.map((row) => row.clinic_id));
    };
    expect(await seen('')).toEqual(new Set());
    for (const { id } of clinics) expect(await seen(id)).toEqual(new Set([id]));
    await application.end();
  });
});

it('a backup of a later Healcast is refused before anything is touched, and says so', async () => {
  const atHand = await emptyHouse();
  const { manifest } = archive;
  const later = {
    name: '9999-later.sql',
    sha256: '0'.repeat(64),
    appliedAt: '2030-01-01T00:00:00Z',
  };
  const restore = (change: Partial<typeof manifest>) =>
    restoreFrom({ ...archive, manifest: { ...manifest, ...change } }, atHand);
  await expect(restore({ migrations: [...manifest.migrations, later] })).rejects.toThrow(
    /cannot be restored by this Healcast. A later Healcast made .*9999-later.*Nothing was changed/,
  );
  const client = new pg.Client(atHand.reached.owner);
  await client.connect();
  const { rows } = await client.query(
    `select nspname from pg_namespace where nspname = 'pgboss'
      union all select relname from pg_class where relnamespace = 'public'::regnamespace`,
  );
  expect(rows).toEqual([]);
  await client.end();
  await expect(restore({ jobsVersion: 9_999 })).rejects.toThrow(
    /jobs in this backup are of version 9999/,
  );
  await restoreFrom(archive, atHand);
}, 60_000);
