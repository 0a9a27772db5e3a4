import type { Page, PageSection } from '@healcast/engine';
import { INK, type Sizes } from './paper.ts';
import { setPart } from './parts.ts';
import { finished, Sheet, type Tag } from './sheet.ts';

/** How the foot of each page counts: "Page 2 of 9". */
export type PageNumber = (page: number, pages: number) => string;

/**
 * Sets a page of care as a tagged PDF on A4: title, headings, lists and tables under their tags,
 * bookmarks for each section, the typeface embedded, a number on each page.
 * @param date the day printed on it; also its creation date, so that equal content gives equal files
 */
export async function renderPage(
  page: Page,
  { sizes, date, pageNumber }: { sizes: Sizes; date: string; pageNumber: PageNumber },
): Promise<Buffer> {
  const sheet = new Sheet(sizes, {
    title: `${page.title}: ${page.subtitle}`,
    subject: page.imprint.join(' · '),
    language: page.language,
    date: new Date(`${date}T00:00:00Z`),
  });
  setTitle(sheet, page);
  for (const section of page.sections) setSection(sheet, section);
  setFeet(sheet, page, pageNumber);
  return finished(sheet);
}

/** A band of colour over the width of the first page with title, subtitle, notes and version. */
function setTitle(sheet: Sheet, { title, subtitle, notes, imprint }: Page): void {
  const { sizes, pdf, left, width } = sheet;
  const titleLook = { font: 'title', size: sizes.title, colour: INK.onBrand } as const;
  const subtitleLook = { font: 'strong', size: sizes.section, colour: INK.onBrandSoft } as const;
  const noteLook = { size: sizes.small, colour: INK.onBrandSoft } as const;
  const lines = [...notes, imprint.join(' · ')];
  const top = sizes.margin * 0.75;
  const heights = {
    title: sheet.heightOf(title, width, titleLook),
    subtitle: sheet.heightOf(subtitle, width, subtitleLook),
    notes: lines.map((line) => sheet.heightOf(line, width, noteLook)),
  };
  const total = heights.title + heights.subtitle + heights.notes.reduce((a, b) => a + b, 0);
  const band = top + total + sizes.gap * 3 + sizes.margin * 0.3;
  sheet.decorate(() => pdf.rect(0, 0, pdf.page.width, band).fill(INK.brandDeep));
  sheet.decorate(() => pdf.rect(0, band, pdf.page.width, 3).fill(INK.brand));
  let y = top;
  sheet.write(sheet.root, 'H1', title, { x: left, y, width }, titleLook);
  y += heights.title + sizes.gap * 0.5;
  sheet.write(sheet.root, 'P', subtitle, { x: left, y, width }, subtitleLook);
  y += heights.subtitle + sizes.gap * 1.6;
  lines.forEach((line, index) => {
    sheet.write(sheet.root, 'P', line, { x: left, y, width }, noteLook);
    y += (heights.notes[index] as number) + 1;
  });
  sheet.y = band + sizes.gap * 3;
}

function setSection(sheet: Sheet, { title, parts }: PageSection): void {
  const { sizes, pdf } = sheet;
  const look = { font: 'title', size: sizes.section, colour: INK.brand } as const;
  const height = sheet.heightOf(title, sheet.width, look);
  sheet.ensure(height + sizes.body * sizes.together);
  const section: Tag = pdf.struct('Sect');
  sheet.root.add(section);
  sheet.y += sizes.gap * 0.8;
  pdf.outline.addItem(title, { top: sheet.y, fit: false } as never);
  sheet.write(section, 'H2', title, { x: sheet.left, y: sheet.y, width: sheet.width }, look);
  sheet.y += height + sizes.gap * 0.4;
  sheet.rule(sheet.y, INK.brand, 0.9);
  sheet.y += sizes.gap * 1.2;
  for (const part of parts) setPart(sheet, section, part);
  section.end();
  sheet.y += sizes.gap * 1.2;
}

function setFeet(sheet: Sheet, { title, subtitle, imprint }: Page, pageNumber: PageNumber): void {
  const { pdf, left, width, sizes } = sheet;
  const { start, count } = pdf.bufferedPageRange();
  for (let number = 0; number < count; number++) {
    pdf.switchToPage(start + number);
    const y = pdf.page.height - sizes.margin * 0.62;
    pdf.markContent('Artifact', { type: 'Pagination' });
    sheet.use({ size: 7.5, colour: INK.soft });
    pdf.text(`${title} · ${subtitle} · ${imprint[0] ?? ''}`, left, y, {
      width: width - 80,
      lineBreak: false,
    });
    pdf.text(pageNumber(number + 1, count), left, y, { width, align: 'right', lineBreak: false });
    pdf.endMarkedContent();
  }
}
