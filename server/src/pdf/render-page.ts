import type { Page, PageSection } from '@healcast/engine';
import type { Brand } from '../brand/brand.ts';
import { FULL_PAGE, INK, inkOf, type Sizes } from './paper.ts';
import { leadOf, setParts } from './parts.ts';
import { finished, Sheet, type Tag } from './sheet.ts';

/** How the foot of each page counts: "Page 2 of 9". */
export type PageNumber = (page: number, pages: number) => string;

export interface Setting {
  /** One set of sizes, or several from large to small: the first that needs one page is taken. */
  sizes: Sizes | readonly [Sizes, ...Sizes[]];
  date: string;
  pageNumber: PageNumber;
  /** Whose paper it is; without it the house's own. */
  brand?: Brand | undefined;
}

/**
 * Sets a page of care as a tagged PDF on A4: title, headings, lists and tables under their tags,
 * bookmarks for each section, the typeface embedded, a number on each page.
 * @param date the day printed on it; also its creation date, so that equal content gives equal files
 */
export async function renderPage(page: Page, { sizes, ...setting }: Setting): Promise<Buffer> {
  const [largest, ...smaller] = 'length' in sizes ? sizes : [sizes];
  let sheet = setPage(page, largest, setting);
  for (const next of smaller) {
    if (sheet.pdf.bufferedPageRange().count === 1) break;
    sheet = setPage(page, next, setting);
  }
  return finished(sheet);
}

function setPage(
  page: Page,
  sizes: Sizes,
  { date, pageNumber, brand }: Omit<Setting, 'sizes'>,
): Sheet {
  const about = {
    title: `${page.title}: ${page.subtitle}`,
    subject: page.imprint.join(' · '),
    language: page.language,
    date: new Date(`${date}T00:00:00Z`),
  };
  const sheet = new Sheet(sizes, about, brand && inkOf(brand));
  setTitle(sheet, page, brand);
  for (const section of page.sections) setSection(sheet, section);
  if (brand?.footer) setImprint(sheet, brand.footer);
  setFeet(sheet, page, pageNumber);
  return sheet;
}

/** A band of colour over the width of the first page with title, subtitle, notes and version. */
function setTitle(
  sheet: Sheet,
  { title, subtitle, notes, imprint }: Page,
  brand: Brand | undefined,
): void {
  const { sizes, pdf, left } = sheet;
  const mark = brand && logoPlace(sheet, brand);
  const width = sheet.width - (mark ? mark.width + sizes.gap * 3 : 0);
  const titleLook = { font: 'title', size: sizes.title, colour: INK.onBrand } as const;
  const subtitleLook = { font: 'strong', size: sizes.section, colour: INK.onBrandSoft } as const;
  const noteLook = { size: sizes.small, colour: INK.onBrandSoft } as const;
  const lines = [...notes, [...(brand ? [brand.clinic] : []), ...imprint].join(' · ')];
  const top = sizes.margin * 0.75;
  const heights = {
    title: sheet.heightOf(title, width, titleLook),
    subtitle: sheet.heightOf(subtitle, width, subtitleLook),
    notes: lines.map((line) => sheet.heightOf(line, width, noteLook)),
  };
  const total = heights.title + heights.subtitle + heights.notes.reduce((a, b) => a + b, 0);
  const least = mark ? mark.height + 8 : 0;
  const band = top + Math.max(total, least) + sizes.gap * 3 + sizes.margin * 0.3;
  sheet.decorate(() => pdf.rect(0, 0, pdf.page.width, band).fill(sheet.ink.brandDeep));
  sheet.decorate(() => pdf.rect(0, band, pdf.page.width, 3).fill(sheet.ink.brand));
  if (mark && brand.logo) setLogo(sheet, brand.logo.png, { ...mark, y: top });
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

const HIGHEST_LOGO = 44;
const WIDEST_LOGO = 130;

/** Where the clinic's picture goes in the band: right, no larger than it is. */
function logoPlace({ left, width }: Sheet, { logo }: Brand) {
  if (!logo) return undefined;
  const scale = Math.min(1, HIGHEST_LOGO / logo.height, WIDEST_LOGO / logo.width);
  const size = { width: logo.width * scale, height: logo.height * scale };
  return { ...size, x: left + width - size.width };
}

/** The picture on a white plate. The name stands in the band as text, so it is decoration here. */
function setLogo(
  sheet: Sheet,
  png: Buffer,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): void {
  sheet.decorate((pdf) => {
    pdf.roundedRect(x - 4, y - 4, width + 8, height + 8, 4).fill('#ffffff');
    pdf.image(png, x, y, { width, height });
  });
}

/** Who writes, at the end of the document; on a full one-page sheet above its foot. */
function setImprint(sheet: Sheet, footer: string): void {
  const look = { size: sheet.sizes.small, colour: INK.soft } as const;
  const { left, width } = sheet;
  const lines = footer.split('\n').filter(Boolean);
  const heights = lines.map((line) => sheet.heightOf(line, width, look) + 1);
  const total = heights.reduce((sum, height) => sum + height, 0);
  if (sheet.sizes === FULL_PAGE && sheet.y + total > sheet.bottom) {
    const small = { size: 6.5, colour: INK.soft, lineGap: 0 } as const;
    const line = lines.join(' · ');
    const y =
      sheet.pdf.page.height - sheet.sizes.margin * 0.62 - sheet.heightOf(line, width, small);
    return sheet.write(sheet.root, 'P', line, { x: left, y: y - 2, width }, small);
  }
  sheet.ensure(total);
  lines.forEach((line, index) => {
    sheet.write(sheet.root, 'P', line, { x: left, y: sheet.y, width }, look);
    sheet.y += heights[index] ?? 0;
  });
}

function setSection(sheet: Sheet, { title, parts }: PageSection): void {
  const { sizes, pdf } = sheet;
  const look = { font: 'title', size: sizes.section, colour: sheet.ink.brand } as const;
  const height = sheet.heightOf(title, sheet.width, look);
  const opening = Math.max(leadOf(sheet, parts), sizes.body * sizes.together);
  sheet.ensure(height + sizes.gap * 2.4 + opening);
  const section: Tag = pdf.struct('Sect');
  sheet.root.add(section);
  sheet.y += sizes.gap * 0.8;
  pdf.outline.addItem(title, { top: sheet.y, fit: false } as never);
  sheet.write(section, 'H2', title, { x: sheet.left, y: sheet.y, width: sheet.width }, look);
  sheet.y += height + sizes.gap * 0.4;
  sheet.rule(sheet.y, sheet.ink.brand, 0.9);
  sheet.y += sizes.gap * 1.2;
  setParts(sheet, section, parts);
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
