import { privateUrls } from '../../../access/private-urls.ts';
import { problem } from '../../../problem.ts';
import { note } from '../../../store/clinic/audit.ts';
import { consentsOf } from '../../../store/clinic/consents.ts';
import { coursesOf, sessionsOf, yearsBetween } from '../../../store/clinic/courses.ts';
import { leadsOfPerson } from '../../../store/clinic/lead-list.ts';
import { findPerson, likelyDuplicates } from '../../../store/clinic/people.ts';
import { progressOf } from '../../../store/clinic/progress.ts';
import type { Work } from '../../../store/database.ts';
import type { Rooms } from '../../route.ts';
import { personRecord } from '../contract/people.ts';
import { defineStaffRoute } from '../staff-route.ts';
import { personParams, todayAt, withProgress } from './people.ts';

/** Everything a clinic works with about a person. */
export const readPerson = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/people/:personId',
  least: 'read-only',
  summary: 'A person with courses, sessions and consents',
  params: personParams,
  answers: { 200: { description: 'The record.', schema: personRecord } },
  handle: ({ params, rooms, staff, act }) =>
    act(async (work) => {
      const record = await recordOf(rooms, work, staff.clinicId, params.personId);
      await note(work, staff, {
        action: 'person-read',
        subject: 'person',
        subjectId: params.personId,
      });
      return record;
    }),
});

/** @throws ProblemError 404 without such a person in this clinic */
async function recordOf(rooms: Rooms, work: Work, clinicId: string, personId: string) {
  const found = await findPerson(work, personId);
  if (!found) throw problem('no-such-record');
  const today = await todayAt(work, clinicId);
  const sessions = await sessionsOf(work, personId);
  const { birthDate } = found.person;
  return {
    ...found,
    ageYears: birthDate ? yearsBetween(birthDate, today) : null,
    courses: await courseViews(rooms, work, { personId, today }, sessions),
    sessions: sessions
      .map((row) => ({
        ...row.record,
        ...{ id: row.id, savedAt: row.saved_at.toISOString(), operator: row.operator },
        ...{ findings: row.findings, consent: consentShown(row) },
      }))
      .reverse(),
    consents: await consentsOf(work, personId),
    requests: await leadsOfPerson(rooms, work, personId),
    likelyDuplicates: await withProgress(
      rooms,
      work,
      await likelyDuplicates(work, personId, found.person),
      today,
    ),
  };
}

function consentShown({
  consent_id: id,
  kind,
  version,
  signed_at: at,
}: Awaited<ReturnType<typeof sessionsOf>>[number]) {
  if (!id || !kind || !version || !at) return null;
  return { id, kind, version, signedAt: at.toISOString() };
}

async function courseViews(
  rooms: Rooms,
  work: Work,
  { personId, today }: { personId: string; today: string },
  sessions: Awaited<ReturnType<typeof sessionsOf>>,
) {
  const courses = await coursesOf(work, personId);
  return Promise.all(
    courses.map(async (course) => {
      const dates = sessions
        .filter(({ record }) => record.zones.some(({ area }) => area === course.area))
        .map(({ record }) => record.date);
      const forecast = course.forecast_id
        ? await work
            .selectFrom('forecast')
            .select('output')
            .where('id', '=', course.forecast_id)
            .executeTakeFirst()
        : undefined;
      const next = forecast?.output.recovery.activities.find(
        ({ activity }) => activity === 'next-needling',
      );
      const counted = {
        ...{ area: course.area, sessionsDone: dates.length, lastSession: dates.at(-1) ?? today },
        plannedSessions: course.planned_sessions,
        packageSessions: course.package_sessions,
      };
      return {
        ...{ id: course.id, area: course.area, sessionsDone: dates.length },
        plannedSessions: course.planned_sessions,
        packageSessions: course.package_sessions,
        firstSession: dates[0] ?? '',
        lastSession: dates.at(-1) ?? '',
        progress: progressOf(rooms.knowledge, counted, { today, notBefore: next?.date ?? null }),
        link:
          course.sealed_token && course.forecast_id
            ? privateUrls(rooms.publicUrl, rooms.secret.open(course.sealed_token, course.id)).page
            : null,
      };
    }),
  );
}
