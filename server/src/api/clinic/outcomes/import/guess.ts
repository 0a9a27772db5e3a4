import { AREAS, type Area, type Knowledge } from '@healcast/engine';
import type { IMPORT_FIELDS, ImportAnswer } from '../../contract/outcomes.ts';

type Field = (typeof IMPORT_FIELDS)[number];

/** Words a header may have for a field, without signs and spaces. The first that fits wins. */
const HEADERS: Record<Field, readonly string[]> = {
  person: [
    'person',
    'personid',
    'patient',
    'patientid',
    'client',
    'email',
    'mail',
    'emailaddress',
    'name',
    'fullname',
    'subject',
  ],
  birthDate: ['birthdate', 'dateofbirth', 'dob', 'born', 'geburtsdatum'],
  area: ['area', 'region', 'bodyarea', 'bodypart', 'bereich'],
  measure: ['measure', 'parameter', 'measurement', 'test', 'scale', 'messung', 'what'],
  value: ['value', 'result', 'reading', 'wert', 'messwert', 'score'],
  unit: ['unit', 'units', 'einheit'],
  date: ['date', 'day', 'visitdate', 'measuredon', 'measuredat', 'datum', 'visit', 'timestamp'],
  site: ['site', 'spot', 'place', 'location', 'side', 'position', 'stelle'],
  operator: [
    'operator',
    'rater',
    'examiner',
    'investigator',
    'measuredby',
    'user',
    'by',
    'untersucher',
  ],
  device: ['device', 'instrument', 'probe', 'machine', 'gerat', 'geraet'],
};

/** Letters and digits alone, without accents: how headers and names are compared. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The measure that a word names: its id, its title, or the short name of its readout ("R2"). */
export function measureNamed(
  { measures }: Pick<Knowledge, 'measures'>,
  text: string,
): string | undefined {
  const word = bare(text);
  if (word === '') return undefined;
  for (const { id, title, family } of measures.values()) {
    if (family === 'photo') continue;
    const readout = /^cutometer-(r\d)$/.exec(id)?.[1];
    const names = [
      id,
      title,
      title.split(/[:(,]/)[0] ?? '',
      ...(readout ? [readout, `cutometer${readout}value`] : []),
    ];
    if (names.some((name) => bare(name) === word)) return id;
  }
  return undefined;
}

/** The area that a word names, also in the singular or with "the". */
export function areaNamed(text: string, names: Readonly<Record<string, string>>): Area | undefined {
  const plain = (word: string) => bare(word).replace(/^the/, '').replace(/s$/, '');
  const word = plain(text);
  return AREAS.find((area) =>
    [area, names[`area-${area}`] ?? ''].some((name) => plain(name) === word),
  );
}

/** Guesses which column holds what, by the header alone. */
export function guessColumns(
  knowledge: Pick<Knowledge, 'measures'>,
  header: readonly string[],
): Pick<ImportAnswer['reading'], 'columns' | 'measureColumns'> {
  const columns: Partial<Record<Field, string>> = {};
  const measureColumns: Record<string, string> = {};
  for (const [field, words] of Object.entries(HEADERS) as [Field, readonly string[]][])
    for (const word of words) columns[field] ??= header.find((name) => bare(name) === word);
  for (const name of header) {
    const measure = Object.values(columns).includes(name)
      ? undefined
      : measureNamed(knowledge, name);
    if (measure) measureColumns[name] = measure;
  }
  // A measure in each column needs no column that names the measure.
  if (Object.keys(measureColumns).length > 0 && !columns.measure) delete columns.value;
  const found = Object.entries(columns).filter(([, column]) => column !== undefined);
  return { columns: Object.fromEntries(found), measureColumns };
}
