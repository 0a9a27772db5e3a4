import { type ClinicSettings, type ForecastLetterWords, fill } from '@healcast/engine';

/** Whom to call, when somebody answers, and what to do when nobody does. */
export function clinicContacts(
  words: ForecastLetterWords['redFlags'],
  { phone, hours, outOfHours }: ClinicSettings,
): string[] {
  return [
    phone ? fill(words.clinic, { phone, hours }) : words.noClinic,
    fill(words.outOfHours, { 'out-of-hours': outOfHours }),
  ];
}
