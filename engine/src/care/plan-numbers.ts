import type { Planning, PlanningLayer } from '../knowledge/planning.ts';
import type { Course } from '../knowledge/population.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Finding } from '../record/finding.ts';

/** Which layer of a planning number is asked for. */
interface Asked {
  course?: Course;
  level?: string;
}

/**
 * A number that a plan is made with. A layer for the asked level goes before one for everybody.
 * @throws Error when the knowledge room has no such number: a fault of the installation.
 */
export function planningNumber(
  knowledge: Pick<Knowledge, 'planning'>,
  id: string,
  { course, level }: Asked = {},
): PlanningLayer {
  const layers = planningOf(knowledge, id).layers.filter(
    (given) => given.course === undefined || given.course === course,
  );
  const found =
    layers.find((given) => given.level !== undefined && given.level === level) ??
    layers.find((given) => given.level === undefined);
  if (!found) throw new Error(`planning/${id} has no layer for ${course ?? ''} ${level ?? ''}.`);
  return found;
}

/** The finding that goes with a planning number, its placeholders filled. */
export function planningFinding(
  knowledge: Pick<Knowledge, 'planning'>,
  id: string,
  layer: PlanningLayer,
  values: Readonly<Record<string, string | number>> = {},
  status: Finding['status'] = 'fired',
): Finding {
  const { finding } = planningOf(knowledge, id);
  if (!finding) throw new Error(`planning/${id} has no finding.`);
  const filled = (text: string) =>
    text.replace(/\{([a-z-]+)\}/g, (_, name: string) => String(values[name] ?? '…'));
  return {
    rule: id,
    severity: finding.severity,
    text: filled(finding.text),
    clinician: filled(finding.clinician),
    certainty: layer.certainty,
    evidence: layer.evidence,
    brief: layer.brief ?? [],
    status,
  };
}

function planningOf(knowledge: Pick<Knowledge, 'planning'>, id: string): Planning {
  const found = knowledge.planning.get(id);
  if (!found) throw new Error(`The knowledge room has no planning/${id}.`);
  return found;
}
