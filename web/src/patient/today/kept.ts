import type { CheckInAnswers, Triage } from '@healcast/engine';
import type { CourseMeasurements, StoredForecast, StoredPlan } from '../../api.ts';

/** A check-in on this device: answered at once, sent when there is a network. */
export interface KeptCheckIn {
  id: string;
  at: string;
  answers: CheckInAnswers;
  triage: Triage;
  sent: boolean;
}

/** What this device keeps of a private link, so that the page works without a network. */
interface Kept {
  stored?: StoredForecast;
  plan?: StoredPlan;
  measurements?: CourseMeasurements;
  checkIns: KeptCheckIn[];
}

const place = (token: string) => `healcast.link.${token}`;

export function recallLink(token: string): Kept {
  try {
    const text = localStorage.getItem(place(token));
    const kept = text ? (JSON.parse(text) as Partial<Kept>) : {};
    return { ...kept, checkIns: Array.isArray(kept.checkIns) ? kept.checkIns : [] };
  } catch {
    return { checkIns: [] };
  }
}

/** @returns false where this device keeps nothing (private windows, full storage) */
export function keepLink(token: string, part: Partial<Kept>): boolean {
  try {
    localStorage.setItem(place(token), JSON.stringify({ ...recallLink(token), ...part }));
    return true;
  } catch {
    return false;
  }
}

export function forgetLink(token: string): void {
  try {
    localStorage.removeItem(place(token));
  } catch {
    // Nothing was kept where storage is forbidden.
  }
}

/** Both lists as one: what the server has counts, what it does not know yet stays. In order of time. */
export function merged(local: readonly KeptCheckIn[], server: readonly KeptCheckIn[]) {
  const known = new Set(server.map(({ id }) => id));
  return [...server, ...local.filter(({ id, sent }) => !sent && !known.has(id))].toSorted(
    (left, right) => left.at.localeCompare(right.at),
  );
}
