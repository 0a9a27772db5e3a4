import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** One row of a file with the line it begins on. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** What keeps a file from being read at all. */
export interface CsvTrouble {
  line: number;
  problem: string;
}

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** Excel's own way to name the separator, on a line before the header. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/**
 * Reads CSV with the separator the first line has most of (or names), quotes, line breaks within
 * quotes, any line ends, a byte order mark and empty rows. A row may have too many or too few cells.
 */
export function readCsv(text: string): { rows: CsvRow[] } | { trouble: CsvTrouble } {
  const plain = text.replace(/^\uFEFF/, '');
  const named = SEPARATOR_LINE.exec(plain);
  const skipped = named ? 1 : 0;
  const source = named ? plain.slice(named[0].length) : plain;
  try {
    const found = parse(source, {
      ...{ delimiter: named?.[1] ?? separatorOf(source), info: true, raw: true, trim: true },
      ...{ relax_column_count: true, skip_empty_lines: true, skip_records_with_empty_values: true },
    }) as unknown as { info: { lines: number }; record: string[]; raw: string }[];
    const rows = found.map(({ info, record, raw }) => ({
      line: skipped + info.lines - raw.trim().split(/\r\n|\r|\n/).length + 1,
      cells: record,
    }));
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { trouble: troubleOf(error, skipped) };
  }
}

function troubleOf(error: CsvError, skipped: number): CsvTrouble {
  const line = Number(error.lines ?? 1) + skipped;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return { line, problem: 'A quote opens before the end of the file and is never closed.' };
  return {
    line,
    problem: 'A quote stands inside a cell. Put the whole cell in quotes and double the inner one.',
  };
}

function separatorOf(whole: string): string {
  const text = whole.trimStart();
  const first = text.slice(0, text.search(/[\r\n]/) + 1 || undefined).replaceAll(/"[^"]*"/g, '');
  const count = (sign: string) => first.split(sign).length;
  return SEPARATORS.toSorted((left, right) => count(right) - count(left))[0] ?? ',';
}

/** Lines of CSV as RFC 4180 has it. A cell that a spreadsheet would run as a formula is kept from it. */
export function writeCsv(
  rows: readonly (readonly (string | number | null | undefined)[])[],
): string {
  return stringify(rows as unknown[][], { escape_formulas: true, record_delimiter: 'windows' });
}
