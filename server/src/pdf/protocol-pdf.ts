import { type Answer, type Knowledge, protocol } from '@healcast/engine';
import type { Brand } from '../brand/brand.ts';
import { pageNumberOn } from './page-number.ts';
import { READING } from './paper.ts';
import { renderPage } from './render-page.ts';

/**
 * The clinical protocol for one area and device as a tagged PDF.
 * @param input an unknown document: `{area, modality, date}`; the date is printed on every page
 */
export async function protocolPdf(
  knowledge: Knowledge,
  input: unknown,
  brand?: Brand,
): Promise<Answer<Buffer>> {
  const answer = protocol(knowledge, input);
  if (!answer.ok) return answer;
  const { date } = input as { date: string };
  const pageNumber = pageNumberOn(knowledge, 'protocol');
  return {
    ok: true,
    value: await renderPage(answer.value, { sizes: READING, date, pageNumber, brand }),
  };
}
