import {
  addDays,
  broughtTo,
  type CheckInAnswers,
  checkInAnswers,
  type Forecast,
  forecastOutput,
  isoDate,
  remindersOf,
  type Triage,
  triageOutput,
  withCheckIns,
  z,
} from '@healcast/engine';
import { type ProblemError, problem, refused } from '../../problem.ts';
import { addCheckIn, checkInsOf, keepLearned } from '../../store/check-ins.ts';
import { boardCheckIn } from '../../store/clinic/conversation.ts';
import { inClinic, type Work } from '../../store/database.ts';
import { forecastById, type StoredForecast } from '../../store/forecasts.ts';
import { othersRedness } from '../../store/like-check-ins.ts';
import { planReminders } from '../../store/reminders.ts';
import { currentClinic } from '../current-clinic.ts';
import { linkParams, openForecast } from '../private-link.ts';
import { defineRoute, type Rooms } from '../route.ts';
import { withRedFlag } from './refused-check-in.ts';

const checkInBody = z.object({
  /** Made on the device: the same check-in sent again is stored once. */
  id: z.uuid({ error: 'Give an id of your own making (a UUID).' }),
  answers: checkInAnswers,
});

/** A check-in, kept: what it answered, and the forecast that learned from it. */
export const checkInAnswered = z.object({
  id: z.string(),
  date: isoDate,
  triage: triageOutput,
  forecast: forecastOutput,
  /** How many check-ins have moved this forecast: the SEQUENCE of its calendar. */
  version: z.number(),
});

/**
 * Answers a check-in and lets the forecast learn from it, in one transaction. Sent again (an offline
 * device cannot know whether it was heard) it gives the first answer again and changes nothing.
 */
export const addCheckInRoute = defineRoute({
  method: 'POST',
  url: '/api/forecasts/:token/check-ins',
  access: 'private-link',
  summary: 'Say how the skin is today; get an answer at once and a forecast that learned',
  limit: 'create',
  params: linkParams,
  body: checkInBody,
  answers: {
    201: { description: 'Stored, with its answer.', schema: checkInAnswered },
    200: { description: 'It was stored before; its first answer.', schema: checkInAnswered },
  },
  handle: async ({ params, body, rooms, reply }) => {
    const { id: forecastId, clinicId } = await openForecast(rooms, params.token);
    const early = ofTomorrow(body.answers.date);
    if (early) throw await withRedFlag(rooms, params.token, body, early);
    const { isNew, ...answered } = await inClinic(rooms.database, clinicId, async (work) => {
      // Held until the end: two check-ins at once learn one after the other.
      const kept = await forecastById(work, forecastId, true);
      if (!kept) throw problem('no-such-forecast');
      return answerInWork(rooms, work, kept, body);
    });
    reply.code(isNew ? 201 : 200);
    return answered;
  },
  whenRefused: ({ params, body, rooms }, error) => withRedFlag(rooms, params.token, body, error),
});

/** The problem of a day that has not come anywhere: no clock is further ahead than UTC+14. */
function ofTomorrow(date: string): ProblemError | undefined {
  const furthest = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
  if (date < addDays(furthest, 1)) return undefined;
  const detail = 'This day has not come yet. Give today or an earlier day.';
  return refused({ kind: 'invalid-input', fields: [{ pointer: '/answers/date', detail }] });
}

async function answerInWork(
  rooms: Rooms,
  work: Work,
  kept: StoredForecast,
  { id, answers }: { id: string; answers: CheckInAnswers },
): Promise<{
  isNew: boolean;
  id: string;
  date: string;
  triage: Triage;
  forecast: Forecast;
  version: number;
}> {
  const before = await checkInsOf(work, kept.id);
  const known = before.find((one) => one.id === id);
  if (known) {
    const { date, triage } = known;
    return { isNew: false, id, date, triage, forecast: kept.output, version: kept.version };
  }
  const { patient, area, sessions = [] } = broughtTo(kept.input, addDays(answers.date, 1));
  const asked = { course: { patient, area, sessions }, answers };
  const others = await othersRedness(work, kept.id, asked);
  const triage = await rooms.pool.triage(
    others ? { ...asked, othersRedness: others } : asked,
    kept.language,
  );
  if (!triage.ok) throw refused(triage.refusal);
  const place = { clinicId: kept.clinicId, forecastId: kept.id };
  if (!(await addCheckIn(work, place, { id, answers, triage: triage.value })))
    throw problem('conflict', 'This id belongs to another check-in. Make a new one.');
  const { urgency } = triage.value;
  await boardCheckIn(rooms, work, kept.clinicId, { forecastId: kept.id, urgency });
  const input = withCheckIns(kept.input, [...before.map((one) => one.answers), answers]);
  const learned = await rooms.pool.forecast(input, kept.language);
  // Where the model may not speak, the signs still do: the check-in stands, the forecast stays.
  if (learned.ok) {
    await keepLearned(work, kept.id, { input, output: learned.value });
    const dated = remindersOf(rooms.knowledge, input, learned.value);
    const { settings } = await currentClinic(rooms, kept.clinicId);
    await planReminders(rooms, work, place, settings.timeZone, dated);
  }
  return {
    isNew: true,
    id,
    date: answers.date,
    triage: triage.value,
    forecast: learned.ok ? learned.value : kept.output,
    version: kept.version + (learned.ok ? 1 : 0),
  };
}
