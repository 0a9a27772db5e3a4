import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from './csv.ts';

const rows = (text: string) => {
  const read = readCsv(text);
  if ('trouble' in read) throw new Error(read.trouble.problem);
  return read.rows;
};

describe('CSV', () => {
  it('is read with any separator, mark, line end, and without its empty rows', () => {
    for (const separator of [',', ';', '\t', '|'])
      for (const end of ['\n', '\r\n', '\r'])
        expect(
          rows(
            `\uFEFFa${separator}"b"${end}${end}1${separator}"2 ${separator}""x"""${end}${separator}${end}${end}`,
          ),
        ).toEqual([
          { line: 1, cells: ['a', 'b'] },
          { line: 3, cells: ['1', `2 ${separator}"x"`] },
        ]);
  });

  it("takes Excel's own line about the separator and keeps counting lines", () => {
    expect(rows('sep=;\r\na;b,c\r\n1;2\r\n')).toEqual([
      { line: 2, cells: ['a', 'b,c'] },
      { line: 3, cells: ['1', '2'] },
    ]);
  });

  it('tells the line on which a row begins, also behind a break within quotes', () => {
    expect(rows('a,b\n"x\ny",2\n3,4\n').map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it('says what is wrong with a quote that never closes or stands inside a cell', () => {
    expect(readCsv('a,b\n1,"2\n')).toMatchObject({
      trouble: { problem: expect.stringContaining('never closed') },
    });
    expect(readCsv('a,b\n1,2" tip\n')).toMatchObject({ trouble: { line: 2 } });
  });

  it('keeps a formula from a spreadsheet', () => {
    expect(writeCsv([['=1+1', 2, null]])).toBe("'=1+1,2,\r\n");
  });

  it('reads what it wrote', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => text.replaceAll(/[=+\-@\t\r\uFEFF\uFF00-\uFF20]/g, '').trim());
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(table, (cells) => {
        const text = writeCsv([['a', 'b', 'c'], ...cells]);
        const filled = cells.filter((row) => row.some(Boolean));
        expect(
          rows(text)
            .slice(1)
            .map((row) => row.cells),
        ).toEqual(filled);
      }),
    );
  });
});
