import { z } from '@healcast/engine';
import { email, line, text } from './words.ts';

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time like 09:00.'));
/** When somebody answers: for each weekday (1 Monday … 7 Sunday) from and to; a missing day is closed. */
export const openingHours = z
  .array(z.object({ weekday: z.int().check(z.gte(1), z.lte(7)), from: time, to: time }))
  .check(z.maxLength(21));

/** The origin of a site, as a browser writes it: scheme, host and port, nothing behind. */
const origin = z.string().check(
  z.refine((text: string) => URL.canParse(text) && new URL(text).origin === text.toLowerCase(), {
    error: 'Give an address like https://www.example.org, with nothing behind it.',
  }),
  z.regex(/^https?:/i, 'Give an address like https://www.example.org, with nothing behind it.'),
);

/** How the clinic works, beyond what everybody may know. */
export const practice = z.object({
  openingHours,
  /** Minutes in hours until a red alert must be answered. */
  redMinutes: z.int().check(z.gte(5), z.lte(240)),
  /** Where notices about messages and hand-overs go; without it to the owners. */
  noticeEmail: z.optional(z.email()),
  replyTemplates: z.array(z.object({ title: line, text })).check(z.maxLength(60)),
  /** Colour of letters and page, as #rrggbb. */
  colour: z.optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/i, 'Give a colour like #0b6152.'))),
  /** The foot of letters and papers, and where answers to them go. */
  letters: z.optional(
    z.object({
      footer: z.optional(z.string().check(z.trim(), z.maxLength(600))),
      replyTo: z.optional(email),
    }),
  ),
  /** Sites of the web that may show the forecast within their pages. */
  embedSites: z.optional(z.array(origin).check(z.maxLength(20))),
  /** Years after the last word of or about a person until the record is erased; never unless set. */
  keepRecordsYears: z.optional(z.int().check(z.gte(1), z.lte(100))),
  /** Whether everybody here needs a second factor. */
  requireSecondFactor: z.optional(z.boolean()),
  /** Whether people may ask this clinic to call them back; yes unless it says no. */
  takesRequests: z.optional(z.boolean()),
});
export type Practice = z.infer<typeof practice>;
