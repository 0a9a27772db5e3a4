/** One row of a file with the line it begins on. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/**
 * Reads CSV as RFC 4180 has it, with comma, semicolon or tab (whichever the first line has most
 * of), quotes, line breaks within quotes, a byte order mark and empty lines.
 * @returns the rows, or the line on which a quote is never closed
 */
export function readCsv(text: string): { rows: CsvRow[] } | { openQuoteOnLine: number } {
  const source = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(source);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quotedFrom = 0;
  let line = 1;
  let begin = 1;
  const endRow = () => {
    cells.push(cell.trim());
    if (cells.some((one) => one !== '')) rows.push({ line: begin, cells });
    cells = [];
    cell = '';
    begin = line;
  };
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\n') line += 1;
    if (quotedFrom > 0) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quotedFrom = 0;
    } else if (sign === '"' && cell.trim() === '') quotedFrom = line;
    else if (sign === separator) {
      cells.push(cell.trim());
      cell = '';
    } else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  if (quotedFrom > 0) return { openQuoteOnLine: quotedFrom };
  endRow();
  return { rows };
}

function separatorOf(text: string): string {
  const first = text.slice(0, text.indexOf('\n') + 1 || undefined).replaceAll(/"[^"]*"/g, '');
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].toSorted((left, right) => count(right) - count(left))[0] ?? ',';
}

/** One line of CSV. A cell that a spreadsheet would run as a formula is kept from it. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  const quote = (cell: string | number | null) => {
    const text = String(cell ?? '');
    const tame = typeof cell === 'string' && /^[=+\-@\t]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
  };
  return `${cells.map(quote).join(',')}\r\n`;
}
