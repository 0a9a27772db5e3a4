import type { Knowledge } from '@healcast/engine';
import type { PageNumber } from './render-page.ts';

/** "Page 2 of 9" in the words of one kind of paper. */
export function pageNumberOn({ words }: Pick<Knowledge, 'words'>, paper: string): PageNumber {
  const wording = words.get(paper)?.strings.page ?? '{page} / {pages}';
  return (page, pages) => wording.replace('{page}', String(page)).replace('{pages}', String(pages));
}
