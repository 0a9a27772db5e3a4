import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ForecastPool } from '../../../engine/forecast-pool.ts';
import type { House } from '../../../house.ts';
import { type Colleague, newClinic, newColleague } from '../../../testing/clinic-staff.ts';
import { openTestDoors } from '../../../testing/test-doors.ts';

let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let close: () => Promise<void>;
let clinician: Colleague;
let owner: Colleague;
beforeAll(async () => {
  ({ house, pool, app, close } = await openTestDoors({ limits: { staff: 10_000, create: 1_000 } }));
  await pool.ready();
  const clinicId = await newClinic(house);
  clinician = await newColleague(house, app, clinicId, 'clinician');
  owner = await newColleague(house, app, clinicId, 'owner');
});
afterAll(() => close());

const PERSON = {
  givenName: 'Zoë',
  familyName: 'Example-Ünal',
  email: 'zoe@example.org',
  phone: '+49 30 123456',
  birthDate: '1980-05-17',
  phototype: 3,
  history: [],
  letters: true,
};
const SESSION = {
  date: '2026-11-20',
  modality: 'automated-pen',
  zones: [{ area: 'face', depthMm: 1, passes: 4, endpoint: 'pinpoint-bleeding' }],
  device: 'Test pen',
  cartridgeLot: 'LOT-1',
  plannedSessions: 3,
  packageSessions: 3,
};
/** The day of birth of this person, as people write it. */
const BORN = ['17/05/1980', '17.5.1980', '17 May 1980', 'exam 17/05/1980'];
const add = async (person: object = PERSON): Promise<string> => {
  const answer = await clinician.ask('POST', '/api/clinic/people', person);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().id;
};

describe('people of a clinic', () => {
  it('are found by the beginnings of words, however they are accented', async () => {
    const personId = await add();
    for (const q of ['zoe', 'unal', 'exam zo', 'zoe@exa', '4930', '1980-05', ...BORN]) {
      const found = await clinician.ask('GET', `/api/clinic/people?q=${encodeURIComponent(q)}`);
      expect(
        found.json().people.map(({ id }: { id: string }) => id),
        q,
      ).toContain(personId);
    }
    const none = await clinician.ask('GET', '/api/clinic/people?q=nobody');
    expect(none.json().people).toEqual([]);
  });

  it('are found however an apostrophe, a hyphen or an accent is written', async () => {
    const ids = {
      neill: await add({ givenName: 'Anne-Marie', familyName: "O'Neill" }),
      muller: await add({ givenName: 'Jörg', familyName: 'Müller' }),
    };
    const ways = {
      neill: ['oneill', "O'Neill", 'O’Neill', 'neill', 'annemarie', 'anne-marie onei', 'marie'],
      muller: ['Müller', 'muller', 'Mueller', 'joerg mull'],
    };
    for (const [who, spellings] of Object.entries(ways))
      for (const q of spellings) {
        const found = await clinician.ask('GET', `/api/clinic/people?q=${encodeURIComponent(q)}`);
        expect(
          found.json().people.map(({ id }: { id: string }) => id),
          q,
        ).toEqual([ids[who as keyof typeof ids]]);
      }
  });

  it('come in pages that miss nobody', async () => {
    for (let count = 0; count < 60; count += 1)
      await add({ givenName: 'Page', familyName: `Paged${count}` });
    const first = (await clinician.ask('GET', '/api/clinic/people?q=page')).json();
    expect(first.people).toHaveLength(50);
    const next = `/api/clinic/people?q=page&after=${encodeURIComponent(first.after)}`;
    const second = (await clinician.ask('GET', next)).json();
    const ids = [...first.people, ...second.people].map(({ id }) => id);
    expect(new Set(ids).size).toBe(60);
  });

  it('can be changed, and the log names the fields, never what stood in them', async () => {
    const personId = await add();
    const put = await clinician.ask('PUT', `/api/clinic/people/${personId}`, {
      ...PERSON,
      phototype: 5,
    });
    expect(put.statusCode).toBe(204);
    const log = (await owner.ask('GET', `/api/clinic/audit?subjectId=${personId}`)).json().entries;
    expect(log[0]).toMatchObject({ action: 'person-changed', detail: { fields: ['phototype'] } });
    // The name is looked up for the page while the person is on record; the lines do not hold it.
    const lines = log.map(({ person: _, ...line }: { person: string }) => line);
    expect(JSON.stringify(lines)).not.toContain('Zoë');
  });
});

describe('a session', () => {
  it('gives a private page, a promised letter and a row of the board in one go', async () => {
    const personId = await add();
    const saved = await clinician.ask('POST', `/api/clinic/people/${personId}/sessions`, SESSION);
    expect(saved.statusCode, saved.body).toBe(201);
    const { links, letters, courseIds } = saved.json();
    expect(letters).toBe(1);
    const token = links[0].link.split('/').at(-1);
    const page = (await app.inject(`/api/forecasts/${token}`)).json();
    expect(page.forecast.recovery.session.date).toBe('2026-11-20');
    const record = (await clinician.ask('GET', `/api/clinic/people/${personId}`)).json();
    expect(record.courses[0]).toMatchObject({
      id: courseIds[0],
      sessionsDone: 1,
      progress: { packageLeft: 2, plannedSessions: 3 },
      link: links[0].link,
    });
    expect(record.sessions[0]).toMatchObject({ cartridgeLot: 'LOT-1', zones: SESSION.zones });
    // A second session keeps the link.
    const later = { ...SESSION, date: '2026-12-30' };
    const again = await clinician.ask('POST', `/api/clinic/people/${personId}/sessions`, later);
    expect(again.json().links).toEqual(links);
    const moved = (await app.inject(`/api/forecasts/${token}`)).json();
    expect(moved.forecast.recovery.session.date).toBe('2026-12-30');
  });

  it('with a critical finding needs a written reason, which is kept', async () => {
    const personId = await add({ ...PERSON, history: ['isotretinoin-current'] });
    const checked = await clinician.ask('POST', '/api/clinic/check', {
      personId,
      session: SESSION,
    });
    const { mustOverride } = checked.json();
    expect(mustOverride.length).toBeGreaterThan(0);
    const url = `/api/clinic/people/${personId}/sessions`;
    const refused = await clinician.ask('POST', url, SESSION);
    expect(refused.statusCode).toBe(422);
    expect(refused.json().errors[0].pointer).toBe(`/overrides/${mustOverride[0].rule}`);
    const overrides = Object.fromEntries(
      mustOverride.map(({ rule }: { rule: string }) => [
        rule,
        'Discussed with the prescriber today.',
      ]),
    );
    const saved = await clinician.ask('POST', url, { ...SESSION, overrides });
    expect(saved.statusCode, saved.body).toBe(201);
    const { sessions } = (await clinician.ask('GET', `/api/clinic/people/${personId}`)).json();
    expect(JSON.stringify(sessions[0].findings)).toContain('Discussed with the prescriber');
  });

  it('is kept without a birth date, and says that there is no forecast then', async () => {
    const personId = await add({ givenName: 'No', familyName: 'Birthday' });
    const saved = await clinician.ask('POST', `/api/clinic/people/${personId}/sessions`, SESSION);
    expect(saved.json()).toMatchObject({ links: [], letters: 0 });
  });
});

describe('a series', () => {
  it('says what is done, paid and due; people past their time are found', async () => {
    const personId = await add({ ...PERSON, givenName: 'Overdue', email: null, phone: null });
    const url = `/api/clinic/people/${personId}`;
    const date = new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10);
    const saved = await clinician.ask('POST', `${url}/sessions`, { ...SESSION, date });
    const [courseId] = saved.json().courseIds;
    const list = async () =>
      (await clinician.ask('GET', '/api/clinic/people?overdue=true')).json().people;
    expect((await list())[0]).toMatchObject({
      id: personId,
      progress: [{ area: 'face', sessionsDone: 1, plannedSessions: 3, state: 'overdue' }],
    });
    const counts = { plannedSessions: 1, packageSessions: 5 };
    const put = await clinician.ask('PUT', `/api/clinic/courses/${courseId}`, counts);
    expect(put.statusCode, put.body).toBe(204);
    expect(await list()).toEqual([]);
    const { courses } = (await clinician.ask('GET', url)).json();
    expect(courses[0].progress).toMatchObject({ state: 'done', packageLeft: 4, by: null });
    const wrong = { plannedSessions: 0, packageSessions: null };
    const refused = await clinician.ask('PUT', `/api/clinic/courses/${courseId}`, wrong);
    expect(refused.json().errors[0].pointer).toBe('/plannedSessions');
  });
});

describe('a record', () => {
  const course = async (givenName: string) => {
    const personId = await add({ ...PERSON, givenName });
    const date = new Date().toISOString().slice(0, 10);
    const url = `/api/clinic/people/${personId}/sessions`;
    const saved = await clinician.ask('POST', url, { ...SESSION, date });
    return { personId, token: saved.json().links[0].link.split('/').at(-1) };
  };
  const write = (token: string, text: string) =>
    app.inject({ method: 'POST', url: `/api/f/${token}/messages`, payload: { text } });

  it('of the same person is merged with its conversation and its open question', async () => {
    const stays = await course('First');
    const goes = await course('Second');
    expect((await write(goes.token, 'Is this right?')).statusCode).toBe(201);
    const url = `/api/clinic/people/${stays.personId}`;
    const { likelyDuplicates } = (await clinician.ask('GET', url)).json();
    expect(likelyDuplicates.map(({ id }: { id: string }) => id)).toContain(goes.personId);
    const reminders = `/api/forecasts/${goes.token}/reminders`;
    const wish = { email: 'zoe@example.org' };
    await app.inject({ method: 'PUT', url: reminders, payload: wish });
    const known = (await clinician.ask('GET', url)).json().person;
    const keep = { ...known, phone: '+49 30 999', history: ['keloid'] };
    const merged = await clinician.ask('POST', `${url}/merge`, { from: goes.personId, keep });
    expect(merged.json(), merged.body).toEqual({ pages: 1 });
    // Both private links open the page that is left, which knows the sessions of both.
    for (const token of [stays.token, goes.token]) {
      const page = await app.inject(`/api/f/${token}`);
      expect(page.json()).toMatchObject({ sessionsDone: 2, firstName: 'First' });
      expect((await app.inject(`/api/forecasts/${token}`)).statusCode).toBe(200);
    }
    expect((await app.inject(reminders)).body).toContain('planned');
    expect((await clinician.ask('GET', url)).json().person).toMatchObject({
      ...{ phone: '+49 30 999', history: ['keloid'] },
    });
    const same = await clinician.ask('POST', `${url}/merge`, { from: stays.personId });
    expect(same.statusCode).toBe(409);
    const record = (await clinician.ask('GET', url)).json();
    expect(record.sessions).toHaveLength(2);
    expect(record.courses).toHaveLength(1);
    const recovery = (
      await clinician.ask('GET', `/api/clinic/courses/${record.courses[0].id}`)
    ).json();
    expect(recovery.messages[0].text).toBe('Is this right?');
    expect(recovery.row).toMatchObject({ signal: 'amber', waitingFor: 'message' });
    expect((await clinician.ask('GET', `/api/clinic/people/${goes.personId}`)).statusCode).toBe(
      404,
    );
  });

  it('can be taken along as a whole, and erased for good', async () => {
    const { personId, token } = await course('Gone');
    await write(token, 'Remember me not.');
    const url = `/api/clinic/people/${personId}`;
    const taken = await owner.ask('GET', `${url}/export`);
    for (const part of ['Gone', 'Remember me not.', 'LOT-1', 'rednessClears'])
      expect(taken.body).toContain(part);
    expect(taken.body).not.toContain('\\\\x');
    expect((await owner.ask('DELETE', url)).statusCode).toBe(204);
    expect((await owner.ask('GET', `${url}/export`)).statusCode).toBe(404);
    expect((await app.inject(`/api/forecasts/${token}`)).statusCode).toBe(404);
    const board = (await owner.ask('GET', '/api/clinic/board')).body;
    expect(board).not.toContain(personId);
  });
});
