import { setTimeout as pause } from 'node:timers/promises';
import { knowledgeIn } from '@healcast/engine';
import { privateUrls } from '../access/private-urls.ts';
import type { House } from '../house.ts';
import { withoutPersonalWords } from '../log.ts';
import { composeNoticeLetter, isNotice } from '../mail/compose-notice-letter.ts';
import { composeReminderLetter } from '../mail/compose-reminder-letter.ts';
import { DeliveryFault, type Message } from '../mail/message.ts';
import { brandOfClinic } from '../store/clinic/brand.ts';
import { clinicById } from '../store/clinics.ts';
import { inClinic } from '../store/database.ts';
import { findForecast } from '../store/forecasts.ts';
import {
  LEASE_SECONDS,
  type LetterInHand,
  noteOutcome,
  type Outcome,
  takeLetter,
} from '../store/letter-steps.ts';
import { putInOutbox } from '../store/outbox.ts';
import type { LetterJob } from '../store/queues.ts';

/** Ends well before the lease, so that no second worker takes a letter that is still on its way. */
const DELIVERY_SECONDS = LEASE_SECONDS - 15;

/**
 * One try to hand a letter over. The letter is marked as being handed over before the first byte
 * leaves and as delivered after the receiving side said 250. A kill between the two leaves it open:
 * it is sent again under the same Message-ID (docs/decisions/0010).
 * @returns false when it must be tried again
 */
export async function sendLetter(house: House, job: LetterJob): Promise<boolean> {
  const letter = await takeLetter(house, job);
  if (letter === 'settled') return true;
  if (letter === 'held') return false;
  const { outcome, problem, responseCode } = await handOver(house, letter);
  const told = { letter: letter.id, attempt: letter.attempt, outcome, responseCode, problem };
  if (outcome === 'delivered') house.log.info(told, 'a letter was delivered');
  else house.log.warn(told, 'a letter was not delivered');
  return outcome !== 'try-again';
}

async function handOver(house: House, letter: LetterInHand): Promise<Outcome> {
  let end: Outcome = { outcome: 'delivered' };
  try {
    const message = await compose(house, letter);
    if (!house.deliver) {
      await inClinic(house.database, letter.clinicId, async (work) => {
        await putInOutbox(work, letter, message);
        await noteOutcome(work, letter, end);
      });
      return end;
    }
    await inTime(house.deliver(message));
  } catch (error) {
    end = judge(error);
  }
  await inClinic(house.database, letter.clinicId, (work) => noteOutcome(work, letter, end));
  return end;
}

async function compose(house: House, letter: LetterInHand): Promise<Message> {
  const clinic = await clinicById(house, letter.clinicId);
  if (!clinic) throw new DeliveryFault('the clinic is gone', true);
  const brand = await brandOfClinic(house, letter.clinicId);
  const knowledge = knowledgeIn(house.knowledge, letter.language);
  const { publicUrl, config } = house;
  const sender = { knowledge, publicUrl, config };
  if (isNotice(letter.kind)) return composeNoticeLetter(sender, letter, clinic, brand);
  if (letter.kind === 'reminder') return composeReminderLetter(sender, letter, clinic, brand);
  const forecast = await findForecast(house, letter.token);
  if (!forecast || !letter.forecastId)
    throw new DeliveryFault('the forecast was erased meanwhile', true);
  // Loaded with the first letter: the templates' library takes longer to load than all the rest.
  const { composeForecastLetter } = await import('../mail/compose-forecast-letter.ts');
  const urls = privateUrls(house.publicUrl, letter.token);
  return composeForecastLetter(knowledge, {
    clinic: clinic.settings,
    brand,
    input: forecast.input,
    forecast: forecast.output,
    // The day it was promised: a later try sends the same words under the same Message-ID.
    today: dayAt(letter.promisedAt, clinic.settings.timeZone),
    pageUrl: urls.page,
    deleteUrl: urls.forget,
    unsubscribeUrl: urls.forget,
    messageId: letter.messageId,
    to: letter.to,
    from: house.config.mailFrom,
    forecastId: letter.forecastId,
    madeAt: forecast.createdAt,
  });
}

/** The calendar day of an instant, as that place counts it. */
function dayAt(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant);
}

async function inTime(delivery: Promise<void>): Promise<void> {
  const late = new AbortController();
  const clock = pause(DELIVERY_SECONDS * 1_000, undefined, {
    signal: late.signal,
    ref: false,
  }).then(() => {
    throw new DeliveryFault(`no answer within ${DELIVERY_SECONDS} seconds`, false);
  });
  clock.catch(() => {});
  try {
    await Promise.race([delivery, clock]);
  } finally {
    late.abort();
  }
}

function judge(error: unknown): Outcome {
  const problem = withoutPersonalWords((error as Error).message).slice(0, 300);
  if (!(error instanceof DeliveryFault)) return { outcome: 'try-again', problem };
  const { permanent, responseCode } = error;
  return { outcome: permanent ? 'refused' : 'try-again', problem, responseCode };
}
