import type { FastifyRequest } from 'fastify';
import { type Clinic, clinicById } from '../store/clinics.ts';
import { whoAsks } from './access.ts';
import { openClinicPage } from './clinic-page.ts';
import { currentClinic } from './current-clinic.ts';
import type { Rooms } from './route.ts';

/**
 * The clinic that a paper without a link speaks for: the one the person came by, else that of staff
 * who are signed in here, else the one of this installation.
 * @throws ProblemError 404 when there is no clinic of that name
 */
export async function clinicAsked(
  rooms: Rooms,
  request: FastifyRequest,
  slug: string | undefined,
): Promise<Clinic> {
  if (slug) return (await openClinicPage(rooms, slug)).clinic;
  const staff = await whoAsks(rooms, request);
  return (staff && (await clinicById(rooms, staff.clinicId))) ?? (await currentClinic(rooms));
}
