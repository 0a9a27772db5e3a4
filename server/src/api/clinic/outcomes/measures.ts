import type { OutcomeScale } from '@healcast/engine';
import { type FIELDS, measures } from '../contract/outcomes.ts';
import { defineStaffRoute } from '../staff-route.ts';

/** What is asked for beside the value. A photo pair is compared, not measured: it has no value. */
const FIELDS_OF: Record<OutcomeScale['family'], (typeof FIELDS)[number][] | null> = {
  instrument: ['site', 'operator', 'device'],
  imaging: ['site', 'operator', 'device'],
  'clinician-grade': ['operator'],
  'patient-grade': [],
  photo: null,
};

/** What can be measured, with the error of each measure. */
export const listMeasures = defineStaffRoute({
  method: 'GET',
  url: '/api/clinic/measures',
  least: 'read-only',
  summary: 'What can be measured, and how much each measure errs',
  answers: { 200: { description: 'As the knowledge room has them.', schema: measures } },
  handle: ({ rooms }) => ({
    measures: [...rooms.knowledge.measures.values()].flatMap((scale) => {
      const fields = FIELDS_OF[scale.family];
      if (!fields) return [];
      const { id, title, family, unit, from, to, better, meaning, howToMeasure } = scale;
      return [
        {
          ...{ id, title, family, unit, from, to, better, meaning, howToMeasure, fields },
          smallestDetectableChange: scale.smallestDetectableChange?.value ?? null,
          learns: scale.learnsAs !== null,
        },
      ];
    }),
  }),
});
