/** Dimensions of chance. Order is part of a seed's meaning: append only. */
export const DIMENSIONS = [
  'redness',
  'shape',
  'swelling',
  'repair',
  'channels',
  'crust',
  'caution',
  'inflammation',
  'depth',
  'age',
  'skin',
  'treatment',
  'aftercare',
  'gauge',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];
