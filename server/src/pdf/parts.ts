import type { PageItem, PagePart } from '@healcast/engine';
import { INK } from './paper.ts';
import type { Look, Sheet, Tag } from './sheet.ts';
import { setTable } from './table.ts';

/** Sets one part of a page under its section. */
export function setPart(sheet: Sheet, parent: Tag, part: PagePart): void {
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
  const look: Look = { font: 'strong', size: sizes.heading, colour: sheet.ink.brandDeep };
  const height = sheet.heightOf(text, sheet.width, look);
  sheet.ensure(height + sizes.body * 4);
  sheet.y += sizes.gap * 0.6;
  sheet.write(parent, 'H3', text, { x: sheet.left, y: sheet.y, width: sheet.width }, look);
  sheet.y += height + sizes.gap * 0.5;
}

function setList(sheet: Sheet, parent: Tag, items: readonly PageItem[], ordered: boolean): void {
  const list = sheet.pdf.struct('L');
  parent.add(list);
  for (const [index, item] of items.entries())
    setItem(sheet, list, item, ordered ? String(index + 1) : '•');
  list.end();
  sheet.y += sheet.sizes.gap * 0.6;
}

/** Label, text with its reference numbers, and the reason beneath in softer ink. */
function setItem(
  sheet: Sheet,
  list: Tag,
  { text, because, sources, mark }: PageItem,
  label: string,
) {
  const { sizes, pdf } = sheet;
  const indent = sizes.body * 1.7;
  const [x, width] = [sheet.left + indent, sheet.width - indent];
  const soft: Look = { size: sizes.small, colour: INK.soft, lineGap: sizes.lineGap * 0.6 };
  const main = sources.length > 0 ? `${text} [${sources.join(', ')}]` : text;
  const mainHeight = sheet.heightOf(main, width);
  const reasonHeight = because ? sheet.heightOf(because, width, soft) : 0;
  sheet.ensure(mainHeight + reasonHeight);
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
  sheet.writeInto(body, main, { x, y: sheet.y, width });
  if (because) sheet.writeInto(body, because, { x, y: sheet.y + mainHeight, width }, soft);
  body.end();
  element.end();
  sheet.y += mainHeight + reasonHeight + sizes.gap * 0.55;
}

function setReferences(sheet: Sheet, parent: Tag, items: readonly string[]): void {
  const look: Look = { size: sheet.sizes.small - 0.8, colour: INK.body, lineGap: 0.6 };
  const list = sheet.pdf.struct('L');
  parent.add(list);
  const indent = 24;
  items.forEach((item, index) => {
    const width = sheet.width - indent;
    const height = sheet.heightOf(item, width, look);
    sheet.ensure(height);
    const element = sheet.pdf.struct('LI');
    list.add(element);
    const label = { x: sheet.left, y: sheet.y, width: indent };
    sheet.write(element, 'Lbl', `[${index + 1}]`, label, {
      ...look,
      font: 'strong',
      colour: sheet.ink.brand,
    });
    sheet.write(element, 'LBody', item, { x: sheet.left + indent, y: sheet.y, width }, look);
    element.end();
    sheet.y += height + 2.2;
  });
  list.end();
}
