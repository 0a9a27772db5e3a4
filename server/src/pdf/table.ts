import { INK } from './paper.ts';
import type { Sheet, Tag } from './sheet.ts';

const PADDING = 5;
/** A table is moved to the next page whole rather than broken, unless that leaves more than this empty. */
const MOST_LEFT_EMPTY = 150;
/** Rows that stay together under the head, and at the end of a table. */
const ROWS_TOGETHER = 3;
const LAST_TOGETHER = 2;

/** One table as a page gives it: the first column names its row. */
export interface TableContent {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/**
 * Sets a table with a caption, header cells with their scope, and rows that never break over a
 * page. On a new page the head is drawn again, for the eye only.
 */
export function setTable(sheet: Sheet, parent: Tag, content: TableContent): void {
  const { caption, head, rows } = content;
  const { pdf, sizes } = sheet;
  const { columns, headHeight, tallest, captionHeight: height, look } = measure(sheet, content);
  sheet.ensure(leadOfTable(sheet, content));
  const table = pdf.struct('Table');
  parent.add(table);
  sheet.write(table, 'Caption', caption, { x: sheet.left, y: sheet.y, width: sheet.width }, look);
  sheet.y += height + sizes.gap * 0.7;
  setRow(sheet, table, head, columns, headHeight, 'head');
  for (const [index, row] of rows.entries()) {
    const tall = tallest[index] as number;
    const lasts = rows.length - LAST_TOGETHER;
    const needed = index === lasts && index > 0 ? sumOf(tallest.slice(index)) : tall;
    if (sheet.ensure(needed)) repeatHead(sheet, head, columns, headHeight);
    setRow(sheet, table, row, columns, tall, 'body');
  }
  table.end();
  sheet.y += sizes.gap * 1.6;
}

/** How much of a table must fit on a page to start it there: all, unless that leaves much empty. */
export function leadOfTable(sheet: Sheet, content: TableContent): number {
  const { headHeight, tallest, captionHeight } = measure(sheet, content);
  const top = captionHeight + sheet.sizes.gap * 0.7 + headHeight;
  const whole = top + sumOf(tallest);
  const room = sheet.bottom - sheet.y;
  const first = top + sumOf(tallest.slice(0, ROWS_TOGETHER));
  return room > MOST_LEFT_EMPTY && room >= first ? Math.min(first, whole) : whole;
}

const sumOf = (heights: readonly number[]) => heights.reduce((sum, height) => sum + height, 0);

function measure(sheet: Sheet, { caption, head, rows }: TableContent) {
  const columns = columnWidths(sheet, head, rows);
  const look = {
    font: 'strong',
    size: sheet.sizes.heading,
    colour: sheet.ink.brandDeep,
  } as const;
  return {
    columns,
    look,
    captionHeight: sheet.heightOf(caption, sheet.width, look),
    headHeight: rowHeight(sheet, head, columns, true),
    tallest: rows.map((row) => rowHeight(sheet, row, columns, false)),
  };
}

/** Columns share the width by what their longest words and their text ask for. */
function columnWidths(sheet: Sheet, head: readonly string[], rows: TableContent['rows']): number[] {
  const wish = head.map((title, column) => {
    const cells = [title, ...rows.map((row) => row[column] ?? '')];
    const longestWord = Math.max(...cells.map((cell) => widestWord(sheet, cell)));
    const longest = Math.max(...cells.map((cell) => cell.length));
    return { least: longestWord + 2 * PADDING, weight: Math.sqrt(Math.min(longest, 160)) };
  });
  const least = wish.reduce((sum, each) => sum + each.least, 0);
  const weights = wish.reduce((sum, each) => sum + each.weight, 0);
  const spare = Math.max(sheet.width - least, 0);
  const squeeze = Math.min(1, sheet.width / least);
  return wish.map(({ least: own, weight }) => own * squeeze + (spare * weight) / weights);
}

function widestWord(sheet: Sheet, text: string): number {
  sheet.use({ font: 'strong', size: sheet.sizes.small });
  return Math.max(...text.split(/\s+/).map((word) => sheet.pdf.widthOfString(word)), 0) + 1;
}

const lookOf = (sheet: Sheet, head: boolean, first: boolean) =>
  ({
    font: head || first ? 'strong' : 'body',
    size: sheet.sizes.small,
    colour: head ? sheet.ink.brandDeep : INK.body,
    lineGap: sheet.sizes.lineGap * 0.5,
  }) as const;

/** Room above and below the words of a row. */
const rowGap = ({ sizes }: Sheet) => sizes.gap * 0.67;

function rowHeight(
  sheet: Sheet,
  cells: readonly string[],
  columns: readonly number[],
  head: boolean,
) {
  const heights = cells.map((cell, column) =>
    sheet.heightOf(
      cell || ' ',
      (columns[column] as number) - 2 * PADDING,
      lookOf(sheet, head, column === 0),
    ),
  );
  return Math.max(...heights) + 2 * rowGap(sheet);
}

function setRow(
  sheet: Sheet,
  table: Tag,
  cells: readonly string[],
  columns: readonly number[],
  height: number,
  kind: 'head' | 'body',
): void {
  const head = kind === 'head';
  if (head) fillHead(sheet, height);
  const row = sheet.pdf.struct('TR');
  table.add(row);
  let x = sheet.left;
  cells.forEach((cell, column) => {
    const width = columns[column] as number;
    const place = { x: x + PADDING, y: sheet.y + rowGap(sheet), width: width - 2 * PADDING };
    const scope = head ? { scope: 'Column' } : column === 0 ? { scope: 'Row' } : {};
    const tag = head || column === 0 ? 'TH' : 'TD';
    sheet.write(row, tag, cell || ' ', place, lookOf(sheet, head, column === 0), scope);
    x += width;
  });
  row.end();
  sheet.y += height;
  sheet.rule(sheet.y);
}

function fillHead(sheet: Sheet, height: number): void {
  sheet.decorate((pdf) =>
    pdf.rect(sheet.left, sheet.y, sheet.width, height).fill(sheet.ink.brandWash),
  );
}

/** The head again at the top of a page: for the eye, an artifact for a screen reader. */
function repeatHead(
  sheet: Sheet,
  head: readonly string[],
  columns: readonly number[],
  height: number,
) {
  fillHead(sheet, height);
  sheet.decorate((pdf) => {
    let x = sheet.left;
    head.forEach((title, column) => {
      sheet.use(lookOf(sheet, true, false));
      pdf.text(title, x + PADDING, sheet.y + rowGap(sheet), {
        width: (columns[column] as number) - 2 * PADDING,
      });
      x += columns[column] as number;
    });
  });
  sheet.y += height;
  sheet.rule(sheet.y);
}
