import { type Area, outcomeChanges, z } from '@healcast/engine';
import { firstSession, learnOutcomes } from '../../../engine/learn-outcomes.ts';
import { problem, refused } from '../../../problem.ts';
import { note } from '../../../store/clinic/audit.ts';
import { coursesOf, sessionsOf } from '../../../store/clinic/courses.ts';
import { isKept, keepOutcomes, outcomesOf, removeOutcome } from '../../../store/clinic/outcomes.ts';
import { findPerson } from '../../../store/clinic/people.ts';
import type { Work } from '../../../store/database.ts';
import { forecastById } from '../../../store/forecasts.ts';
import type { Rooms } from '../../route.ts';
import { outcomeBody, outcomes } from '../contract/outcomes.ts';
import { id, made } from '../contract/words.ts';
import { personParams } from '../people/people.ts';
import { defineStaffRoute } from '../staff-route.ts';
import { expectedReadings } from './expected.ts';
import { firstDays, type Treated } from './first-days.ts';
import { notYet, wrongMeasure } from './wrong-measure.ts';

/** What was measured in a person, and what changed beyond noise. */
export const listOutcomes = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/people/:personId/outcomes',
  least: 'read-only',
  summary: 'What was measured in a person, what changed beyond noise, what the forecast expects',
  params: personParams,
  answers: { 200: { description: 'The first first.', schema: outcomes } },
  handle: ({ params: { personId }, rooms, staff, act }) =>
    act(async (work) => {
      const person = await findPerson(work, personId);
      if (!person) throw problem('no-such-record');
      const kept = await outcomesOf(work, personId);
      const sessions = await treatedDays(work, personId);
      const changes = outcomeChanges(rooms.knowledge, kept, firstDays(sessions));
      const forecasts = await forecastsOf(work, personId);
      await note(work, staff, { action: 'outcomes-read', subject: 'person', subjectId: personId });
      return {
        name: `${person.person.givenName} ${person.person.familyName}`,
        ...{ outcomes: kept, changes, sessions },
        expected: changes.flatMap((change) => {
          const forecast = forecasts.get(change.area);
          return (forecast && expectedReadings(rooms.knowledge, change, forecast)) ?? [];
        }),
        learned: [...forecasts].map(([area, { courseId, measurementsUsed }]) => ({
          ...{ area, courseId, measurementsUsed },
        })),
      };
    }),
});

/** The days of the sessions of each area, the first first. */
async function treatedDays(work: Work, personId: string): Promise<Treated[]> {
  return (await sessionsOf(work, personId)).flatMap(({ record: { date, zones } }) =>
    [...new Set(zones.map(({ area }) => area))].map((area) => ({ area, date })),
  );
}

async function forecastsOf(work: Work, personId: string) {
  const found = new Map<Area, ReturnType<typeof partsOf>>();
  for (const { id: courseId, area, forecast_id: forecastId } of await coursesOf(work, personId)) {
    const kept = forecastId ? await forecastById(work, forecastId) : undefined;
    const first = kept && firstSession(kept.input);
    if (kept && first) found.set(area, partsOf(courseId, first, kept));
  }
  return found;
}

const partsOf = (
  courseId: string,
  first: string,
  { output: { result } }: NonNullable<Awaited<ReturnType<typeof forecastById>>>,
) => ({
  ...{ courseId, firstSession: first, firmness: result.firmness },
  measurementsUsed: result.learned.measurementsUsed,
});

/** Lets the forecast of one area of a person learn, where there is one. */
async function learnOn(rooms: Rooms, work: Work, clinicId: string, personId: string, area: Area) {
  const courses = await coursesOf(work, personId);
  const course = courses.find((one) => one.area === area);
  return course ? learnOutcomes(rooms, work, { clinicId, courseId: course.id }) : false;
}

/** Keeps a measured result; the forecast of that area learns from it in the same transaction. */
export const addOutcome = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/people/:personId/outcomes',
  least: 'clinician',
  summary: 'Keep a measured result; the forecast of that area learns from it',
  params: personParams,
  body: outcomeBody,
  answers: { 201: { description: 'Kept.', schema: made } },
  handle: async ({ params: { personId }, body, rooms, staff, act, reply }) => {
    const wrong = wrongMeasure(rooms.knowledge, body) ?? notYet(body.date);
    if (wrong)
      throw refused({
        kind: 'invalid-input',
        fields: [{ pointer: `/${wrong.field}`, detail: wrong.problem }],
      });
    const kept = await act(async (work) => {
      if (!(await findPerson(work, personId))) throw problem('no-such-record');
      if (await isKept(work, { ...body, personId }))
        throw problem('conflict', 'This value is on record already: same day, measure and place.');
      const [outcomeId] = await keepOutcomes(work, staff.clinicId, [{ ...body, personId }]);
      const learned = await learnOn(rooms, work, staff.clinicId, personId, body.area);
      await note(work, staff, {
        ...{ action: 'outcome-kept', subject: 'person', subjectId: personId },
        detail: { outcomeId, measure: body.measure, learned },
      });
      return outcomeId;
    });
    reply.code(201);
    return { id: kept };
  },
});

/** Takes out a value that was wrong; the forecast forgets it. */
export const dropOutcome = defineStaffRoute({
  method: 'DELETE',
  url: '/api/clinic/people/:personId/outcomes/:id',
  least: 'clinician',
  summary: 'Take out a value that was wrong; the forecast forgets it',
  params: z.object({ ...personParams.shape, id }),
  answers: { 204: { description: 'Taken out.' } },
  handle: async ({ params: { personId, id: outcomeId }, rooms, staff, act, reply }) => {
    await act(async (work) => {
      const gone = await removeOutcome(work, personId, outcomeId);
      if (!gone) throw problem('no-such-record');
      await learnOn(rooms, work, staff.clinicId, personId, gone.area);
      const { measure, date } = gone;
      await note(work, staff, {
        ...{ action: 'outcome-removed', subject: 'person', subjectId: personId },
        detail: { outcomeId, measure, date },
      });
    });
    return reply.code(204).send();
  },
});
