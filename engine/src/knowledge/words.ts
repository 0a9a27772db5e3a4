import { z } from '../record/schema.ts';

/**
 * The words of a page, by key. `{name}` marks what the page fills in.
 * Every string is read by patients and therefore kept to Flesch-Kincaid grade 7 or below.
 */
export const pageWords = z.object({
  id: z.string(),
  page: z.string(),
  strings: z.record(z.string(), z.string()),
});
export type PageWords = z.infer<typeof pageWords>;
