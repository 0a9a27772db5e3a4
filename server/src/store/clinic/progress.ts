import { type Area, type Knowledge, seriesProgress } from '@healcast/engine';
import { sql } from 'kysely';
import type { Work } from '../database.ts';

/** What is counted of a course. */
interface Counted {
  area: Area;
  sessionsDone: number;
  plannedSessions: number | null;
  packageSessions: number | null;
  lastSession: string;
}

export type Progress = ReturnType<typeof progressOf>;

/** Sessions of a person that touched an area; `person` and `area` name columns of the outer query. */
export const sessionsOn = (person: string, area: string) =>
  sql<number>`(select count(*)::int from session s where s.person_id = ${sql.ref(person)}
    and s.record->'zones' @> jsonb_build_array(jsonb_build_object('area', ${sql.ref(area)})))`;

/** How far a series and its package have come, and when the next session is due. */
export function progressOf(
  knowledge: Pick<Knowledge, 'planning'>,
  { area, sessionsDone, plannedSessions, packageSessions, lastSession }: Counted,
  { today, notBefore }: { today: string; notBefore: string | null },
) {
  const standing = { sessionsDone, plannedSessions, lastSession, notBefore };
  const packageLeft = packageSessions === null ? null : Math.max(0, packageSessions - sessionsDone);
  return {
    ...{ area, sessionsDone, plannedSessions, packageLeft },
    ...seriesProgress(knowledge, standing, today),
  };
}

/** The progress of each course of these people, without the forecast's word on the next session. */
export async function progressOfPeople(
  work: Work,
  knowledge: Pick<Knowledge, 'planning'>,
  { personIds, today }: { personIds: readonly string[]; today: string },
): Promise<Map<string, Progress[]>> {
  if (personIds.length === 0) return new Map();
  const rows = await work
    .selectFrom('course')
    .innerJoin('recovery', 'recovery.course_id', 'course.id')
    .select(['course.person_id', 'course.area', 'planned_sessions', 'package_sessions'])
    .select(sessionsOn('course.person_id', 'course.area').as('done'))
    .select(sql<string>`to_char(last_session, 'YYYY-MM-DD')`.as('last'))
    .where('course.person_id', 'in', personIds)
    .orderBy('course.created_at')
    .execute();
  const byPerson = Map.groupBy(rows, ({ person_id }) => person_id);
  const shown = (row: (typeof rows)[number]) =>
    progressOf(
      knowledge,
      {
        ...{ area: row.area, sessionsDone: row.done, lastSession: row.last },
        ...{ plannedSessions: row.planned_sessions, packageSessions: row.package_sessions },
      },
      { today, notBefore: null },
    );
  return new Map([...byPerson].map(([personId, own]) => [personId, own.map(shown)]));
}

/** Says how many sessions of a course are planned and paid for. @returns false without such a course */
export async function changeCourse(
  work: Work,
  courseId: string,
  counts: { plannedSessions: number | null; packageSessions: number | null },
): Promise<boolean> {
  const done = await work
    .updateTable('course')
    .set({ planned_sessions: counts.plannedSessions, package_sessions: counts.packageSessions })
    .where('id', '=', courseId)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
