import type { Area, Knowledge } from '@healcast/engine';
import type { CsvRow } from '../../../../record/csv.ts';
import { type Outcome, outcomeKey } from '../../../../store/clinic/outcomes.ts';
import type { IMPORT_FIELDS, ImportBody, ImportProblem } from '../../contract/outcomes.ts';
import { notYet, wrongMeasure } from '../wrong-measure.ts';
import {
  type DateForm,
  dateForms,
  dateProblem,
  dayWritten,
  numberOf,
  numberProblem,
  sameUnit,
} from './cells.ts';
import { areaNamed, measureNamed } from './guess.ts';
import { type Everybody, personMeant } from './people.ts';

type Field = (typeof IMPORT_FIELDS)[number];
export type ReadValue = Outcome & { personId: string; name: string; line: number };

/** How the columns of a file are to be read, once every question is answered. */
export interface Reading extends Pick<ImportBody, 'columns' | 'always'> {
  header: readonly string[];
  measureColumns: Readonly<Record<string, string>>;
  dates: DateForm;
  decimalComma: boolean;
}

export interface Tools {
  knowledge: Knowledge;
  people: Everybody;
  /** What the clinic page calls things. */
  names: Readonly<Record<string, string>>;
}

/** One cell of a row, under the name of its column. */
interface Cell {
  text: string;
  column: string | null;
}
type Say = (cell: Cell, problem: string) => void;

/** Reads every row; what is wrong is told with line, column and remedy, and nothing of that row is taken. */
export function readRows(tools: Tools, reading: Reading, rows: readonly CsvRow[]) {
  const errors: ImportProblem[] = [];
  const values: ReadValue[] = [];
  const seen = new Map<string, number>();
  const births = birthForm(reading, rows);
  for (const row of rows) {
    const before = errors.length;
    const say: Say = ({ column }, problem) => errors.push({ line: row.line, column, problem });
    const { header } = reading;
    if (row.cells.length > header.length && row.cells.slice(header.length).some(Boolean))
      say(
        { text: '', column: null },
        `This row has ${row.cells.length} cells, the header ${header.length}. Is a separator inside a cell? Then put that cell in quotes.`,
      );
    const found = readRow(tools, reading, row, births, say);
    if (errors.length > before) continue;
    for (const value of found) {
      const twice = seen.get(outcomeKey(value));
      if (twice !== undefined)
        say(
          { text: '', column: null },
          `The same measurement stands on line ${twice}. Take one of them out.`,
        );
      else {
        seen.set(outcomeKey(value), row.line);
        values.push(value);
      }
    }
  }
  return { values, errors };
}

const cellOf =
  ({ header, columns = {}, always = {} }: Reading, row: CsvRow) =>
  (field: Field): Cell => {
    const column = columns[field];
    const text = column ? row.cells[header.indexOf(column)] : always[field];
    return { text: (text ?? '').trim(), column: column ?? null };
  };

/** The form of the dates of birth: it may differ from that of the visits. */
function birthForm(reading: Reading, rows: readonly CsvRow[]): DateForm {
  const cells = rows.map((row) => cellOf(reading, row)('birthDate').text);
  const forms = dateForms(cells);
  return forms.find((form) => form === reading.dates) ?? forms[0] ?? reading.dates;
}

function readRow(
  tools: Tools,
  reading: Reading,
  row: CsvRow,
  births: DateForm,
  say: Say,
): ReadValue[] {
  const cell = cellOf(reading, row);
  const personCell = cell('person');
  const birth = cell('birthDate');
  const birthDate = birth.text === '' ? undefined : dayWritten(birth.text, births);
  if (birth.text !== '' && !birthDate) say(birth, dateProblem(birth.text, births));
  const meant = personMeant(tools.people, personCell.text, birthDate);
  if ('problem' in meant) say(personCell, meant.problem);
  const areaCell = cell('area');
  const area = areaNamed(areaCell.text, tools.names);
  if (!area) say(areaCell, areaProblem(areaCell.text, tools.names));
  const dateCell = cell('date');
  const date = dayWritten(dateCell.text, reading.dates);
  if (!date) say(dateCell, dateProblem(dateCell.text, reading.dates));
  else {
    const early = notYet(date);
    if (early) say(dateCell, early.problem);
  }
  const measured = valuesIn(tools, reading, row, say);
  if ('problem' in meant || !area || !date) return [];
  const { id: personId, name } = meant.person;
  const words = {
    site: cell('site').text.slice(0, 200) || null,
    operator: cell('operator').text.slice(0, 200) || null,
    device: cell('device').text.slice(0, 200) || null,
  };
  return measured.map(({ measure, value }) => ({
    ...{ personId, name, line: row.line, area: area as Area, measure, value, date, ...words },
  }));
}

function areaProblem(text: string, names: Tools['names']): string {
  const known = Object.entries(names).filter(([key]) => key.startsWith('area-'));
  const list = known.map(([, name]) => name).join(', ');
  return text === ''
    ? 'The area is missing.'
    : `"${text}" is no area that we know. Give one of: ${list}.`;
}

/** The values of a row: one under the name of its measure, or one in each column of a measure. */
function valuesIn({ knowledge }: Tools, reading: Reading, row: CsvRow, say: Say) {
  const cell = cellOf(reading, row);
  const wide = Object.entries(reading.measureColumns).flatMap(([column, measure]) => {
    const text = (row.cells[reading.header.indexOf(column)] ?? '').trim();
    // An empty cell beside others means that this was not measured that day.
    return text === '' ? [] : [{ text, column, measure, unit: '' }];
  });
  const long: typeof wide = [];
  if (reading.columns?.value) {
    const measureCell = cell('measure');
    const measure = measureNamed(knowledge, measureCell.text);
    if (!measure) say(measureCell, measureProblem(knowledge, measureCell.text));
    else
      long.push({
        ...cell('value'),
        column: reading.columns.value,
        measure,
        unit: cell('unit').text,
      });
  } else if (wide.length === 0) say({ text: '', column: null }, 'This row holds no value.');
  return [...long, ...wide].flatMap(({ text, column, measure, unit }) => {
    const number = numberOf(text, reading.decimalComma);
    const wrong = (problem: string) => {
      say({ text, column }, problem);
      return [];
    };
    if (!number) return wrong(numberProblem(text, reading.decimalComma));
    const scale = knowledge.measures.get(measure);
    const given = number.unit ?? unit;
    if (scale && given !== '' && !sameUnit(given, scale.unit))
      return wrong(
        `The unit is "${given}", but ${scale.title} is kept in ${scale.unit === '1' ? 'plain numbers' : scale.unit}. Convert the values.`,
      );
    const off = wrongMeasure(knowledge, { measure, value: number.value });
    return off ? wrong(off.problem) : [{ measure, value: number.value }];
  });
}

function measureProblem({ measures }: Pick<Knowledge, 'measures'>, text: string): string {
  const known = [...measures.values()].flatMap(({ id, family }) =>
    family === 'photo' ? [] : [id],
  );
  return text === ''
    ? 'The measure is missing.'
    : `"${text}" is no measure that we know. Give one of: ${known.sort().join(', ')}.`;
}
