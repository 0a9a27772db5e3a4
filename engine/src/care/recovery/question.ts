import type { Course } from '../../knowledge/population.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { ForecastInput } from '../../record/forecast.ts';
import type { Session } from '../../record/session.ts';

/** What a forecast is asked about one session, worked out once. */
export interface RecoveryQuestion {
  session: Session;
  course: Course;
  /** Smallest and largest depth that the session may have had; equal when it is known. */
  depthMm: readonly [number, number];
  /** Sessions of the course before this one. */
  earlierSessions: number;
  onFace: boolean;
  input: ForecastInput;
}

const FACE: readonly string[] = ['face', 'cheeks', 'jawline', 'forehead', 'perioral', 'under-eye'];

/** The depths a session may have had. */
export function depthRange({ depthMm, depthRangeMm }: Session): readonly [number, number] {
  if (depthMm !== undefined) return [depthMm, depthMm];
  return depthRangeMm ?? [Number.NaN, Number.NaN];
}

/** All sessions, done and planned, in the order of their dates. */
export function sessionsInOrder({ sessions = [], plannedSessions = [] }: ForecastInput): Session[] {
  return [...sessions, ...plannedSessions].toSorted((a, b) => a.date.localeCompare(b.date));
}

/** The recovery speaks of the latest done session, or of the first planned one when none is done. */
export function recoveryQuestion(
  knowledge: Pick<Knowledge, 'modalities'>,
  input: ForecastInput,
): RecoveryQuestion {
  const ordered = sessionsInOrder(input);
  const index = Math.max((input.sessions?.length ?? 0) - 1, 0);
  const session = ordered[index] as Session;
  return {
    session,
    course: courseOf(knowledge, session),
    depthMm: depthRange(session),
    earlierSessions: index,
    onFace: FACE.includes(input.area),
    input,
  };
}

/** The course that recovery from a session takes. */
export function courseOf(
  knowledge: Pick<Knowledge, 'modalities'>,
  { modality }: Pick<Session, 'modality'>,
): Course {
  const known = knowledge.modalities.get(modality);
  if (!known) throw new Error(`The knowledge room has no modality "${modality}".`);
  return known.course;
}
