import type { Knowledge } from '@healcast/engine';

/** The page of the clinic, and what the server alone writes for it. */
const PAGES = ['clinic', 'clinic-report'];

/** What the clinic page calls things, for texts that the server makes in its words. */
export const clinicStrings = ({ words }: Pick<Knowledge, 'words'>): Record<string, string> =>
  Object.assign(
    {},
    ...[...words.values()].filter(({ page }) => PAGES.includes(page)).map(({ strings }) => strings),
  );
