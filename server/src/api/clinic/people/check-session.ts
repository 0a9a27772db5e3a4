import { type Check, type CheckInput, check } from '@healcast/engine';
import { refused } from '../../../problem.ts';
import type { SessionBody } from '../../../record/needling.ts';
import type { PersonBody } from '../../../record/person.ts';
import { needlingOf, patientOf } from '../../../store/clinic/courses.ts';
import type { Rooms } from '../../route.ts';

type Area = CheckInput['area'];

/** The areas of a session, each once, in the order they were typed. */
export function areasOf({ zones }: SessionBody): Area[] {
  return [...new Set(zones.map(({ area }) => area))];
}

/**
 * What speaks against a session, for each of its areas, by the engine's rules; nothing is said
 * without a birth date: age is never guessed.
 * @param before the person's sessions so far
 * @throws ProblemError 422 when the engine refuses the input
 */
export function checkSession(
  { knowledge }: Pick<Rooms, 'knowledge'>,
  person: PersonBody,
  session: SessionBody,
  before: readonly SessionBody[],
): { areas: { area: Area; check: Check }[]; mustOverride: { rule: string; text: string }[] } {
  const patient = patientOf(person, session.date);
  if (!patient) return { areas: [], mustOverride: [] };
  const areas = areasOf(session).map((area) => {
    const needling = needlingOf(session, area);
    const done = before
      .flatMap((one) => needlingOf(one, area) ?? [])
      .filter(({ date }) => date <= session.date);
    const answer = check(knowledge, {
      ...{ patient, area },
      ...(needling ? { proposed: proposedOf(needling) } : {}),
      ...(done.length > 0 ? { sessions: done } : {}),
    });
    if (!answer.ok) throw refused(answer.refusal);
    return { area, check: answer.value };
  });
  const critical = areas
    .flatMap((one) => one.check.findings)
    .filter(({ severity, status }) => severity === 'critical' && status === 'fired');
  const byRule = new Map(critical.map(({ rule, text, clinician }) => [rule, clinician ?? text]));
  return { areas, mustOverride: [...byRule].map(([rule, text]) => ({ rule, text })) };
}

function proposedOf({
  modality,
  depthMm,
  date,
  adjuncts,
}: NonNullable<ReturnType<typeof needlingOf>>) {
  return { modality, depthMm, date, ...(adjuncts ? { adjuncts } : {}) };
}
