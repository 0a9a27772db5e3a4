import { z } from '@healcast/engine';
import { problem } from '../problem.ts';
import { allClinics } from '../store/clinics.ts';
import { OUTBOX_SHOWN, type OutboxLetter, readOutbox } from '../store/outbox.ts';
import type { Rooms } from './route.ts';

export const outboxParams = z.object({ letterId: z.uuid() });

/** A letter of the outbox, with the name of the clinic that writes it. */
interface ClinicsLetter extends OutboxLetter {
  clinic: string;
}

/**
 * The letters of every clinic of this installation, newest first. The outbox exists only where no mail
 * server is set: with one, letters leave and none is kept.
 */
export async function openOutbox(rooms: Rooms): Promise<ClinicsLetter[]> {
  if (rooms.config.smtpUrl) throw problem('not-found', 'Letters go to the mail server.');
  const letters: ClinicsLetter[] = [];
  for (const { id, settings } of await allClinics(rooms))
    for (const letter of await readOutbox(rooms, id))
      letters.push({ ...letter, clinic: settings.name });
  return letters
    .sort((one, other) => other.putAt.getTime() - one.putAt.getTime())
    .slice(0, OUTBOX_SHOWN);
}

/** One letter of the outbox. */
export async function openOutboxLetter(rooms: Rooms, letterId: string): Promise<OutboxLetter> {
  const letter = (await openOutbox(rooms)).find((one) => one.letterId === letterId);
  if (!letter) throw problem('not-found');
  return letter;
}
