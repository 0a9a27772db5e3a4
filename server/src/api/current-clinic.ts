import { problem } from '../problem.ts';
import { allClinics, type Clinic, clinicById } from '../store/clinics.ts';
import type { Rooms } from './route.ts';

/** The clinic by its id, or the one this installation speaks for: the first that is no demo. */
export async function currentClinic(rooms: Rooms, id?: string): Promise<Clinic> {
  const clinic = id ? await clinicById(rooms, id) : firstOf(await allClinics(rooms));
  if (!clinic) throw problem('not-ready', 'No clinic is set up here yet.');
  return clinic;
}

const firstOf = (clinics: Clinic[]) => clinics.find(({ settings }) => !settings.demo) ?? clinics[0];
