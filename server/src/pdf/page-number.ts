import type { Knowledge } from '@healcast/engine';
import type { PageNumber } from './render-page.ts';

/** "Page 2 of 9" in the words of the knowledge room. */
export function pageNumberIn({ words }: Pick<Knowledge, 'words'>, language: string): PageNumber {
  const wording = words.get(`protocol-${language}`)?.strings.page ?? '{page} / {pages}';
  return (page, pages) => wording.replace('{page}', String(page)).replace('{pages}', String(pages));
}
