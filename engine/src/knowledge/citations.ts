import type { Brief } from './brief.ts';
import type { Study } from './evidence.ts';

/** One citation as it stands in a file: which list, where, what it names. */
export interface Citation {
  list: 'evidence' | 'brief';
  pointer: string;
  id: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Every id in every list called `evidence` or `brief`, however deep it stands. */
export function citationsIn(content: unknown, pointer = ''): Citation[] {
  if (!isRecord(content)) return [];
  return Object.entries(content).flatMap(([key, value]) => {
    const here = `${pointer}/${key}`;
    if ((key === 'evidence' || key === 'brief') && isListOfIds(value))
      return value.map((id, index) => ({ list: key, pointer: `${here}/${index}`, id }));
    return citationsIn(value, here);
  });
}

function isListOfIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((id) => typeof id === 'string');
}

/** Everything that may be cited: a study as a whole or one of its findings, and the facts of the brief. */
export interface Citable {
  evidence: ReadonlySet<string>;
  brief: ReadonlySet<string>;
}

/** Collects what may be cited. A finding id that two studies share is a problem: it would be ambiguous. */
export function citable(
  studies: Iterable<Study>,
  briefs: Iterable<Brief>,
): Citable & { problems: string[] } {
  const evidence = new Set<string>();
  const problems: string[] = [];
  for (const { id, findings } of studies)
    for (const name of new Set([id, ...findings.map((finding) => finding.id)])) {
      if (evidence.has(name)) problems.push(`evidence/${id}: "${name}" stands in two studies.`);
      evidence.add(name);
    }
  return {
    evidence,
    brief: new Set([...briefs].flatMap(({ facts }) => facts.map(({ id }) => id))),
    problems,
  };
}

/** The facts of the brief that no document of the room cites, in the order of the brief. */
export function uncoveredFacts(
  briefs: Iterable<Brief>,
  citedBy: ReadonlyMap<string, readonly string[]>,
): string[] {
  return [...briefs]
    .flatMap(({ facts }) => facts.map(({ id }) => id))
    .filter((id) => !citedBy.has(id));
}
