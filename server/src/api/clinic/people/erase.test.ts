import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { House } from '../../../house.ts';
import { sendLetter } from '../../../jobs/send-letter.ts';
import { tablesToCopy } from '../../../store/backup/catalogue.ts';
import { WHOLE } from '../../../store/backup/policies.ts';
import { clinicById } from '../../../store/clinics.ts';
import { openLetters } from '../../../store/letter-steps.ts';
import { type FilledClinic, fillClinic } from '../../../testing/clinic-record.ts';
import { type Colleague, newClinic, newColleague } from '../../../testing/clinic-staff.ts';
import { EXAMPLE_INPUT } from '../../../testing/example-forecast.ts';
import { openTestDoors } from '../../../testing/test-doors.ts';

const MARK = 'Unmistakable';
let house: House;
let app: FastifyInstance;
let close: () => Promise<void>;
let owner: Colleague;
let filled: FilledClinic;
let client: pg.Client;
beforeAll(async () => {
  ({ house, app, close } = await openTestDoors());
  owner = await newColleague(house, app, await newClinic(house), 'owner');
  filled = await fillClinic(app, owner, MARK);
  await cameByRequest(filled.personId);
  const url = `/api/clinic/courses/${filled.courseId}/messages`;
  expect((await owner.ask('POST', url, { text: `Dear ${MARK}` })).statusCode).toBe(201);
  for (const job of await openLetters(house, owner.clinicId, true)) await sendLetter(house, job);
  // By the owner, who sees the rows of all clinics: nothing may hide behind row security.
  client = new pg.Client(house.reached.owner);
  await client.connect();
  await client.query(`set ${WHOLE} = 'on'`);
});
afterAll(async () => {
  await client.end();
  await close();
});

/** The person asked the clinic for a call first, and was written into its book by that request. */
async function cameByRequest(personId: string): Promise<void> {
  const { slug } = (await clinicById(house, owner.clinicId)) ?? {};
  const { requests } = (await app.inject(`/api/clinics/${slug}`)).json();
  const id = crypto.randomUUID();
  const payload = {
    ...{ id, name: MARK, input: EXAMPLE_INPUT, email: 'mark@example.org', wish: MARK },
    consent: { given: true, version: requests.version },
  };
  const sent = await app.inject({ method: 'POST', url: `/api/clinics/${slug}/requests`, payload });
  expect(sent.statusCode, sent.body).toBe(202);
  const book = { givenName: 'A', familyName: MARK };
  const added = await owner.ask('POST', `/api/clinic/requests/${id}/person`, book);
  expect(added.statusCode, added.body).toBe(201);
  const merge = { from: added.json().id };
  const merged = await owner.ask('POST', `/api/clinic/people/${personId}/merge`, merge);
  expect(merged.statusCode, merged.body).toBe(200);
}

/** Tables with rows that hold one of these words, and how many. */
async function tablesWith(words: readonly string[]): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { name } of await tablesToCopy(client)) {
    const { rows } = await client.query(
      `select count(*)::int as count from "${name}" t where t::text like any ($1)`,
      [words.map((word) => `%${word}%`)],
    );
    if (rows[0].count > 0) found[name] = rows[0].count;
  }
  return found;
}

describe('everything about a person', () => {
  it('is in their export, table by table, and no key is', async () => {
    const { body, statusCode } = await owner.ask(
      'GET',
      `/api/clinic/people/${filled.personId}/export`,
    );
    expect(statusCode).toBe(200);
    const taken = JSON.parse(body) as Record<string, Record<string, unknown>[]>;
    const ids = idsIn(taken);
    const there = await tablesWith([...ids, MARK, 'mark@example.org']);
    // The clinic's own texts carry the mark as well; a tally holds no more than a keyed mark.
    const ofTheClinic = ['account', 'clinic', 'consent_text', 'site', 'practice'];
    for (const name of ofTheClinic) delete there[name];
    expect(Object.keys(taken).toSorted()).toEqual(Object.keys(there).toSorted());
    for (const name of ['reminder_wish', 'reminder', 'outbox', 'letter_attempt', 'lead', 'alert'])
      expect(taken[name]?.length, name).toBeGreaterThan(0);
    expect(body).not.toMatch(/\\\\x[0-9a-f]{16}|sealed_|token_hash/);
  });

  it('is gone when they are erased; the audit log keeps the id alone', async () => {
    const url = `/api/clinic/people/${filled.personId}`;
    const taken = (await owner.ask('GET', `${url}/export`)).json();
    const { audit_entry: _, ...rows } = taken as Record<string, Record<string, unknown>[]>;
    const ids = idsIn(rows);
    expect(ids.length).toBeGreaterThan(15);
    expect((await owner.ask('DELETE', url)).statusCode).toBe(204);
    expect(Object.keys(await tablesWith(ids))).toEqual(['audit_entry']);
    const { audit_entry: lines = 0, ...elsewhere } = await tablesWith([MARK, 'mark@example.org']);
    expect(lines).toBe(0);
    expect(Object.keys(elsewhere).toSorted()).toEqual(
      ['clinic', 'consent_text', 'site'].filter((name) => name in elsewhere),
    );
  });

  it('hangs on them in the database: whatever points to a person, page or course goes with it', async () => {
    const { rows } = await client.query<{ child: string; parent: string; cascades: boolean }>(
      `select conrelid::regclass::text as child, confrelid::regclass::text as parent, confdeltype = 'c' as cascades
        from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
    );
    const reach = (edges: typeof rows) => {
      const reached = new Set(['person', 'forecast']);
      for (let size = 0; size !== reached.size; ) {
        size = reached.size;
        for (const { child, parent } of edges) if (reached.has(parent)) reached.add(child);
      }
      return [...reached].toSorted();
    };
    expect(reach(rows.filter(({ cascades }) => cascades))).toEqual(reach(rows));
  });
});

/** Every id that a row of the person has of its own. */
function idsIn(taken: Record<string, Record<string, unknown>[]>): string[] {
  const own = Object.values(taken).flatMap((rows) => rows.map(({ id }) => id));
  return own.filter((id): id is string => typeof id === 'string');
}
