import type { Knowledge } from '@healcast/engine';
import { DEMO_SLUG, findClinic } from '../clinics.ts';
import { type Database, inClinic, type Work } from '../database.ts';
import { addConsentText, consentTexts, newestWordings, signConsents } from './consents.ts';

const KINDS = [
  'treatment',
  'treatment-rf-microneedling',
  'photo-record',
  'photo-teaching',
] as const;

/** Writes the example wordings into the demo clinic when it has none. */
export async function seedDemoWordings(house: {
  database: Database;
  knowledge: Knowledge;
}): Promise<void> {
  const clinic = await findClinic(house, DEMO_SLUG);
  if (!clinic) return;
  await inClinic(house.database, clinic.id, async (work) => {
    if ((await consentTexts(work)).length > 0) return;
    for (const kind of KINDS) {
      const text = house.knowledge.words.get('clinic-records')?.strings[`consent-example-${kind}`];
      if (!text) throw new Error(`knowledge/words has no example of a consent for ${kind}.`);
      await addConsentText(work, clinic.id, { kind, text });
    }
  });
}

/** Signs for a person of the demo what the demo clinic asks for: the treatment, and for some the photos. */
export async function signDemoConsents(
  work: Work,
  staff: { clinicId: string; accountId: string },
  person: { id: string; name: string; withPhotos: boolean },
): Promise<string | null> {
  const newest = await newestWordings(work);
  const kinds = ['treatment', ...(person.withPhotos ? ['photo-record'] : [])];
  const wordings = kinds.flatMap((kind) => {
    const version = newest.get(kind);
    return version ? [{ kind, version }] : [];
  });
  if (wordings.length === 0) return null;
  const ids = await signConsents(work, staff, person.id, {
    ...{ wordings, signedName: person.name, method: 'typed', signature: [] },
  });
  return ids?.[0] ?? null;
}
