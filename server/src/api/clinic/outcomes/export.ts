import { writeCsv } from '../../../record/csv.ts';
import { note } from '../../../store/clinic/audit.ts';
import { outcomesOf } from '../../../store/clinic/outcomes.ts';
import { outcomeExport } from '../contract/outcomes.ts';
import { type AskedByStaff, defineStaffRoute } from '../staff-route.ts';

const COLUMNS = [
  'personId',
  'area',
  'measure',
  'value',
  'date',
  'site',
  'operator',
  'device',
] as const;

const allOutcomes = ({
  staff,
  act,
}: Pick<AskedByStaff<undefined, undefined, undefined>, 'staff' | 'act'>) =>
  act(async (work) => {
    const all = await outcomesOf(work);
    await note(work, staff, { action: 'outcomes-exported', detail: { rows: all.length } });
    return all;
  });

/** All results of the clinic as a file; import reads it as it is. */
export const exportOutcomes = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/outcomes.csv',
  least: 'clinician',
  summary: 'All measured results of this clinic as CSV',
  answers: { 200: { description: 'One result a line.', contentType: 'text/csv' } },
  handle: async ({ staff, act, reply }) => {
    const kept = await allOutcomes({ staff, act });
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="outcomes.csv"')
      .send(writeCsv([COLUMNS, ...kept.map((row) => COLUMNS.map((column) => row[column]))]));
  },
});

/** The same as JSON. */
export const exportOutcomesJson = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/outcomes.json',
  least: 'clinician',
  summary: 'All measured results of this clinic as JSON',
  answers: { 200: { description: 'The first first.', schema: outcomeExport } },
  handle: async ({ staff, act, reply }) => {
    const outcomes = await allOutcomes({ staff, act });
    reply.header('content-disposition', 'attachment; filename="outcomes.json"');
    return { outcomes };
  },
});
