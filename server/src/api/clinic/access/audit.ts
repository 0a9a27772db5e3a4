import { checkAudit, note, readAudit } from '../../../store/clinic/audit.ts';
import { auditCheck, auditPage, auditQuery } from '../contract/access.ts';
import { defineStaffRoute } from '../staff-route.ts';

/** The audit log, newest first. */
export const readAuditRoute = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/audit',
  least: 'owner',
  summary: 'Who read or changed what, newest first',
  query: auditQuery,
  answers: { 200: { description: 'A hundred lines.', schema: auditPage } },
  handle: ({ query, act }) =>
    act((work) => readAudit(work, query as { before?: number; subjectId?: string })),
});

/** Walks the chain of the log. */
export const checkAuditRoute = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/audit/check',
  least: 'owner',
  summary: 'Whether the audit log is as it was written',
  answers: { 200: { description: 'Where it breaks, if it does.', schema: auditCheck } },
  handle: ({ staff, act }) =>
    act(async (work) => {
      const checked = await checkAudit(work);
      await note(work, staff, { action: 'audit-checked', detail: { intact: checked.intact } });
      return checked;
    }),
});
