import { z } from '@healcast/engine';
import { problem } from '../problem.ts';
import { findForecast, type StoredForecast } from '../store/forecasts.ts';
import type { Rooms } from './route.ts';

/** The address of everything about one forecast holds its token. */
export const linkParams = z.object({ token: z.string().check(z.maxLength(128)) });

/**
 * The forecast behind a private link.
 * @throws ProblemError 404, the same for a wrong, a deleted and an expired link
 */
export async function openForecast(rooms: Rooms, token: string): Promise<StoredForecast> {
  const found = await findForecast(rooms, token);
  if (!found) throw problem('no-such-forecast');
  return found;
}
