import {
  ADJUNCTS,
  type Adjunct,
  AREAS,
  addDays,
  dayNumber,
  type ForecastInput,
  HISTORY_CODES,
  type HistoryCode,
  LAXITIES,
  MODALITIES,
} from '@healcast/engine';
import { type Typed, UNKNOWN } from './typed.ts';

/** Days between sessions of a series: the middle of the usual 4 to 6 weeks (brief SR2). */
export const SERIES_INTERVAL_DAYS = 35;
const MOST_SERIES = 8;
const YEARS = { least: 18, most: 120 };
const MOST_DEPTH_MM = 8;
/** A session further away than this is a slip of the finger, not a plan. */
const FURTHEST_DAYS = 730;

const oneOf = <T extends string>(list: readonly T[], text?: string): T | undefined =>
  list.find((one) => one === text);

/** A decimal typed with a point or a comma; NaN when it is anything else. */
export function decimal(text = ''): number {
  const trimmed = text.trim().replace(',', '.');
  return /^\d{1,4}(\.\d{1,4})?$/.test(trimmed) ? Number(trimmed) : Number.NaN;
}

/** The day 0 to 9999-12-31 of a date field, or undefined when no such day exists. */
export function realDate(text?: string): string | undefined {
  return text && !Number.isNaN(dayNumber(text)) ? text : undefined;
}

/** Which of the nine questions are wrong or, where required, empty: question id → key of the words. */
export function wrong(question: string, typed: Typed, today: string): string | undefined {
  switch (question) {
    case 'area':
      return oneOf(AREAS, typed.area) ? undefined : 'wrong.area';
    case 'when':
      return wrongDate(typed, today);
    case 'device':
      return oneOf(MODALITIES, typed.device) ? undefined : 'wrong.device';
    case 'depth': {
      if (typed.depth === UNKNOWN) return undefined;
      const mm = decimal(typed.depth);
      return mm > 0 && mm <= MOST_DEPTH_MM ? undefined : 'wrong.depth';
    }
    case 'age': {
      const years = decimal(typed.age);
      return Number.isInteger(years) && years >= YEARS.least && years <= YEARS.most
        ? undefined
        : 'wrong.age';
    }
    default:
      return undefined;
  }
}

function wrongDate({ occasion, date }: Typed, today: string): string | undefined {
  if (occasion !== 'done' && occasion !== 'planned') return 'wrong.occasion';
  const day = realDate(date);
  if (!day) return 'wrong.date';
  const away = dayNumber(day) - dayNumber(today);
  if (occasion === 'done' && away > 0) return 'wrong.date-ahead';
  if (occasion === 'planned' && away < 0) return 'wrong.date-past';
  return Math.abs(away) > FURTHEST_DAYS ? 'wrong.date-far' : undefined;
}

/**
 * The question for the engine, once everything it needs is there; undefined until then.
 * An unknown depth becomes the whole range the device was studied with, so the forecast is wider.
 */
export function forecastInputOf(
  typed: Typed,
  today: string,
  studiedDepthMm: (device: string) => readonly [number, number] | undefined,
): ForecastInput | undefined {
  const needed = ['area', 'when', 'device', 'depth', 'age'];
  if (needed.some((question) => wrong(question, typed, today))) return undefined;
  const area = oneOf(AREAS, typed.area);
  const modality = oneOf(MODALITIES, typed.device);
  const date = realDate(typed.date);
  if (!area || !modality || !date) return undefined;
  const range = studiedDepthMm(modality);
  const adjuncts = (typed.added ?? []).filter((code): code is Adjunct =>
    (ADJUNCTS as readonly string[]).includes(code),
  );
  const session = {
    date,
    modality,
    ...(typed.depth === UNKNOWN && range
      ? { depthRangeMm: [range[0], range[1]] as [number, number] }
      : { depthMm: decimal(typed.depth) }),
    ...(adjuncts.length > 0 && { adjuncts }),
  };
  const later = Array.from({ length: seriesLength(typed) - 1 }, (_, index) => ({
    ...session,
    date: addDays(date, SERIES_INTERVAL_DAYS * (index + 1)),
  }));
  const all = [session, ...later];
  const isDone = (one: { date: string }) =>
    one.date < today || (one.date === today && typed.occasion === 'done');
  return {
    patient: patientOf(typed),
    area,
    sessions: all.filter(isDone),
    plannedSessions: all.filter((one) => !isDone(one)),
    asOf: today,
  };
}

/** Sessions in the series, at least the one that was asked about. */
export function seriesLength(typed: Typed): number {
  const count = decimal(typed.series ?? '1');
  return Number.isInteger(count) ? Math.min(Math.max(count, 1), MOST_SERIES) : 1;
}

/** Who it is about, as far as it was told; what was left open stays unknown. */
export function patientOf(typed: Typed): ForecastInput['patient'] {
  const phototype = decimal(typed.tone);
  const laxity = oneOf(LAXITIES, typed.firmness);
  const health = typed.health;
  // Nothing ticked is not the same as "none of these": it stays unknown.
  const isAnswered = health && health.length > 0 && !health.includes(UNKNOWN);
  return {
    ageYears: decimal(typed.age),
    ...(phototype >= 1 && phototype <= 6 && { phototype }),
    ...(laxity && { laxity }),
    ...(isAnswered && {
      smoker: health.includes('smoker'),
      ...(health.includes('menopause-post') && { menopause: 'post' as const }),
      history: health.filter((code): code is HistoryCode =>
        (HISTORY_CODES as readonly string[]).includes(code),
      ),
    }),
  };
}

/** The question a wrong field of the engine or server belongs to, by its JSON pointer. */
export function questionOf(pointer: string): string {
  const places: [RegExp, string][] = [
    [/\/date$|\/asOf$|^\/(planned)?[sS]essions$/, 'when'],
    [/\/modality$/, 'device'],
    [/\/depth/, 'depth'],
    [/\/adjuncts/, 'added'],
    [/\/ageYears$/, 'age'],
    [/\/phototype$/, 'tone'],
    [/\/laxity$/, 'firmness'],
    [/\/area$/, 'area'],
  ];
  return places.find(([place]) => place.test(pointer))?.[1] ?? 'health';
}
