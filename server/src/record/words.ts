import { isoDate, z } from '@healcast/engine';

/** Pieces that many documents of the clinic share. */
export const id = z.uuid({ error: 'Give an id as the clinic API gave it.' });
export const instant = z.string();
export const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
export const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(4_000));
export const maybe = <S extends z.core.$ZodType>(schema: S) => z.optional(z.nullable(schema));
export const day = isoDate;
export const email = z
  .email('Give an e-mail address like name@example.org.')
  .check(z.maxLength(254, 'An e-mail address has at most 254 characters.'));
/** Long enough to withstand guessing; no rules about signs, which make people choose worse. */
export const newPassword = z
  .string()
  .check(
    z.minLength(12, 'Give at least 12 characters. A few words in a row are best.'),
    z.maxLength(200),
  );
export const made = z.object({ id });
/** A zone of the time zone database, as this server knows it. */
export const timeZone = z.string().check(
  z.refine((zone: string) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', {
    error: 'Give a time zone like Europe/Berlin.',
  }),
);
