import type { Message } from '../mail/message.ts';
import { type Database, inClinic, type Work } from './database.ts';

/** As many letters as one look at the outbox shows. */
export const OUTBOX_SHOWN = 200;

/** A letter in the outbox of an installation without a mail server. */
export interface OutboxLetter {
  letterId: string;
  putAt: Date;
  message: Message;
}

/** Puts a letter into the outbox. The same Message-ID lies there once, however often it is put. */
export async function putInOutbox(
  work: Work,
  { id, clinicId }: { id: string; clinicId: string },
  message: Message,
): Promise<void> {
  await work
    .insertInto('outbox')
    .values({
      message_id: message.messageId,
      clinic_id: clinicId,
      letter_id: id,
      message: JSON.stringify(message),
    })
    .onConflict((conflict) => conflict.column('message_id').doNothing())
    .execute();
}

/** The letters in a clinic's outbox, newest first. For eyes on the machine itself only. */
export async function readOutbox(
  { database }: { database: Database },
  clinicId: string,
): Promise<OutboxLetter[]> {
  return inClinic(database, clinicId, (work) =>
    work
      .selectFrom('outbox')
      .select(['letter_id as letterId', 'put_at as putAt', 'message'])
      .orderBy('put_at', 'desc')
      .limit(OUTBOX_SHOWN)
      .execute(),
  );
}
