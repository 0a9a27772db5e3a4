import type { ForecastInput } from '@healcast/engine';

/** A letter asked for without a network: kept on this device until it can be sent. */
export interface WaitingLetter {
  email: string;
  input: ForecastInput;
}

const PLACE = 'healcast.waiting-letter';

export function keepLetter(letter: WaitingLetter): boolean {
  try {
    localStorage.setItem(PLACE, JSON.stringify(letter));
    return true;
  } catch {
    return false;
  }
}

export function waitingLetter(): WaitingLetter | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE) ?? 'null') as WaitingLetter | null;
    return kept && typeof kept.email === 'string' ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function dropLetter(): void {
  try {
    localStorage.removeItem(PLACE);
  } catch {
    // Where nothing can be kept, nothing waits.
  }
}
