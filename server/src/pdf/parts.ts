import type { PageItem, PagePart } from '@healcast/engine';
import { INK } from './paper.ts';
import type { Look, Sheet, Tag } from './sheet.ts';
import { leadOfTable, setTable } from './table.ts';

/** Items of a list, or studies, that stay together at its start and at its end. */
const ITEMS_TOGETHER = 2;

/** Sets the parts of a section under its tag. What leads to something stays on one page with it. */
export function setParts(sheet: Sheet, parent: Tag, parts: readonly PagePart[]): void {
  for (const [index, part] of parts.entries()) {
    sheet.ensure(leadOf(sheet, parts, index));
    setPart(sheet, parent, part);
  }
}

/** How much must fit on a page to start a part there: of a heading or an opening, what follows too. */
export function leadOf(sheet: Sheet, parts: readonly PagePart[], index = 0): number {
  const part = parts[index];
  if (!part) return 0;
  const { sizes, width } = sheet;
  switch (part.kind) {
    case 'heading': {
      const own = sheet.heightOf(part.text, width, headingLook(sheet)) + sizes.gap * 1.1;
      return own + leadOf(sheet, parts, index + 1);
    }
    case 'text': {
      const own = sheet.heightOf(part.text, width) + sizes.gap;
      const opens = ['list', 'references', 'table'].includes(parts[index + 1]?.kind ?? '');
      return opens ? own + leadOf(sheet, parts, index + 1) : own;
    }
    case 'list':
      return part.items
        .slice(0, ITEMS_TOGETHER)
        .reduce((sum, item) => sum + itemHeights(sheet, item).whole, 0);
    case 'table':
      return leadOfTable(sheet, part);
    case 'references':
      return part.items
        .slice(0, ITEMS_TOGETHER)
        .reduce((sum, item) => sum + referenceHeight(sheet, item), 0);
  }
}

function setPart(sheet: Sheet, parent: Tag, part: PagePart): void {
  switch (part.kind) {
    case 'text':
      return setText(sheet, parent, part.text);
    case 'heading':
      return setHeading(sheet, parent, part.text);
    case 'list':
      return setList(sheet, parent, part.items, part.ordered);
    case 'table':
      return setTable(sheet, parent, part);
    case 'references':
      return setReferences(sheet, parent, part.items);
  }
}

function setText(sheet: Sheet, parent: Tag, text: string): void {
  const height = sheet.heightOf(text, sheet.width);
  sheet.ensure(height);
  sheet.write(parent, 'P', text, { x: sheet.left, y: sheet.y, width: sheet.width });
  sheet.y += height + sheet.sizes.gap;
}

function setHeading(sheet: Sheet, parent: Tag, text: string): void {
  const { sizes } = sheet;
  const look = headingLook(sheet);
  const height = sheet.heightOf(text, sheet.width, look);
  sheet.y += sizes.gap * 0.6;
  sheet.write(parent, 'H3', text, { x: sheet.left, y: sheet.y, width: sheet.width }, look);
  sheet.y += height + sizes.gap * 0.5;
}

const headingLook = ({ sizes, ink }: Sheet): Look => ({
  font: 'strong',
  size: sizes.heading,
  colour: ink.brandDeep,
});

function setList(sheet: Sheet, parent: Tag, items: readonly PageItem[], ordered: boolean): void {
  const list = sheet.pdf.struct('L');
  parent.add(list);
  const lasts = items.length - ITEMS_TOGETHER;
  for (const [index, item] of items.entries()) {
    const kept = index === lasts ? items.slice(index) : [item];
    sheet.ensure(kept.reduce((sum, each) => sum + itemHeights(sheet, each).whole, 0));
    setItem(sheet, list, item, ordered ? String(index + 1) : '•');
  }
  list.end();
  sheet.y += sheet.sizes.gap * 0.6;
}

/** The words of an item; its reference numbers never break over two lines. */
const mainOf = ({ text, sources }: PageItem): string =>
  sources.length > 0 ? `${text} [${sources.join(',\u00a0')}]` : text;

const indentOf = ({ sizes }: Sheet) => sizes.body * 1.7;
const softLook = ({ sizes }: Sheet): Look => ({
  size: sizes.small,
  colour: INK.soft,
  lineGap: sizes.lineGap * 0.6,
});

/** Heights of the words of an item, of its reason, and of both with the gap below. */
function itemHeights(sheet: Sheet, item: PageItem) {
  const width = sheet.width - indentOf(sheet);
  const main = sheet.heightOf(mainOf(item), width);
  const reason = item.because ? sheet.heightOf(item.because, width, softLook(sheet)) : 0;
  return { main, reason, whole: main + reason + sheet.sizes.gap * 0.55 };
}

/** Label, text with its reference numbers, and the reason beneath in softer ink. */
function setItem(sheet: Sheet, list: Tag, item: PageItem, label: string) {
  const { pdf } = sheet;
  const { because, mark } = item;
  const indent = indentOf(sheet);
  const [x, width] = [sheet.left + indent, sheet.width - indent];
  const heights = itemHeights(sheet, item);
  const colour = mark === 'stop' ? INK.alarm : sheet.ink.brand;
  const element = pdf.struct('LI');
  list.add(element);
  sheet.write(
    element,
    'Lbl',
    mark === 'stop' ? '×' : label,
    { x: sheet.left, y: sheet.y, width: indent },
    {
      font: 'title',
      colour,
    },
  );
  const body = pdf.struct('LBody');
  element.add(body);
  sheet.writeInto(body, mainOf(item), { x, y: sheet.y, width });
  if (because)
    sheet.writeInto(body, because, { x, y: sheet.y + heights.main, width }, softLook(sheet));
  body.end();
  element.end();
  sheet.y += heights.whole;
}

const REFERENCE_INDENT = 24;
const REFERENCE_GAP = 2.2;
const referenceLook = ({ sizes }: Sheet): Look => ({
  size: sizes.small - 0.8,
  colour: INK.body,
  lineGap: 0.6,
});
const referenceHeight = (sheet: Sheet, item: string) =>
  sheet.heightOf(item, sheet.width - REFERENCE_INDENT, referenceLook(sheet)) + REFERENCE_GAP;

function setReferences(sheet: Sheet, parent: Tag, items: readonly string[]): void {
  const look = referenceLook(sheet);
  const list = sheet.pdf.struct('L');
  parent.add(list);
  items.forEach((item, index) => {
    const height = referenceHeight(sheet, item);
    sheet.ensure(height - REFERENCE_GAP);
    const element = sheet.pdf.struct('LI');
    list.add(element);
    const label = { x: sheet.left, y: sheet.y, width: REFERENCE_INDENT };
    sheet.write(element, 'Lbl', `[${index + 1}]`, label, {
      ...look,
      font: 'strong',
      colour: sheet.ink.brand,
    });
    const place = { x: sheet.left + REFERENCE_INDENT, y: sheet.y };
    const width = sheet.width - REFERENCE_INDENT;
    sheet.write(element, 'LBody', item, { ...place, width }, look);
    element.end();
    sheet.y += height;
  });
  list.end();
}
