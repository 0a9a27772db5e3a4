import { problem, refused } from '../../../problem.ts';
import { csvLine } from '../../../record/csv.ts';
import { note } from '../../../store/clinic/audit.ts';
import { keepOutcomes, outcomesOf } from '../../../store/clinic/outcomes.ts';
import { findPerson } from '../../../store/clinic/people.ts';
import { measures, outcomeBody, outcomes } from '../contract/outcomes.ts';
import { made } from '../contract/words.ts';
import { personParams } from '../people/people.ts';
import { defineStaffRoute } from '../staff-route.ts';
import { changesOf } from './change.ts';
import { wrongMeasure } from './wrong-measure.ts';

/** What can be measured, with the error of each measure. */
export const listMeasures = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/measures',
  least: 'read-only',
  summary: 'What can be measured, and how much each measure errs',
  answers: { 200: { description: 'As the knowledge room has them.', schema: measures } },
  handle: ({ rooms }) => ({
    measures: [...rooms.knowledge.measures.values()].map((scale) => ({
      ...{ id: scale.id, title: scale.title, unit: scale.unit, from: scale.from, to: scale.to },
      better: scale.better,
      smallestDetectableChange: scale.smallestDetectableChange?.value ?? null,
    })),
  }),
});

/** What was measured in a person, and what changed beyond noise. */
export const listOutcomes = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/people/:personId/outcomes',
  least: 'read-only',
  summary: 'What was measured in a person, and what changed beyond noise',
  params: personParams,
  answers: { 200: { description: 'The first first.', schema: outcomes } },
  handle: ({ params, rooms, staff, act }) =>
    act(async (work) => {
      if (!(await findPerson(work, params.personId))) throw problem('no-such-record');
      const kept = await outcomesOf(work, params.personId);
      await note(work, staff, {
        action: 'outcomes-read',
        subject: 'person',
        subjectId: params.personId,
      });
      return { outcomes: kept, changes: changesOf(rooms.knowledge, kept) };
    }),
});

/** Keeps a measured result. */
export const addOutcome = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/people/:personId/outcomes',
  least: 'clinician',
  summary: 'Keep a measured result',
  params: personParams,
  body: outcomeBody,
  answers: { 201: { description: 'Kept.', schema: made } },
  handle: async ({ params: { personId }, body, rooms, staff, act, reply }) => {
    const wrong = wrongMeasure(rooms.knowledge, body);
    if (wrong)
      throw refused({
        kind: 'invalid-input',
        fields: [{ pointer: `/${wrong.field}`, detail: wrong.problem }],
      });
    const kept = await act(async (work) => {
      if (!(await findPerson(work, personId))) throw problem('no-such-record');
      const [id] = await keepOutcomes(work, staff.clinicId, [{ ...body, personId }]);
      await note(work, staff, {
        ...{ action: 'outcome-kept', subject: 'person', subjectId: personId },
        detail: { outcomeId: id, measure: body.measure },
      });
      return id;
    });
    reply.code(201);
    return { id: kept };
  },
});

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

/** All results of the clinic as a file. */
export const exportOutcomes = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/outcomes.csv',
  least: 'clinician',
  summary: 'All measured results of this clinic as CSV',
  answers: { 200: { description: 'One result a line.', contentType: 'text/csv' } },
  handle: async ({ staff, act, reply }) => {
    const kept = await act(async (work) => {
      const all = await outcomesOf(work);
      await note(work, staff, { action: 'outcomes-exported', detail: { rows: all.length } });
      return all;
    });
    const lines = kept.map((row) => csvLine(COLUMNS.map((column) => row[column])));
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="outcomes.csv"')
      .send([csvLine(COLUMNS), ...lines].join(''));
  },
});
