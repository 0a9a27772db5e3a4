import { type Area, type Knowledge, type Plan, planPage } from '@healcast/engine';
import type { Brand } from '../brand/brand.ts';
import { pageNumberIn } from './page-number.ts';
import { ONE_PAGE } from './paper.ts';
import { renderPage } from './render-page.ts';

/**
 * A personal plan on one page as a tagged PDF; undefined when the plan is null.
 * @param about the area it is for, and the day printed on it
 */
export async function planPdf(
  knowledge: Knowledge,
  plan: Plan,
  about: { area: Area; date: string; brand?: Brand },
): Promise<Buffer | undefined> {
  const page = planPage(knowledge, plan, about);
  if (!page) return undefined;
  const pageNumber = pageNumberIn(knowledge, page.language);
  return renderPage(page, { sizes: ONE_PAGE, date: about.date, pageNumber, brand: about.brand });
}
