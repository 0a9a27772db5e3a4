import { AREAS, type Area, type Knowledge } from '@healcast/engine';
import type { IMPORT_FIELDS, ImportAnswer } from '../../contract/outcomes.ts';

type Field = (typeof IMPORT_FIELDS)[number];

/**
 * Words a header may have for a field, without signs, spaces and accents: English first, then German,
 * Spanish and French. The first that fits wins.
 */
const HEADERS: Record<Field, readonly string[]> = {
  person: words(
    'person personid patient patientid client email mail emailaddress name fullname subject',
    'patientin patientennummer patientenid kunde kundin kundennummer emailadresse vollername proband',
    'persona paciente idpaciente cliente correo correoelectronico nombre nombrecompleto sujeto',
    'personne patiente idpatient clientid courriel adressemail adresseemail nom nomcomplet sujet',
  ),
  birthDate: words(
    'birthdate dateofbirth dob born birthday',
    'geburtsdatum geburtstag geboren geborenam gebam',
    'fechadenacimiento fechanacimiento nacimiento nacido',
    'datedenaissance datenaissance naissance neele',
  ),
  area: words(
    'area region bodyarea bodypart',
    'bereich areal korperregion koerperregion hautareal',
    'zona regioncorporal zonacorporal',
    'zone zonecorporelle partieducorps',
  ),
  measure: words(
    'measure parameter measurement test scale what',
    'messung messgrosse messgroesse skala kennwert',
    'medida parametro medicion prueba escala',
    'mesure parametre echelle',
  ),
  value: words(
    'value result reading score',
    'wert messwert ergebnis',
    'valor resultado lectura puntuacion',
    'valeur resultat',
  ),
  unit: words('unit units', 'einheit', 'unidad unidades', 'unite unites'),
  date: words(
    'date day visitdate measuredon measuredat visit timestamp',
    'datum tag messdatum messtag gemessenam termin besuch zeitpunkt',
    'fecha dia fechademedicion fechamedicion fechadevisita visita',
    'jour datedemesure datemesure datedevisite visite',
  ),
  site: words(
    'site spot place location side position',
    'stelle messstelle messpunkt seite ort',
    'sitio punto lugar lado posicion ubicacion',
    'endroit emplacement cote lieu',
  ),
  operator: words(
    'operator rater examiner investigator measuredby user by',
    'untersucher untersucherin bediener bedienerin prufer pruferin pruefer prueferin gemessenvon benutzer',
    'operador operadora examinador examinadora evaluador evaluadora medidopor usuario',
    'operateur operatrice examinateur examinatrice evaluateur evaluatrice mesurepar utilisateur',
  ),
  device: words(
    'device instrument probe machine',
    'gerat geraet messgerat messgeraet sonde',
    'dispositivo aparato equipo instrumento sonda',
    'appareil dispositif',
  ),
};

function words(...languages: string[]): string[] {
  return languages.flatMap((language) => language.split(' '));
}

/** Letters and digits alone, without accents: how headers and names are compared. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
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
  for (const [field, known] of Object.entries(HEADERS) as [Field, readonly string[]][])
    for (const word of known) columns[field] ??= header.find((name) => bare(name) === word);
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
