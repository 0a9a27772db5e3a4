import { privateUrls } from '../../../access/private-urls.ts';
import { problem } from '../../../problem.ts';
import { dayIn } from '../../../store/clinic/answer-clock.ts';
import { note } from '../../../store/clinic/audit.ts';
import { consentsOf } from '../../../store/clinic/consents.ts';
import { coursesOf, sessionsOf, yearsBetween } from '../../../store/clinic/courses.ts';
import { findPerson, likelyDuplicates } from '../../../store/clinic/people.ts';
import { settingsOf } from '../../../store/clinic/practice.ts';
import type { Work } from '../../../store/database.ts';
import type { Rooms } from '../../route.ts';
import { personRecord } from '../contract/people.ts';
import { defineStaffRoute } from '../staff-route.ts';
import { personParams } from './people.ts';

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
  const { clinic } = await settingsOf(work, clinicId);
  const today = dayIn(clinic.timeZone, Date.now());
  const sessions = await sessionsOf(work, personId);
  const { birthDate } = found.person;
  return {
    ...found,
    ageYears: birthDate ? yearsBetween(birthDate, today) : null,
    courses: await courseViews(rooms, work, personId, sessions),
    sessions: sessions
      .map((row) => ({
        ...row.record,
        ...{ id: row.id, savedAt: row.saved_at.toISOString(), operator: row.operator },
        ...{ findings: row.findings, consent: consentShown(row) },
      }))
      .reverse(),
    consents: await consentsOf(work, personId),
    likelyDuplicates: await likelyDuplicates(work, personId, found.person),
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
  personId: string,
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
        ({ activity }) => activity === 'next-procedure',
      );
      const left =
        course.package_sessions === null
          ? null
          : Math.max(0, course.package_sessions - dates.length);
      return {
        ...{ id: course.id, area: course.area, sessionsDone: dates.length },
        plannedSessions: course.planned_sessions,
        packageSessions: course.package_sessions,
        packageLeft: left,
        firstSession: dates[0] ?? '',
        lastSession: dates.at(-1) ?? '',
        nextNotBefore: next?.date ?? null,
        link:
          course.sealed_token && course.forecast_id
            ? privateUrls(rooms.publicUrl, rooms.secret.open(course.sealed_token, course.id)).page
            : null,
      };
    }),
  );
}
