import type { Adjunct, Area, Modality } from '@healcast/engine';
import { numberOf } from '../parts/fields.tsx';
import type { KeptSession, SessionBody, Zone } from '../types.ts';

/** One treated part of the skin as the form holds it: text, '' for what was not given. */
export interface TypedZone {
  key: number;
  area: Area | '';
  place: string;
  depthMm: string;
  passes: string;
  endpoint: NonNullable<Zone['endpoint']> | '';
  energyMj: string;
  temperatureC: string;
}
export interface TypedAdjunct {
  adjunct: Adjunct;
  product: string;
  lot: string;
}
export interface TypedSession {
  date: string;
  modality: Modality | '';
  zones: readonly TypedZone[];
  device: string;
  cartridgeLot: string;
  adjuncts: readonly TypedAdjunct[];
  anaesthetic: string;
  operatorId: string;
  siteId: string;
  plannedSessions: string;
  packageSessions: string;
  note: string;
}

let lastKey = 0;
export const emptyZone = (): TypedZone => {
  lastKey += 1;
  return {
    ...{ key: lastKey, area: '', place: '', depthMm: '', passes: '' },
    ...{ endpoint: '', energyMj: '', temperatureC: '' },
  };
};

export const emptySession = (date: string, siteId = ''): TypedSession => ({
  ...{ date, modality: '', zones: [emptyZone()], device: '', cartridgeLot: '', adjuncts: [] },
  ...{
    siteId,
    anaesthetic: '',
    operatorId: '',
    plannedSessions: '',
    packageSessions: '',
    note: '',
  },
});

const text = (value: number | undefined) => (value === undefined ? '' : String(value));

/** The last session as a start for the next: all but its day, lots, note and what was seen on the skin, which are new each time. */
export function asLastTime(last: KeptSession, date: string): TypedSession {
  return {
    ...emptySession(date, last.siteId),
    modality: last.modality,
    zones: last.zones.map((zone) => ({
      ...emptyZone(),
      area: zone.area,
      place: zone.place ?? '',
      depthMm: text(zone.depthMm),
      passes: text(zone.passes),
      energyMj: text(zone.energyMj),
      temperatureC: text(zone.temperatureC),
    })),
    device: last.device ?? '',
    adjuncts: (last.adjuncts ?? []).map(({ adjunct, product = '' }) => ({
      ...{ adjunct, product, lot: '' },
    })),
    anaesthetic: last.anaesthetic ?? '',
    plannedSessions: text(last.plannedSessions),
    packageSessions: text(last.packageSessions),
  };
}

/** What a number field may hold, as the API takes it. */
const LIMITS = {
  depthMm: [0.05, 8],
  passes: [1, 30],
  energyMj: [0.1, 500],
  temperatureC: [30, 90],
} as const;
export type NumberField = keyof typeof LIMITS;
export const limitsOf = (field: NumberField) => LIMITS[field];

/** Whether something stands in the field that is no number within its limits. */
export function isWrong(field: NumberField, typed: string): boolean {
  if (typed.trim() === '') return false;
  const value = numberOf(typed);
  const [least, most] = LIMITS[field];
  const isWhole = field !== 'passes' || Number.isInteger(value);
  return value === undefined || value < least || value > most || !isWhole;
}

function zoneOf(typed: TypedZone, isRf: boolean): Zone | undefined {
  const depthMm = numberOf(typed.depthMm);
  const fields = ['depthMm', 'passes', 'energyMj', 'temperatureC'] as const;
  if (!typed.area || depthMm === undefined) return undefined;
  if (fields.some((field) => isWrong(field, typed[field]))) return undefined;
  const passes = numberOf(typed.passes);
  const energyMj = isRf ? numberOf(typed.energyMj) : undefined;
  const temperatureC = isRf ? numberOf(typed.temperatureC) : undefined;
  const place = typed.place.trim();
  return {
    area: typed.area,
    depthMm,
    ...(place && { place }),
    ...(passes !== undefined && { passes }),
    ...(typed.endpoint && { endpoint: typed.endpoint }),
    ...(energyMj !== undefined && { energyMj }),
    ...(temperatureC !== undefined && { temperatureC }),
  };
}

/** The body for the API, or undefined while day, device, an area or a depth is still missing. */
export function sessionBodyOf(
  typed: TypedSession,
  overrides: Readonly<Record<string, string>> = {},
): SessionBody | undefined {
  if (!typed.date || !typed.modality) return undefined;
  const isRf = typed.modality === 'rf-microneedling';
  const zones = typed.zones.map((zone) => zoneOf(zone, isRf));
  if (!zones.every((zone) => zone !== undefined)) return undefined;
  const line = (
    key: 'device' | 'cartridgeLot' | 'anaesthetic' | 'operatorId' | 'siteId' | 'note',
  ) => {
    const value = typed[key].trim();
    return value && { [key]: value };
  };
  const count = (key: 'plannedSessions' | 'packageSessions') => {
    const value = numberOf(typed[key]);
    return value !== undefined && { [key]: value };
  };
  return {
    date: typed.date,
    modality: typed.modality,
    zones,
    ...line('device'),
    ...line('cartridgeLot'),
    ...line('anaesthetic'),
    ...line('operatorId'),
    ...line('siteId'),
    ...line('note'),
    ...count('plannedSessions'),
    ...count('packageSessions'),
    ...(typed.adjuncts.length > 0 && {
      adjuncts: typed.adjuncts.map(({ adjunct, product, lot }) => ({
        adjunct,
        ...(product.trim() && { product: product.trim() }),
        ...(lot.trim() && { lot: lot.trim() }),
      })),
    }),
    ...(Object.keys(overrides).length > 0 && { overrides }),
  };
}
