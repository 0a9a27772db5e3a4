import type { Measure } from '../types.ts';

const FAMILIES: readonly Measure['family'][] = [
  'instrument',
  'imaging',
  'clinician-grade',
  'patient-grade',
];

/** Measures in the order of their kind: instruments first, what the person says last. */
export const inOrder = (measures: readonly Measure[]): Measure[] =>
  measures.toSorted(
    (one, other) =>
      FAMILIES.indexOf(one.family) - FAMILIES.indexOf(other.family) ||
      one.title.localeCompare(other.title),
  );
