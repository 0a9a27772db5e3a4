import type { ClinicSettings } from '@healcast/engine';
import type { Practice } from '../../record/practice.ts';
import type { Work } from '../database.ts';
import type { OpeningHours } from './answer-clock.ts';

const WEEKDAYS = [1, 2, 3, 4, 5];

/** How a clinic works until it says otherwise. */
export const FIRST_PRACTICE: Practice = {
  openingHours: WEEKDAYS.map((weekday) => ({ weekday, from: '09:00', to: '17:00' })),
  redMinutes: 30,
  replyTemplates: [
    {
      title: 'Ask for a photo and a call',
      text: 'Thank you for writing. Please send us your phone number and a good time to call. We will ring you today.',
    },
    {
      title: 'Come in today',
      text: 'Thank you for telling us. Please come in today so that we can look at your skin. Call us if you feel worse on the way.',
    },
    {
      title: 'Keep going',
      text: 'Thank you for the check-in. Go on with your care as it is. Write or call at once if something changes.',
    },
  ],
};

/** What the clinic of this transaction says of itself and how it works. */
export async function settingsOf(
  work: Work,
  clinicId: string,
): Promise<{ clinic: ClinicSettings; practice: Practice; language: string }> {
  const row = await work
    .selectFrom('clinic')
    .leftJoin('practice', 'practice.clinic_id', 'clinic.id')
    .select(['clinic.settings as clinic', 'practice.settings as practice', 'language'])
    .where('clinic.id', '=', clinicId)
    .executeTakeFirstOrThrow();
  const { clinic, practice, language } = row;
  return { clinic, practice: practice ?? FIRST_PRACTICE, language };
}

/** Keeps new settings of the clinic of this transaction. Whether it is a demo never changes. */
export async function keepSettings(
  work: Work,
  clinicId: string,
  { clinic, practice, language }: { clinic: ClinicSettings; practice: Practice; language: string },
): Promise<void> {
  const before = await settingsOf(work, clinicId);
  const settings = JSON.stringify({ ...clinic, demo: before.clinic.demo });
  await work.updateTable('clinic').set({ settings, language }).where('id', '=', clinicId).execute();
  const kept = JSON.stringify(practice);
  await work
    .insertInto('practice')
    .values({ clinic_id: clinicId, settings: kept })
    .onConflict((conflict) => conflict.column('clinic_id').doUpdateSet({ settings: kept }))
    .execute();
}

/** The hours by which the answer clock runs. */
export function hoursOf(settings: { clinic: ClinicSettings; practice: Practice }): OpeningHours {
  return { ...settings.practice, timeZone: settings.clinic.timeZone };
}
