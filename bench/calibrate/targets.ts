import { readYaml } from '../../engine/files/read-yaml.ts';
import { courseOf } from '../../engine/src/care/study-course.ts';
import type { Course } from '../../engine/src/dermis/remodelling/course.ts';
import { studyDomain } from '../../engine/src/dermis/remodelling/domain.ts';
import type { StudyFinding } from '../../engine/src/knowledge/evidence.ts';
import type { Knowledge } from '../../engine/src/knowledge.ts';
import { z } from '../../engine/src/record/schema.ts';
import { studyInput } from '../../engine/src/record/study.ts';
import { MEASURES } from '../../engine/src/record/vocabulary.ts';

export const TARGETS_FILE = new URL('./targets.yaml', import.meta.url);

const result = z.strictObject({
  finding: z.string(),
  kind: z.enum(['value', 'share', 'ratio', 'direction', 'null']),
  measure: z.enum(MEASURES),
  day: z.number(),
  value: z.optional(z.number()),
  rater: z.optional(z.enum(['instrument', 'blinded', 'open'])),
  weight: z.optional(z.number()),
  spread: z.optional(z.number()),
  pooledSpread: z.optional(z.number()),
  thanDay: z.optional(z.number()),
  celsius: z.optional(z.number()),
  thanCelsius: z.optional(z.number()),
});

const targetsFile = z.strictObject({
  studies: z.array(
    z.strictObject({
      id: z.string(),
      cohort: z.string(),
      population: studyInput.shape.population,
      area: studyInput.shape.area,
      course: studyInput.shape.course,
      passes: z.optional(z.number()),
      assumed: z.optional(z.string()),
      results: z.array(result),
    }),
  ),
  notRead: z.array(z.strictObject({ findings: z.array(z.string()), because: z.string() })),
});
export type TargetsFile = z.infer<typeof targetsFile>;

/** One published result in the model's terms. */
export interface Target extends z.infer<typeof result> {
  readonly name: string;
  readonly study: string;
  readonly cohort: string;
  readonly n: number;
  readonly course: Course;
  /** The other course of a ratio between two heats. */
  readonly than: Course;
  /** Reported number (or ratio); 0 where there is none. */
  readonly observed: number;
  readonly extrapolated: boolean;
}

export function readTargetsFile(): TargetsFile {
  return targetsFile.parse(readYaml(TARGETS_FILE));
}

/** Every finding of the evidence room by id. */
export function findingsById(knowledge: Knowledge): Map<string, StudyFinding> {
  return new Map(
    [...knowledge.evidence.values()].flatMap(({ findings }) =>
      findings.map((finding) => [finding.id, finding] as const),
    ),
  );
}

/** @throws Error when a target names a finding that the evidence room lacks or that has no number. */
export function readTargets(knowledge: Knowledge): Target[] {
  const findings = findingsById(knowledge);
  return readTargetsFile().studies.flatMap((study) => {
    const input = { ...study, outcomes: [{ measure: MEASURES[0], dayFromFirst: 0 }] };
    return study.results.map((given): Target => {
      const finding = findings.get(given.finding);
      if (!finding) throw new Error(`targets.yaml: the evidence room lacks ${given.finding}.`);
      const course = {
        ...courseOf(knowledge.remodelling, input),
        ...(study.passes === undefined ? {} : { passes: study.passes }),
      };
      return {
        ...given,
        name: `${given.finding} ${given.measure} day ${given.day}`,
        study: study.id,
        cohort: study.cohort,
        n: study.population.n,
        course: given.celsius === undefined ? course : { ...course, celsius: given.celsius },
        than: given.thanCelsius === undefined ? course : { ...course, celsius: given.thanCelsius },
        observed: observedOf(given, finding),
        extrapolated: studyDomain(input, given.measure, given.day).wider,
      };
    });
  });
}

function observedOf(given: z.infer<typeof result>, finding: StudyFinding): number {
  if (given.kind === 'direction' || given.kind === 'null') return given.value ?? 0;
  if (given.value !== undefined) return given.value;
  if (typeof finding.value !== 'number')
    throw new Error(`targets.yaml: ${given.finding} has no single number; give a value.`);
  return given.kind === 'share' ? finding.value / 100 : Math.abs(finding.value);
}
