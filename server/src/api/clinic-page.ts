import { createHash } from 'node:crypto';
import { clinicSettings, type Knowledge, knowledgeIn, z } from '@healcast/engine';
import { paletteOf } from '../brand/palette.ts';
import { problem } from '../problem.ts';
import type { Practice } from '../record/practice.ts';
import { settingsOf } from '../store/clinic/practice.ts';
import { type Clinic, findClinic } from '../store/clinics.ts';
import { inClinic } from '../store/database.ts';
import { askedLanguage, languageQuery } from './language.ts';
import type { Rooms } from './route.ts';

/** The name of a clinic in addresses. */
export const slug = z.string().check(z.regex(/^[a-z0-9-]{1,60}$/, 'There is no such clinic.'));
const hex = z.string().check(z.regex(/^#[0-9a-f]{6}$/i, 'Give a colour like #0b6152.'));
export const slugParams = z.object({ slug });
export const pageQuery = z.object({ accent: z.optional(hex), ...languageQuery });

const tones = z.object({
  brand: z.string(),
  deep: z.string(),
  onBrand: z.string(),
  wash: z.string(),
});
/** What the page of a clinic shows before anybody is known: who it is, its colours, its consent. */
export const clinicPage = z.object({
  clinic: clinicSettings,
  slug: z.string(),
  /** Null where the clinic has no colour of its own. */
  colours: z.nullable(z.object({ light: tones, dark: tones })),
  /** What a person agrees to who sends a request; null where the clinic takes none. */
  requests: z.nullable(z.object({ consent: z.string(), version: z.string() })),
});
export type ClinicPage = z.infer<typeof clinicPage>;

/** The clinic of an address and how it works. @throws ProblemError 404 when there is none */
export async function openClinicPage(
  rooms: Rooms,
  slug: string,
): Promise<{ clinic: Clinic; practice: Practice }> {
  const clinic = await findClinic(rooms, slug);
  if (!clinic) throw problem('not-found', 'There is no such clinic here.');
  const { practice } = await inClinic(rooms.database, clinic.id, (work) =>
    settingsOf(work, clinic.id),
  );
  return { clinic, practice };
}

/** The words a person agrees to, with a version that follows from them: no wording changes unseen. */
export function consentOf(knowledge: Knowledge, clinic: string) {
  const words = knowledge.words.get('request')?.strings.consent;
  if (!words) throw new Error('The knowledge room has no words for the consent of a request.');
  const consent = words.replaceAll('{clinic}', () => clinic);
  return { consent, version: createHash('sha256').update(consent).digest('hex').slice(0, 12) };
}

/** The document of the page; `accent` of a host page comes before the clinic's own colour, a language asked for before its own. */
export function describeClinicPage(
  rooms: Rooms,
  { clinic, practice }: { clinic: Clinic; practice: Practice },
  query: z.infer<typeof pageQuery>,
): ClinicPage {
  const colour = query.accent ?? practice.colour;
  const language = askedLanguage(rooms.knowledge, query, clinic);
  const knowledge = knowledgeIn(rooms.knowledge, language);
  return {
    clinic: clinic.settings,
    slug: clinic.slug,
    colours: colour ? paletteOf(colour) : null,
    requests: practice.takesRequests === false ? null : consentOf(knowledge, clinic.settings.name),
  };
}
