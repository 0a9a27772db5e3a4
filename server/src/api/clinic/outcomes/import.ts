import { AREAS, type Area, isoDate, z } from '@healcast/engine';
import { type CsvRow, readCsv } from '../../../record/csv.ts';
import { note } from '../../../store/clinic/audit.ts';
import { keepOutcomes, type Outcome } from '../../../store/clinic/outcomes.ts';
import type { Work } from '../../../store/database.ts';
import type { Rooms } from '../../route.ts';
import { importAnswer, importBody } from '../contract/outcomes.ts';
import { defineStaffRoute } from '../staff-route.ts';
import { wrongMeasure } from './wrong-measure.ts';

type Body = z.infer<typeof importBody>;
type Field = keyof Body['columns'];
type Wrong = z.infer<typeof importAnswer>['errors'][number];

/** Reads results from a file: all rows or none, and each wrong row by its line. */
export const importOutcomes = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/outcomes/import',
  least: 'clinician',
  summary: 'Read measured results from CSV: all rows or none',
  bodyLimitBytes: 2_500_000,
  body: importBody,
  answers: {
    200: { description: 'What was read, or every wrong row by its line.', schema: importAnswer },
  },
  handle: ({ body, rooms, staff, act }) =>
    act(async (work) => {
      const read = readCsv(body.csv);
      if ('openQuoteOnLine' in read) {
        const problem = 'A quote opens here and is never closed.';
        return {
          rows: 0,
          imported: 0,
          header: [],
          errors: [{ line: read.openQuoteOnLine, column: null, problem }],
        };
      }
      const [head, ...rows] = read.rows;
      const header = head?.cells ?? [];
      const errors: Wrong[] = missingColumns(body, header);
      const good = errors.length > 0 ? [] : await readRows(rooms, work, body, header, rows, errors);
      const imports = errors.length === 0 && !body.tryOnly;
      if (imports) await keepOutcomes(work, staff.clinicId, good);
      if (imports)
        await note(work, staff, { action: 'outcomes-imported', detail: { rows: good.length } });
      return { rows: rows.length, imported: imports ? good.length : 0, header, errors };
    }),
});

const NEEDED: readonly Field[] = ['person', 'area', 'measure', 'value', 'date'];

function missingColumns({ columns, always = {} }: Body, header: readonly string[]): Wrong[] {
  const needed = NEEDED.filter((field) => !columns[field] && !always[field]);
  const absent = Object.values(columns).filter((column) => column && !header.includes(column));
  return [
    ...needed.map((field) => ({
      line: 1,
      column: null,
      problem: `Say which column holds the ${field}.`,
    })),
    ...absent.map((column) => ({ line: 1, column, problem: 'The file has no such column.' })),
  ];
}

async function readRows(
  rooms: Rooms,
  work: Work,
  body: Body,
  header: readonly string[],
  rows: readonly CsvRow[],
  errors: Wrong[],
) {
  const people = await peopleByWord(work);
  const good: (Outcome & { personId: string })[] = [];
  for (const row of rows) {
    const cell = (field: Field) => {
      const column = body.columns[field];
      return (column ? row.cells[header.indexOf(column)] : body.always?.[field])?.trim() ?? '';
    };
    const wrong = (field: Field, problem: string) =>
      errors.push({ line: row.line, column: body.columns[field] ?? null, problem });
    const before = errors.length;
    if (row.cells.length !== header.length)
      errors.push({
        line: row.line,
        column: null,
        problem: `This row has ${row.cells.length} cells, the header ${header.length}.`,
      });
    const found = people.get(cell('person').toLowerCase()) ?? [];
    if (found.length !== 1)
      wrong(
        'person',
        found.length === 0
          ? 'Nobody here has this id or address.'
          : 'More than one person has this address.',
      );
    const area = AREAS.find((one) => one === cell('area').toLowerCase());
    if (!area) wrong('area', `Give one of: ${AREAS.join(', ')}.`);
    const value = numberOf(cell('value'), body.decimalComma ?? false);
    if (value === undefined) wrong('value', `"${cell('value')}" is not a number.`);
    const date = dayOf(cell('date'), body.dates ?? 'yyyy-mm-dd');
    if (!date)
      wrong('date', `"${cell('date')}" is no day written as ${body.dates ?? 'yyyy-mm-dd'}.`);
    const measure = cell('measure').toLowerCase();
    const off = wrongMeasure(rooms.knowledge, { measure, value: value ?? 0 });
    if (off && (value !== undefined || off.field === 'measure')) wrong(off.field, off.problem);
    const [personId] = found;
    if (errors.length > before || !personId || value === undefined || !date) continue;
    const words = {
      site: cell('site') || null,
      operator: cell('operator') || null,
      device: cell('device') || null,
    };
    good.push({ personId, area: area as Area, measure, value, date, ...words });
  }
  return good;
}

/** Everybody by id and by address; an address may be that of several. */
async function peopleByWord(work: Work): Promise<Map<string, string[]>> {
  const people = await work.selectFrom('person').select(['id', 'email']).execute();
  const byWord = new Map<string, string[]>();
  for (const { id, email } of people)
    for (const word of [id, email?.toLowerCase()])
      if (word) byWord.set(word, [...(byWord.get(word) ?? []), id]);
  return byWord;
}

function numberOf(text: string, decimalComma: boolean): number | undefined {
  const plain = decimalComma ? text.replace(',', '.') : text;
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function dayOf(text: string, form: NonNullable<Body['dates']>): string | undefined {
  const numbers =
    form === 'yyyy-mm-dd' ? /^(\d{4})-(\d{2})-(\d{2})$/ : /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;
  const [, first = '', second = '', third = ''] = numbers.exec(text) ?? [];
  const two = (part: string) => part.padStart(2, '0');
  const day =
    form === 'yyyy-mm-dd'
      ? `${first}-${second}-${third}`
      : form === 'mm/dd/yyyy'
        ? `${third}-${two(first)}-${two(second)}`
        : `${third}-${two(second)}-${two(first)}`;
  return z.safeParse(isoDate, day).success ? day : undefined;
}
