import type { Phase } from '../../knowledge/phase.ts';
import type { Knowledge } from '../../knowledge.ts';
import { daysBetween } from '../../record/dates.ts';
import type { Forecast } from '../../record/forecast.ts';

/**
 * Where somebody stands `asOf` after a session: the phases of healing, and beside them what the
 * mirror shows. Before the session and after the last phase none is now.
 */
export function phasesOf(
  { phases }: Pick<Knowledge, 'phases'>,
  sessionDate: string,
  asOf: string,
): Pick<Forecast['result'], 'phases' | 'milestones'> {
  const day = daysBetween(sessionDate, asOf);
  const spoken = (kind: Phase['kind']) =>
    [...phases.values()]
      .filter((phase) => phase.kind === kind)
      .toSorted((left, right) => left.fromDay - right.fromDay)
      .map(({ name, fromDay, toDay, text }) => ({
        name,
        fromDay,
        toDay,
        now: fromDay <= day && day < toDay,
        text,
      }));
  return { phases: spoken('healing'), milestones: spoken('seen') };
}
