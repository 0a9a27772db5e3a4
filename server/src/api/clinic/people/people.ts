import { seriesLimits, z } from '@healcast/engine';
import { problem } from '../../../problem.ts';
import { dayIn } from '../../../store/clinic/answer-clock.ts';
import { note } from '../../../store/clinic/audit.ts';
import { addPerson, changePerson, searchPeople } from '../../../store/clinic/people.ts';
import { settingsOf } from '../../../store/clinic/practice.ts';
import { progressOfPeople } from '../../../store/clinic/progress.ts';
import type { Work } from '../../../store/database.ts';
import type { Rooms } from '../../route.ts';
import { peoplePage, peopleQuery, personBody } from '../contract/people.ts';
import { id, made } from '../contract/words.ts';
import { dayWritten } from '../outcomes/import/cells.ts';
import { defineStaffRoute } from '../staff-route.ts';
import { requireOwnSite } from './require-site.ts';

export const personParams = z.object({ personId: id });

/** People of this clinic. */
export const listPeople = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/people',
  least: 'read-only',
  summary: 'Find people by the beginnings of name, address, number or birth date',
  query: peopleQuery,
  answers: { 200: { description: 'Fifty, the newest first.', schema: peoplePage } },
  handle: ({ query, rooms, staff, act }) =>
    act(async (work) => {
      const today = await todayAt(work, staff.clinicId);
      const { q, after, overdue } = query;
      const found = await searchPeople(work, {
        ...(q && { q: withDays(q) }),
        ...(after && { after }),
        ...(overdue && { overdue: { today, ...seriesLimits(rooms.knowledge) } }),
      });
      await note(work, staff, { action: 'people-listed', detail: { found: found.people.length } });
      return { ...found, people: await withProgress(rooms, work, found.people, today) };
    }),
});

const DAYS = /\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d{1,2} \p{L}{3,9} \d{4}/gu;

/** Days in what somebody looks for, as they are kept; with slashes the day comes before the month. */
const withDays = (q: string): string =>
  q.replaceAll(DAYS, (text) => dayWritten(text, 'dd/mm/yyyy') ?? text);

/** The clinic's day. */
export async function todayAt(work: Work, clinicId: string): Promise<string> {
  const { clinic } = await settingsOf(work, clinicId);
  return dayIn(clinic.timeZone, Date.now());
}

/** Adds to each person of a list how far their series have come. */
export async function withProgress<Person extends { id: string }>(
  { knowledge }: Pick<Rooms, 'knowledge'>,
  work: Work,
  people: readonly Person[],
  today: string,
) {
  const personIds = people.map(({ id: personId }) => personId);
  const progress = await progressOfPeople(work, knowledge, { personIds, today });
  return people.map((person) => ({ ...person, progress: progress.get(person.id) ?? [] }));
}

/** Adds a person. */
export const addPersonRoute = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/people',
  least: 'front-desk',
  summary: 'Add a person',
  body: personBody,
  answers: { 201: { description: 'Added.', schema: made } },
  handle: async ({ body, staff, act, reply }) => {
    const added = await act(async (work) => {
      await requireOwnSite(work, body.siteId);
      const personId = await addPerson(work, staff.clinicId, body);
      await note(work, staff, { action: 'person-added', subject: 'person', subjectId: personId });
      return personId;
    });
    reply.code(201);
    return { id: added };
  },
});

/** Changes what is known of a person. */
export const changePersonRoute = defineStaffRoute({
  method: 'PUT',
  url: '/api/clinic/people/:personId',
  least: 'front-desk',
  summary: 'Change what is known of a person',
  params: personParams,
  body: personBody,
  answers: { 204: { description: 'Changed.' } },
  handle: async ({ params, body, staff, act, reply }) => {
    await act(async (work) => {
      await requireOwnSite(work, body.siteId);
      const fields = await changePerson(work, staff.clinicId, params.personId, body);
      if (!fields) throw problem('no-such-record');
      await note(work, staff, {
        ...{ action: 'person-changed', subject: 'person', subjectId: params.personId },
        detail: { fields },
      });
    });
    return reply.code(204).send();
  },
});
