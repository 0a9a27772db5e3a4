import { type Area, type Knowledge, type Plan, planPage } from '@healcast/engine';
import type { Brand } from '../brand/brand.ts';
import { pageNumberOn } from './page-number.ts';
import { FULL_PAGE, ONE_PAGE, ROOMY } from './paper.ts';
import { renderPage } from './render-page.ts';

/**
 * A personal plan on one page as a tagged PDF, in the language of the room; undefined when the plan is null.
 * @param about the area it is for, the day printed on it, and whose paper it is
 */
export async function planPdf(
  knowledge: Knowledge,
  plan: Plan,
  about: { area: Area; date: string; brand?: Brand },
): Promise<Buffer | undefined> {
  const page = planPage(knowledge, plan, about);
  if (!page) return undefined;
  const pageNumber = pageNumberOn(knowledge, 'plan-page');
  const { date, brand } = about;
  return renderPage(page, { sizes: [ROOMY, ONE_PAGE, FULL_PAGE], date, pageNumber, brand });
}
