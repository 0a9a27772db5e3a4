import { addDays, broughtTo, knowledgeIn, redFlagDespite } from '@healcast/engine';
import { ProblemError } from '../../problem.ts';
import { boardRedFlag } from '../../store/clinic/conversation.ts';
import { inClinic } from '../../store/database.ts';
import { openForecast } from '../private-link.ts';
import type { Rooms } from '../route.ts';

/**
 * A check-in that is refused and holds a red flag: it cannot be stored, yet the problem says what to
 * do, and the clinic's board asks for a call. Without a red flag the problem stays as it is.
 * @param body as it came; nothing in it is certain
 */
export async function withRedFlag(
  rooms: Rooms,
  token: string,
  body: unknown,
  error: ProblemError,
): Promise<ProblemError> {
  const { id: forecastId, clinicId, input, language } = await openForecast(rooms, token);
  const tomorrow = addDays(new Date().toISOString().slice(0, 10), 1);
  const { patient, area, sessions } = broughtTo(input, tomorrow);
  const answers = (body as { answers?: unknown } | null | undefined)?.answers;
  const { problem, headers } = error;
  const checkIn = { course: { patient, area, sessions }, answers };
  const triage = redFlagDespite(
    knowledgeIn(rooms.knowledge, language),
    checkIn,
    problem.errors ?? [],
  );
  if (!triage) return error;
  const { urgency, urgencyWords } = triage;
  await inClinic(rooms.database, clinicId, (work) =>
    boardRedFlag(rooms, work, clinicId, { forecastId, urgency }),
  );
  const detail = [urgencyWords, problem.detail].filter(Boolean).join(' ');
  return new ProblemError({ ...problem, detail, triage }, headers, error);
}
