/**
 * What a person has typed or chosen so far, exactly as typed: nothing is corrected or thrown away
 * until it is sent. It lives on this device only.
 */
export interface Typed {
  area?: string;
  occasion?: string;
  date?: string;
  device?: string;
  depth?: string;
  age?: string;
  added?: string[];
  tone?: string;
  firmness?: string;
  health?: string[];
  /** How many sessions the series has in all, once somebody asks "what if I go on". */
  series?: string;
  /** What the pages of web/src/explore ask beyond the nine questions. */
  hopes?: string[];
  lost?: string;
  menopause?: string;
  faceWent?: string;
  goal?: string;
  earliest?: string;
  event?: string;
  eventName?: string;
  /** Stretches of days that do not suit, each as `from/to`. */
  away?: string[];
  most?: string;
  devices?: string[];
  price?: string;
  budget?: string;
  /** What matters, each as `question number:answer from 0 to 4`. */
  values?: string[];
  leaning?: string;
}
export type Field = keyof Typed;

/** Stands for "I don't know" and "I'd rather not say" in any answer. */
export const UNKNOWN = 'unknown';

const PLACE = 'healcast.answers';
const LONGEST = 200;

const LISTS: readonly Field[] = ['added', 'health', 'hopes', 'away', 'devices', 'values'];
const TEXTS: readonly Field[] = [
  'area',
  'occasion',
  'date',
  'device',
  'depth',
  'age',
  'tone',
  'firmness',
  'series',
  'lost',
  'menopause',
  'faceWent',
  'goal',
  'earliest',
  'event',
  'eventName',
  'most',
  'price',
  'budget',
  'leaning',
];

/** Reads what was kept. Whatever is not of the right form is left out: storage can hold anything. */
export function recall(storage: Pick<Storage, 'getItem'>): Typed {
  try {
    const kept: unknown = JSON.parse(storage.getItem(PLACE) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const entries = Object.entries(kept).filter(([key, value]) =>
      LISTS.includes(key as Field)
        ? Array.isArray(value) && value.every((one) => typeof one === 'string')
        : TEXTS.includes(key as Field) && typeof value === 'string' && value.length <= LONGEST,
    );
    return Object.fromEntries(entries) as Typed;
  } catch {
    return {};
  }
}

/** Keeps the answers on this device; a full or forbidden storage is no reason to stop. */
export function keep(storage: Pick<Storage, 'setItem'>, typed: Typed): void {
  try {
    storage.setItem(PLACE, JSON.stringify(typed));
  } catch {
    // Private windows may forbid storage: the answers then live as long as the page.
  }
}

/** Forgets every answer on this device. */
export function forget(storage: Pick<Storage, 'removeItem'>): void {
  try {
    storage.removeItem(PLACE);
  } catch {
    // Nothing can be kept where storage is forbidden, so nothing is left.
  }
}
