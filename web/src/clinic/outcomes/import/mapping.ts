import type { ImportAnswer, ImportBody } from '../../types.ts';

type Columns = NonNullable<ImportBody['columns']>;
export type Field = keyof Columns;
type Always = NonNullable<ImportBody['always']>;

/** What a column may hold, besides a measure of its own. */
export const COLUMN_FIELDS: readonly Field[] = [
  'person',
  'birthDate',
  'area',
  'measure',
  'value',
  'unit',
  'date',
  'site',
  'operator',
  'device',
];
/** What may be the same in every row instead. */
export const ALWAYS_FIELDS = ['area', 'measure', 'date', 'operator', 'device'] as const;

export const DATE_FORMS = ['yyyy-mm-dd', 'dd.mm.yyyy', 'dd/mm/yyyy', 'mm/dd/yyyy'] as const;

/** How somebody reads a file: each column by its header, what is the same everywhere, the answers. */
export interface Mapping {
  columns: Columns;
  measureColumns: Record<string, string>;
  always: Always;
  dates?: NonNullable<ImportBody['dates']>;
  decimalComma?: boolean;
  leaveOutKnown: boolean;
}

export const mappingOf = ({ reading }: ImportAnswer): Mapping => ({
  columns: reading.columns,
  measureColumns: reading.measureColumns,
  always: {},
  leaveOutKnown: false,
});

/** What a column is taken for: a field, `measure:` and the id of a measure, or ''. */
export function roleOf({ columns, measureColumns }: Mapping, header: string): string {
  const field = COLUMN_FIELDS.find((one) => columns[one] === header);
  return field ?? (measureColumns[header] ? `measure:${measureColumns[header]}` : '');
}

/** The mapping with one column taken for something else; no field is held by two columns. */
export function withRole(mapping: Mapping, header: string, role: string): Mapping {
  const columns: Columns = {};
  for (const field of COLUMN_FIELDS) {
    const column = mapping.columns[field];
    if (column !== undefined && column !== header) columns[field] = column;
  }
  const { [header]: _, ...measureColumns } = mapping.measureColumns;
  if (role.startsWith('measure:'))
    return {
      ...{ ...mapping, columns },
      measureColumns: { ...measureColumns, [header]: role.slice('measure:'.length) },
    };
  const field = COLUMN_FIELDS.find((one) => one === role);
  return { ...mapping, columns: field ? { ...columns, [field]: header } : columns, measureColumns };
}

/** The body for the server. Empty words for "the same in every row" are left out. */
export function bodyOf(csv: string, mapping: Mapping, tryOnly: boolean): ImportBody {
  const { columns, measureColumns, dates, decimalComma, leaveOutKnown } = mapping;
  const always: Always = {};
  for (const field of ALWAYS_FIELDS) {
    const word = mapping.always[field]?.trim();
    if (word && columns[field] === undefined) always[field] = word;
  }
  return {
    ...{ csv, columns, measureColumns, always, leaveOutKnown, tryOnly },
    ...(dates && { dates }),
    ...(decimalComma !== undefined && { decimalComma }),
  };
}
