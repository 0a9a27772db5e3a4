import { note } from '../../store/clinic/audit.ts';
import { keepSettings, settingsOf } from '../../store/clinic/practice.ts';
import { requireOffered } from '../language.ts';
import { settings } from './contract/settings.ts';
import { defineStaffRoute } from './staff-route.ts';

/** How the clinic works, and what everybody may know of it. */
export const readSettings = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/settings',
  least: 'read-only',
  summary: 'How this clinic works: hours, contacts, own rules, templates',
  answers: { 200: { description: 'All settings.', schema: settings } },
  handle: ({ staff, act }) => act((work) => settingsOf(work, staff.clinicId)),
});

/** Changes the settings as a whole. */
export const changeSettings = defineStaffRoute({
  method: 'PUT',
  url: '/api/clinic/settings',
  least: 'owner',
  summary: 'Change how this clinic works',
  body: settings,
  answers: { 204: { description: 'Changed; open clocks keep their time.' } },
  handle: async ({ body, rooms, staff, act, reply }) => {
    await act(async (work) => {
      const before = await settingsOf(work, staff.clinicId);
      const { language = before.language } = body;
      const isNew = language !== before.language;
      if (isNew) requireOffered(rooms.knowledge, language, '/language');
      await keepSettings(work, staff.clinicId, { ...body, language });
      const detail = isNew ? { detail: { language } } : {};
      await note(work, staff, { action: 'settings-changed', ...detail });
    });
    return reply.code(204).send();
  },
});
