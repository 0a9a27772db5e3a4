import type { Knowledge } from '@healcast/engine';
import { type CsvRow, readCsv } from '../../../../record/csv.ts';
import { note } from '../../../../store/clinic/audit.ts';
import { promiseLearning } from '../../../../store/clinic/learning.ts';
import { keepOutcomes, keptKeys, outcomeKey } from '../../../../store/clinic/outcomes.ts';
import type { Work } from '../../../../store/database.ts';
import type { Rooms } from '../../../route.ts';
import {
  type ImportAnswer,
  type ImportBody,
  type ImportProblem,
  importAnswer,
  importBody,
} from '../../contract/outcomes.ts';
import { defineStaffRoute } from '../../staff-route.ts';
import { clinicStrings } from '../clinic-strings.ts';
import { type DateForm, dateForms, dayOf, decimalCommaIn } from './cells.ts';
import { guessColumns } from './guess.ts';
import { everybody } from './people.ts';
import { type Reading, type ReadValue, readRows } from './read-rows.ts';

/** So many wrong rows are told; all of them are counted. */
const TOLD = 200;
const SHOWN = 12;
const SAMPLE = 3;

/** Reads results from a file: all rows or none, and each wrong row by its line. */
export const importOutcomes = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/outcomes/import',
  least: 'clinician',
  summary: 'Read measured results from CSV: all rows or none',
  bodyLimitBytes: 6_000_000,
  body: importBody,
  answers: {
    200: { description: 'What was read, or every wrong row by its line.', schema: importAnswer },
  },
  handle: ({ body, rooms, staff, act }) =>
    act(async (work) => {
      const { answer, values } = await readFile(rooms, work, body);
      if (body.tryOnly || answer.wrong > 0 || answer.questions.length > 0) return answer;
      const outcomes = values.map(({ name: _, line: __, ...outcome }) => outcome);
      await keepOutcomes(work, staff.clinicId, outcomes);
      await promiseLearning(rooms, work, staff.clinicId, values);
      await note(work, staff, { action: 'outcomes-imported', detail: { values: values.length } });
      return { ...answer, imported: values.length };
    }),
});

const NOTHING: ImportAnswer = {
  ...{ rows: 0, values: 0, imported: 0, leftOut: 0, wrong: 0 },
  ...{ header: [], sample: [] },
  reading: { columns: {}, measureColumns: {}, dates: null, decimalComma: null },
  ...{ questions: [], errors: [], preview: [] },
};

async function readFile(
  { knowledge }: Rooms,
  work: Work,
  body: ImportBody,
): Promise<{ answer: ImportAnswer; values: ReadValue[] }> {
  const read = readCsv(body.csv);
  if ('trouble' in read)
    return { answer: { ...NOTHING, ...told([{ ...read.trouble, column: null }]) }, values: [] };
  const [head, ...rows] = read.rows;
  const header = (head?.cells ?? []).map((name, place) => name || `Column ${place + 1}`);
  const { reading, questions } = readingOf(knowledge, body, header, rows);
  const sample = rows.slice(0, SAMPLE).map(({ cells }) => cells);
  const base = { ...NOTHING, rows: rows.length, header, sample, reading, questions };
  const wrong = headerProblems(reading, body, header, rows.length);
  if (wrong.length > 0 || questions.length > 0 || !reading.dates)
    return { answer: { ...base, ...told(wrong) }, values: [] };
  const asked: Reading = {
    ...{ header, columns: reading.columns, measureColumns: reading.measureColumns },
    ...(body.always ? { always: body.always } : {}),
    ...{ dates: reading.dates, decimalComma: reading.decimalComma ?? false },
  };
  const tools = { knowledge, people: await everybody(work), names: clinicStrings(knowledge) };
  const found = readRows(tools, asked, rows);
  const { values, known } = await withoutKnown(work, found.values);
  const errors = body.leaveOutKnown ? found.errors : [...found.errors, ...known];
  errors.sort((one, other) => one.line - other.line);
  const leftOut = body.leaveOutKnown ? known.length : 0;
  const preview = values.slice(0, SHOWN).map(({ name, personId: _, ...value }) => ({
    ...{ ...value, person: name, site: value.site ?? null },
    ...{ operator: value.operator ?? null, device: value.device ?? null },
  }));
  return { answer: { ...base, ...told(errors), values: values.length, leftOut, preview }, values };
}

const told = (errors: readonly ImportProblem[]) => ({
  errors: errors.slice(0, TOLD),
  wrong: errors.length,
});

/** How the file is read: as asked, the rest guessed; and what only a person can tell. */
function readingOf(
  knowledge: Knowledge,
  { columns, measureColumns, dates, decimalComma, tryOnly }: ImportBody,
  header: readonly string[],
  rows: readonly CsvRow[],
): Pick<ImportAnswer, 'reading' | 'questions'> {
  const chosen =
    columns || !tryOnly
      ? { columns: columns ?? {}, measureColumns: measureColumns ?? {} }
      : guessColumns(knowledge, header);
  const cellsOf = (column: string | undefined) =>
    column === undefined
      ? []
      : rows.map(({ cells }) => (cells[header.indexOf(column)] ?? '').trim());
  const days = cellsOf(chosen.columns.date);
  const forms = dates ? [dates] : dateForms(days);
  const numbers = [chosen.columns.value, ...Object.keys(chosen.measureColumns)].flatMap(cellsOf);
  const comma = decimalComma ?? decimalCommaIn(numbers);
  const questions: ImportAnswer['questions'] = [];
  if (forms.length > 1) questions.push(dateQuestion(days, forms));
  if (comma === 'unclear') questions.push(commaQuestion(numbers));
  return {
    questions,
    reading: {
      ...chosen,
      dates: forms.length > 1 ? null : (forms[0] ?? 'yyyy-mm-dd'),
      decimalComma: comma === 'unclear' ? null : (comma ?? false),
    },
  };
}

function dateQuestion(
  days: readonly string[],
  forms: readonly DateForm[],
): ImportAnswer['questions'][number] {
  const example =
    days.find((day) => new Set(forms.map((form) => dayOf(day, form))).size > 1) ?? days[0] ?? '';
  return {
    ...{ about: 'dates', example },
    choices: forms.map((form) => ({ answer: form, means: dayOf(example, form) ?? form })),
  };
}

function commaQuestion(numbers: readonly string[]): ImportAnswer['questions'][number] {
  const example = numbers.find((cell) => cell.includes(',')) ?? '';
  return {
    ...{ about: 'decimalComma', example },
    choices: [
      { answer: 'true', means: example.replace(',', '.') },
      { answer: 'false', means: example.replace(',', '') },
    ],
  };
}

/** What is wrong before the first row: a column that is missing, unknown or there twice. */
function headerProblems(
  { columns, measureColumns }: ImportAnswer['reading'],
  { always = {} }: ImportBody,
  header: readonly string[],
  rows: number,
): ImportProblem[] {
  const say = (column: string | null, problem: string) => ({ line: 1, column, problem });
  if (rows === 0)
    return [
      say(
        null,
        header.length === 0 ? 'The file is empty.' : 'The file holds a header and no rows.',
      ),
    ];
  const wide = Object.keys(measureColumns);
  const needed = (['person', 'area', 'date'] as const).filter(
    (field) => !columns[field] && !always[field],
  );
  const value = wide.length === 0 && !columns.value;
  const measure = columns.value && !columns.measure && !always.measure;
  const used = [...Object.values(columns), ...wide];
  const absent = used.filter((column) => !header.includes(column));
  const twice = used.filter((column) => header.filter((name) => name === column).length > 1);
  return [
    ...needed.map((field) => say(null, `Say which column holds the ${field}.`)),
    ...(value
      ? [say(null, 'Say which column holds the value, or which columns hold a measure each.')]
      : []),
    ...(measure ? [say(null, 'Say which column names the measure.')] : []),
    ...absent.map((column) => say(column, 'The file has no such column.')),
    ...[...new Set(twice)].map((column) => say(column, 'Two columns have this name. Rename one.')),
  ];
}

/** Parts what is new from what is on record already. */
async function withoutKnown(work: Work, values: readonly ReadValue[]) {
  const kept = await keptKeys(work, [...new Set(values.map(({ personId }) => personId))]);
  const groups = Map.groupBy(values, (value) => kept.has(outcomeKey(value)));
  const known = (groups.get(true) ?? []).map(
    ({ line }): ImportProblem => ({
      ...{ line, column: null },
      problem:
        'This measurement is on record already. Take it out, or choose to leave such rows out.',
    }),
  );
  return { values: groups.get(false) ?? [], known };
}
