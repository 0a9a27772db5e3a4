import { type ClinicSettings, WRITTEN_IN } from '@healcast/engine';
import pg from 'pg';
import type { Database } from './database.ts';

/** A clinic as everybody may see it. */
export interface Clinic {
  id: string;
  slug: string;
  language: string;
  settings: ClinicSettings;
}

/** The clinic a fresh installation shows. It says of itself that it is none. */
export const DEMO_SLUG = 'demo';
const DEMO: ClinicSettings = {
  name: 'Demo clinic',
  demo: true,
  timeZone: 'Europe/London',
  hours: 'This is a demo. Nobody answers here.',
  outOfHours: 'Call your own clinic or your doctor. Do not wait for an answer from this demo.',
  emergencyNumber: '112',
  activityRules: [],
};

/** Seeds the demo clinic where there is no clinic at all. By the owner: the app only reads clinics. */
export async function seedDemoClinic(owner: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query(
      `insert into clinic (slug, language, settings) select $1, $2, $3::jsonb
        where not exists (select from clinic)`,
      [DEMO_SLUG, WRITTEN_IN, JSON.stringify(DEMO)],
    );
  } finally {
    await client.end();
  }
}

/** The clinic behind the name in an address, or undefined. */
export async function findClinic(house: { database: Database }, slug: string) {
  return readClinics(house).where('slug', '=', slug).executeTakeFirst() satisfies Promise<
    Clinic | undefined
  >;
}

/** The clinic by its id, or undefined. */
export async function clinicById(house: { database: Database }, id: string) {
  return readClinics(house).where('id', '=', id).executeTakeFirst() satisfies Promise<
    Clinic | undefined
  >;
}

/** Every clinic of this installation, in the order they came. */
export async function allClinics(house: { database: Database }): Promise<Clinic[]> {
  return readClinics(house).orderBy('created_at').execute();
}

function readClinics({ database }: { database: Database }) {
  return database.selectFrom('clinic').select(['id', 'slug', 'language', 'settings']);
}

/** What a new clinic says of itself until its owner says more. */
export function newClinicSettings(name: string, timeZone: string): ClinicSettings {
  return {
    name,
    demo: false,
    timeZone,
    hours: 'Mon to Fri 9:00-17:00',
    outOfHours: 'Call a doctor near you. If it is urgent, call the emergency number.',
    emergencyNumber: '112',
    activityRules: [],
  };
}

/** A name for addresses: letters and digits of the clinic's own name and a few random ones. */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return `${plain.replaceAll(/^-+|-+$/g, '').slice(0, 40) || 'clinic'}-${crypto.randomUUID().slice(0, 6)}`;
}
