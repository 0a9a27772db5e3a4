import { z } from '@healcast/engine';
import { problem } from '../problem.ts';
import { type OutboxLetter, readOutbox } from '../store/outbox.ts';
import { currentClinic } from './current-clinic.ts';
import type { Rooms } from './route.ts';

export const outboxParams = z.object({ letterId: z.uuid() });

/** The outbox exists only where no mail server is set: with one, letters leave and none is kept. */
export async function openOutbox(rooms: Rooms): Promise<OutboxLetter[]> {
  if (rooms.config.smtpUrl) throw problem('not-found', 'Letters go to the mail server.');
  const { id } = await currentClinic(rooms);
  return readOutbox(rooms, id);
}

/** One letter of the outbox. */
export async function openOutboxLetter(rooms: Rooms, letterId: string): Promise<OutboxLetter> {
  const letter = (await openOutbox(rooms)).find((one) => one.letterId === letterId);
  if (!letter) throw problem('not-found');
  return letter;
}
