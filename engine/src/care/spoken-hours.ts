import { type OpeningHours, WEEKDAYS } from '../record/clinic.ts';

const pairs = (hours: OpeningHours, day: (typeof WEEKDAYS)[number]) =>
  (hours[day] ?? []).map(([from, to]) => `${from}-${to}`).join(' and ');

const NAMES: Record<(typeof WEEKDAYS)[number], string> = {
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
  sun: 'Sun',
};

/** Opening hours in words: "Mon to Fri 09:00-17:00, Sat 09:00-12:00"; empty when never open. */
export function spokenHours(hours: OpeningHours): string {
  const runs: { from: string; to: string; open: string }[] = [];
  for (const day of WEEKDAYS) {
    const open = pairs(hours, day);
    const last = runs.at(-1);
    if (last?.open === open) last.to = NAMES[day];
    else runs.push({ from: NAMES[day], to: NAMES[day], open });
  }
  return runs
    .filter(({ open }) => open)
    .map(({ from, to, open }) => `${from === to ? from : `${from} to ${to}`} ${open}`)
    .join(', ');
}
