import type { Area } from '@healcast/engine';

/** A day on which an area was treated. */
export interface Treated {
  area: Area;
  date: string;
}

/** The day of the first session of each area: what was measured up to it is a baseline. */
export function firstDays(treated: readonly Treated[]): Map<Area, string> {
  const firsts = new Map<Area, string>();
  for (const { area, date } of treated)
    if (date < (firsts.get(area) ?? '9999')) firsts.set(area, date);
  return firsts;
}
