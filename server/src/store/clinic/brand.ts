import { type Brand, brandFrom } from '../../brand/brand.ts';
import type { CheckedPng } from '../../brand/png.ts';
import { type Database, inClinic, type Work } from '../database.ts';
import { settingsOf } from './practice.ts';

/** How letters and papers of the clinic of this transaction look. */
export async function brandOf(work: Work, clinicId: string): Promise<Brand> {
  const { clinic, practice } = await settingsOf(work, clinicId);
  return brandFrom({
    clinic: clinic.name,
    colour: practice.colour,
    footer: practice.letters?.footer,
    replyTo: practice.letters?.replyTo,
    logo: await logoOf(work),
  });
}

/** The same, in a transaction of its own. */
export function brandOfClinic(house: { database: Database }, clinicId: string): Promise<Brand> {
  return inClinic(house.database, clinicId, (work) => brandOf(work, clinicId));
}

/** The picture of the clinic of this transaction, or undefined. */
export async function logoOf(work: Work): Promise<CheckedPng | undefined> {
  return work.selectFrom('clinic_logo').select(['png', 'width', 'height']).executeTakeFirst();
}

/** Keeps a picture that was checked, in place of the one before. */
export async function keepLogo(work: Work, clinicId: string, logo: CheckedPng): Promise<void> {
  await work
    .insertInto('clinic_logo')
    .values({ clinic_id: clinicId, ...logo })
    .onConflict((conflict) => conflict.column('clinic_id').doUpdateSet(logo))
    .execute();
}

/** Takes the picture away. @returns false when there was none */
export async function dropLogo(work: Work, clinicId: string): Promise<boolean> {
  const gone = await work
    .deleteFrom('clinic_logo')
    .where('clinic_id', '=', clinicId)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}
