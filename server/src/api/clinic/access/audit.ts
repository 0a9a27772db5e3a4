import { checkAudit, note, readAudit } from '../../../store/clinic/audit.ts';
import { readSeal } from '../../../store/clinic/audit-seal.ts';
import { settingsOf } from '../../../store/clinic/practice.ts';
import { auditCheck, auditCheckQuery, auditPage, auditQuery } from '../contract/access.ts';
import { defineStaffRoute } from '../staff-route.ts';

/** The audit log, newest first. */
export const readAuditRoute = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/audit',
  least: 'owner',
  summary: 'Who read or changed what, newest first',
  query: auditQuery,
  answers: { 200: { description: 'A hundred lines.', schema: auditPage } },
  handle: ({ query, staff, act }) =>
    act(async (work) => {
      const { clinic } = await settingsOf(work, staff.clinicId);
      return readAudit(work, query, clinic.timeZone);
    }),
});

/** Walks the chain of the log. */
export const checkAuditRoute = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/audit/check',
  least: 'owner',
  summary: 'Whether the audit log is as it was written',
  query: auditCheckQuery,
  answers: { 200: { description: 'Where it breaks, if it does.', schema: auditCheck } },
  handle: ({ query, rooms, staff, act }) =>
    act(async (work) => {
      const checked = await checkAudit(work, readSeal(query.kept ?? ''));
      // The server's own log is kept elsewhere than the database: a seal written there is a witness.
      const { entries, intact, seal } = checked;
      rooms.log.info({ clinic: staff.clinicId, entries, intact, seal }, 'an audit log was checked');
      await note(work, staff, { action: 'audit-checked', detail: { intact: checked.intact } });
      return checked;
    }),
});
