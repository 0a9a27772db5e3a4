import { knowledgeIn, remindersOf, z } from '@healcast/engine';
import { inClinic } from '../../store/database.ts';
import {
  type PlannedReminder,
  planReminders,
  remindersKept,
  stopReminders,
  wishForReminders,
} from '../../store/reminders.ts';
import { currentClinic } from '../current-clinic.ts';
import { linkParams, openForecast } from '../private-link.ts';
import { defineRoute, type Rooms } from '../route.ts';

const url = '/api/forecasts/:token/reminders';
const reminders = z.object({
  on: z.boolean(),
  kinds: z.array(
    z.object({ kind: z.string(), title: z.string(), dueAt: z.string(), state: z.string() }),
  ),
});
const wish = z.object({
  email: z
    .email('Give an e-mail address like name@example.org.')
    .check(z.maxLength(254, 'An e-mail address has at most 254 characters.')),
});

function shown(
  rooms: Rooms,
  { language }: { language: string },
  kept: PlannedReminder[] | undefined,
) {
  const knowledge = knowledgeIn(rooms.knowledge, language);
  const kinds = (kept ?? []).map(({ kind, dueAt, state }) => ({
    ...{ kind, state, dueAt: dueAt.toISOString() },
    title: knowledge.reminders.get(kind)?.title ?? kind,
  }));
  return { on: kept !== undefined, kinds };
}

/** Whether reminders are on, and which are to come. */
export const readReminders = defineRoute({
  ...{ method: 'GET', url, access: 'private-link', limit: 'read' },
  summary: 'Read which reminders are planned',
  params: linkParams,
  answers: { 200: { description: 'The reminders, by their days.', schema: reminders } },
  handle: async ({ params, rooms }) => {
    const found = await openForecast(rooms, params.token);
    const { id, clinicId } = found;
    return shown(
      rooms,
      found,
      await inClinic(rooms.database, clinicId, (work) => remindersKept(work, id)),
    );
  },
});

/** Asks for reminders: from now on, until they are stopped or the forecast is deleted. */
export const askForReminders = defineRoute({
  ...{ method: 'PUT', url, access: 'private-link', limit: 'letters' },
  summary: 'Ask for reminders by e-mail',
  params: linkParams,
  body: wish,
  answers: { 200: { description: 'They are planned.', schema: reminders } },
  handle: async ({ params, body, rooms }) => {
    const found = await openForecast(rooms, params.token);
    const { id, clinicId, input, output } = found;
    const { settings } = await currentClinic(rooms, clinicId);
    const place = { clinicId, forecastId: id };
    const dated = remindersOf(rooms.knowledge, input, output);
    return inClinic(rooms.database, clinicId, async (work) => {
      await wishForReminders(rooms, work, place, { to: body.email, token: params.token });
      await planReminders(rooms, work, place, settings.timeZone, dated);
      return shown(rooms, found, await remindersKept(work, id));
    });
  },
});

/** Stops all reminders and forgets the address they went to. */
export const stopAllReminders = defineRoute({
  ...{ method: 'DELETE', url, access: 'private-link', limit: 'read' },
  summary: 'Stop all reminders',
  params: linkParams,
  answers: { 204: { description: 'None will come; the address is forgotten.' } },
  handle: async ({ params, rooms, reply }) => {
    const { id, clinicId } = await openForecast(rooms, params.token);
    await stopReminders(rooms, { clinicId, forecastId: id }, 'all');
    return reply.code(204).send();
  },
});
