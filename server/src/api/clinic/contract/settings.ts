import { clinicSettings, z } from '@healcast/engine';
import { practice } from '../../../record/practice.ts';

export type { Practice } from '../../../record/practice.ts';

export const settings = z.object({ clinic: clinicSettings, practice });
export type Settings = z.infer<typeof settings>;
