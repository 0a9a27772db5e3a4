import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ForecastPool } from '../../../engine/forecast-pool.ts';
import type { House } from '../../../house.ts';
import { startJobs } from '../../../jobs/start-jobs.ts';
import { beginSignIn } from '../../../store/clinic/sign-ins.ts';
import { asStaff } from '../../../store/clinic/staff-work.ts';
import { inClinic } from '../../../store/database.ts';
import { readOutbox } from '../../../store/outbox.ts';
import { type Colleague, newClinic, newColleague } from '../../../testing/clinic-staff.ts';
import { openTestDoors } from '../../../testing/test-doors.ts';
import { openDoors } from '../../doors.ts';

let house: House;
let pool: ForecastPool;
let app: FastifyInstance;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ house, pool, app, close } = await openTestDoors({
    limits: { staff: 10_000, create: 1_000, read: 1_000 },
  }));
  await pool.ready();
});
afterAll(() => close());

const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const today = () => daysAgo(0);
async function newCourse(clinician: Colleague, familyName: string, date = today()) {
  const person = {
    ...{ givenName: 'Board', familyName, birthDate: '1980-01-01', phototype: 2, history: [] },
    ...{ email: `${familyName.toLowerCase()}@example.org`, letters: true },
  };
  const personId = (await clinician.ask('POST', '/api/clinic/people', person)).json().id;
  const saved = await clinician.ask('POST', `/api/clinic/people/${personId}/sessions`, {
    ...{ date, modality: 'automated-pen', zones: [{ area: 'face', depthMm: 1 }] },
  });
  expect(saved.statusCode, saved.body).toBe(201);
  const { courseIds, links } = saved.json();
  return { personId, courseId: courseIds[0], token: links[0].link.split('/').at(-1) };
}
const checkIn = (token: string, answers: object) =>
  app.inject({
    method: 'POST',
    url: `/api/forecasts/${token}/check-ins`,
    payload: { id: crypto.randomUUID(), answers: { date: today(), redness: 2, ...answers } },
  });
const write = (token: string, text: string) =>
  app.inject({ method: 'POST', url: `/api/f/${token}/messages`, payload: { text } });

describe('a message that is sent again', () => {
  it('is kept once under its id, and refused when its words are others', async () => {
    const clinician = await newColleague(house, app, await newClinic(house), 'clinician');
    const { token, courseId } = await newCourse(clinician, 'Again');
    const id = crypto.randomUUID();
    const send = (text: string) =>
      app.inject({ method: 'POST', url: `/api/f/${token}/messages`, payload: { id, text } });
    expect((await send('Is this right?')).statusCode).toBe(201);
    const again = await send('Is this right?');
    expect(again.statusCode, again.body).toBe(201);
    expect(again.json().messages).toHaveLength(1);
    expect((await send('Something else.')).statusCode).toBe(409);
    const { rows } = (await clinician.ask('GET', '/api/clinic/board')).json();
    expect(rows).toMatchObject([{ courseId, unread: 1 }]);
  });
});

describe('the export of a private page', () => {
  it('holds the messages of both sides, and no name of who answered', async () => {
    const clinician = await newColleague(house, app, await newClinic(house), 'clinician');
    const { token, courseId } = await newCourse(clinician, 'Taken');
    const asked = 'May I swim on Sunday?';
    const answered = 'Wait until your skin is calm.';
    expect((await write(token, asked)).statusCode).toBe(201);
    const url = `/api/clinic/courses/${courseId}/messages`;
    expect((await clinician.ask('POST', url, { text: answered })).statusCode).toBe(201);
    const file = await app.inject(`/api/forecasts/${token}/export`);
    expect(file.json().messages).toEqual([
      { from: 'person', text: asked, at: expect.any(String) },
      { from: 'clinic', text: answered, at: expect.any(String) },
    ]);
    expect(file.body).not.toContain('A clinician');
  });
});

describe('the board', () => {
  it('asks for a call for a red flag in a check-in that had to be refused', async () => {
    const clinician = await newColleague(house, app, await newClinic(house), 'clinician');
    const { token, courseId } = await newCourse(clinician, 'Flagged');
    const refused = await checkIn(token, { redness: 'strong', breathing: true });
    expect(refused.statusCode, refused.body).toBe(422);
    const { rows } = (await clinician.ask('GET', '/api/clinic/board')).json();
    expect(rows).toMatchObject([{ courseId, urgency: 'emergency' }]);
  });

  it('shows the calm by their last session, the latest first, page by page', async () => {
    const clinician = await newColleague(house, app, await newClinic(house), 'clinician');
    const made: string[] = [];
    for (const days of [6, 1, 9, 3])
      made.push((await newCourse(clinician, `Days${days}`, daysAgo(days))).courseId);
    const [six, one, nine, three] = made;
    const read = async (query: string) =>
      (await clinician.ask('GET', `/api/clinic/board?${query}`)).json();
    const courses = (rows: { courseId: string }[]) => rows.map(({ courseId }) => courseId);
    const first = await read('limit=3');
    expect(courses(first.rows)).toEqual([one, three, six]);
    const second = await read(`limit=3&after=${encodeURIComponent(first.after)}`);
    expect(courses(second.rows)).toEqual([nine]);
  });

  it('shows red before amber before the calm, tells the person who answers until when, and clears', async () => {
    const clinician = await newColleague(house, app, await newClinic(house), 'clinician');
    const calm = await newCourse(clinician, 'Calm');
    const amber = await newCourse(clinician, 'Amber');
    const red = await newCourse(clinician, 'Red');
    expect((await checkIn(calm.token, {})).statusCode).toBe(201);
    const wrote = await write(amber.token, 'May I use my cream again?');
    expect(wrote.json().waiting.until).toBeDefined();
    const flagged = await checkIn(red.token, { pus: true, fever: true });
    expect(flagged.statusCode, flagged.body).toBe(201);
    const board = (await clinician.ask('GET', '/api/clinic/board')).json();
    expect(board.rows.map(({ courseId }: { courseId: string }) => courseId)).toEqual([
      red.courseId,
      amber.courseId,
      calm.courseId,
    ]);
    expect(board.counts).toMatchObject({ red: 1, amber: 1, none: 1 });
    const pages: string[] = [];
    for (let after = ''; after !== 'end'; ) {
      const page = await clinician.ask(
        'GET',
        `/api/clinic/board?limit=1&after=${encodeURIComponent(after)}`,
      );
      pages.push(...page.json().rows.map(({ courseId }: { courseId: string }) => courseId));
      after = page.json().after ?? 'end';
    }
    expect(pages).toEqual([red.courseId, amber.courseId, calm.courseId]);
    const url = `/api/clinic/courses/${amber.courseId}`;
    await clinician.ask('POST', `${url}/assign`, { accountId: clinician.accountId });
    expect((await app.inject(`/api/f/${amber.token}`)).json().waiting.heldBy).toBe('A clinician');
    const text = 'Wait until your skin feels calm, please.';
    expect((await clinician.ask('POST', `${url}/messages`, { text })).statusCode).toBe(201);
    const page = (await app.inject(`/api/f/${amber.token}`)).json();
    expect(page.waiting).toBeNull();
    expect(page.messages.at(-1)).toMatchObject({ from: 'clinic', text, notice: 'promised' });
    const settled = { action: 'called', note: 'Rang back, comes in today.' };
    const redUrl = `/api/clinic/courses/${red.courseId}`;
    expect((await clinician.ask('POST', `${redUrl}/settle`, settled)).statusCode).toBe(204);
    expect((await clinician.ask('POST', `${redUrl}/settle`, settled)).statusCode).toBe(409);
    const { alerts } = (await clinician.ask('GET', redUrl)).json();
    expect(alerts[0]).toMatchObject({ signal: 'red', action: 'called', answeredBy: 'A clinician' });
    const load = (await clinician.ask('GET', '/api/clinic/alert-load')).json();
    expect(load).toMatchObject({ checkIns: 2, alerts: 2, answered: 2, alertsPerCheckIn: 0.5 });
  });

  it('hands over by itself when the clock runs out, and writes to the clinic without health content', async () => {
    const clinicId = await newClinic(house, 'Late clinic');
    const clinician = await newColleague(house, app, clinicId, 'clinician');
    const owner = await newColleague(house, app, clinicId, 'owner');
    const { courseId, token } = await newCourse(clinician, 'Waiting');
    await checkIn(token, { pus: true, fever: true });
    await clinician.ask('POST', `/api/clinic/courses/${courseId}/assign`, {
      accountId: clinician.accountId,
    });
    // The time passes: the alert is due and its job may start.
    await inClinic(house.database, clinicId, async (work) => {
      await work
        .updateTable('alert')
        .set({ due_at: sql<Date>`now() - interval '1 second'` })
        .execute();
      await sql`update pgboss.job set start_after = now() where name = 'answer-clock'`.execute(
        work,
      );
    });
    const jobs = await startJobs(house);
    await vi.waitFor(async () => {
      const [row] = (await clinician.ask('GET', '/api/clinic/board')).json().rows;
      expect(row).toMatchObject({ handedOver: 1, assignedTo: null });
      const letters = (await readOutbox(house, clinicId)).filter(
        ({ message }) => message.to === owner.email,
      );
      expect(letters).toHaveLength(2);
      for (const { message } of letters) expect(message.text).not.toMatch(/pus|fever|Waiting,/);
    }, 15_000);
    await jobs.stop();
  });

  it('tells other processes of changes, and only those of the own clinic', async () => {
    const clinician = await newColleague(house, app, await newClinic(house), 'clinician');
    const stranger = await newColleague(house, app, await newClinic(house), 'clinician');
    const { courseId, token } = await newCourse(clinician, 'Live');
    const doors = [await openDoors(house, { pool }), await openDoors(house, { pool })];
    const [own, other] = await Promise.all(
      [clinician, stranger].map(async ({ cookie }, index) => {
        const url = await doors[index]?.listen({ host: '127.0.0.1', port: 0 });
        const answer = await fetch(`${url}/api/clinic/board/events`, { headers: { cookie } });
        expect(answer.headers.get('content-type')).toContain('text/event-stream');
        let heard = '';
        void (async () => {
          for await (const piece of answer.body ?? []) heard += Buffer.from(piece).toString();
        })().catch(() => {});
        return () => heard;
      }),
    );
    await vi.waitFor(async () => {
      await write(token, 'Hello?');
      expect(own?.()).toContain(`event: change\ndata: {"courseId":"${courseId}"}`);
    }, 10_000);
    expect(other?.()).not.toContain(courseId);
    await Promise.all(doors.map((one) => one.close()));
  });

  it('shows a browser out at once whose sign-in was ended elsewhere, and a colleague who was stopped', async () => {
    const clinicId = await newClinic(house);
    const owner = await newColleague(house, app, clinicId, 'owner');
    const colleague = await newColleague(house, app, clinicId, 'clinician');
    const lost = await asStaff(house, owner, (work) =>
      beginSignIn(work, { ...owner, device: 'lost phone' }),
    );
    const doors = await openDoors(house, { pool });
    const url = await doors.listen({ host: '127.0.0.1', port: 0 });
    const open = async (cookie: string) => {
      const line = { heard: '', over: false };
      const answer = await fetch(`${url}/api/clinic/board/events`, { headers: { cookie } });
      void (async () => {
        for await (const piece of answer.body ?? []) line.heard += Buffer.from(piece).toString();
        line.over = true;
      })().catch(() => {});
      await vi.waitFor(() => expect(line.heard).toContain('retry'));
      return line;
    };
    const own = await open(owner.cookie);
    const phone = await open(`healcast_staff=${lost}`);
    const stopped = await open(colleague.cookie);
    const { signIns } = (await owner.ask('GET', '/api/staff/sign-ins')).json();
    const { id } = signIns.find(({ device }: { device: string }) => device === 'lost phone');
    const told = 'event: change\ndata: {"courseId":null}';
    expect((await owner.ask('DELETE', `/api/staff/sign-ins/${id}`)).statusCode).toBe(204);
    await vi.waitFor(() => expect(phone.over).toBe(true), 5_000);
    expect(phone.heard).toContain(told);
    expect([own.over, stopped.over]).toEqual([false, false]);
    const place = `/api/clinic/team/${colleague.accountId}`;
    expect((await owner.ask('PATCH', place, { active: false })).statusCode).toBe(204);
    await vi.waitFor(() => expect(stopped.over).toBe(true), 5_000);
    expect(own.over).toBe(false);
    await doors.close();
  });
});
