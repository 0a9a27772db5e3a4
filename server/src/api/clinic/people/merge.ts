import { type Area, remindersOf } from '@healcast/engine';
import { problem } from '../../../problem.ts';
import type { PersonBody } from '../../../record/person.ts';
import { note } from '../../../store/clinic/audit.ts';
import { answersOf, coursesOf, keepForecast, sessionsOf } from '../../../store/clinic/courses.ts';
import { type Joined, mergePeople } from '../../../store/clinic/merge.ts';
import { outcomesOf } from '../../../store/clinic/outcomes.ts';
import { changePerson, findPerson } from '../../../store/clinic/people.ts';
import { settingsOf } from '../../../store/clinic/practice.ts';
import type { Work } from '../../../store/database.ts';
import { planReminders } from '../../../store/reminders.ts';
import type { Rooms } from '../../route.ts';
import { mergeBody, merged } from '../contract/people.ts';
import { defineStaffRoute } from '../staff-route.ts';
import { forecastArea } from './forecast-area.ts';
import { personParams } from './people.ts';
import { requireOwnSite } from './require-site.ts';

/** Makes one of two records of the same person. */
export const mergePeopleRoute = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/people/:personId/merge',
  least: 'clinician',
  summary: 'Empty another record of the same person into this one',
  params: personParams,
  body: mergeBody,
  answers: { 200: { description: 'One record now; it cannot be undone.', schema: merged } },
  handle: async ({ params: { personId }, body, rooms, staff, act }) => {
    if (personId === body.from) throw problem('conflict', 'These are one record already.');
    const before = await act((work) => bothRecords(work, staff.clinicId, personId, body.from));
    const forecasts = await joinedForecasts(rooms, before, body.keep ?? before.person);
    const joined = await act(async (work) => {
      const pages = await mergePeople(work, rooms.secret, { from: body.from, into: personId });
      if (!pages) throw problem('no-such-record');
      await requireOwnSite(work, body.keep?.siteId);
      if (body.keep) await changePerson(work, staff.clinicId, personId, body.keep);
      for (const page of pages)
        await keepJoined(rooms, work, { ...before, clinicId: staff.clinicId }, page, forecasts);
      await note(work, staff, {
        ...{ action: 'people-merged', subject: 'person', subjectId: personId },
        detail: { from: body.from, pagesJoined: pages.length },
      });
      return pages;
    });
    return { pages: joined.length };
  },
});

type Both = Awaited<ReturnType<typeof bothRecords>>;

/** @throws ProblemError 404 when one of them is not in this clinic */
async function bothRecords(work: Work, clinicId: string, into: string, from: string) {
  const person = await findPerson(work, into);
  if (!person || !(await findPerson(work, from))) throw problem('no-such-record');
  const { clinic, language } = await settingsOf(work, clinicId);
  const sessions = [...(await sessionsOf(work, into)), ...(await sessionsOf(work, from))];
  const courses = [...(await coursesOf(work, into)), ...(await coursesOf(work, from))];
  const twins = Map.groupBy(courses, ({ area }) => area);
  const answers = new Map<Area, Awaited<ReturnType<typeof answersOf>>>();
  for (const [area, both] of twins)
    if (both.length > 1)
      answers.set(area, (await Promise.all(both.map(({ id }) => answersOf(work, id)))).flat());
  return {
    person: person.person,
    sessions: sessions.map(({ record }) => record),
    outcomes: [...(await outcomesOf(work, into)), ...(await outcomesOf(work, from))],
    ...{ answers, activityRules: clinic.activityRules, timeZone: clinic.timeZone, language },
  };
}

/** The forecast of each area that both have, from the sessions, check-ins and values of both. */
async function joinedForecasts(rooms: Rooms, both: Both, person: PersonBody) {
  const { sessions, outcomes, activityRules, language } = both;
  const known = { person, sessions, outcomes, activityRules, language };
  const made = [...both.answers].map(async ([area, answers]) => {
    const forecast = await forecastArea(rooms, { ...known, answers, area });
    return [area, forecast && { ...forecast, language }] as const;
  });
  return new Map(await Promise.all(made));
}

/** Keeps the forecast of both on the page that is left, and plans its reminders by it. */
async function keepJoined(
  rooms: Rooms,
  work: Work,
  { clinicId, timeZone }: { clinicId: string; timeZone: string },
  { area, forecastId }: Joined,
  forecasts: Awaited<ReturnType<typeof joinedForecasts>>,
): Promise<void> {
  const made = forecasts.get(area);
  if (!made || !forecastId) return;
  await keepForecast(work, { ...made, forecastId });
  const dated = remindersOf(rooms.knowledge, made.input, made.output);
  await planReminders(rooms, work, { clinicId, forecastId }, timeZone, dated);
}
