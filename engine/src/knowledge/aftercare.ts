import { z } from '../record/schema.ts';
import { CERTAINTIES, MODALITIES } from '../record/vocabulary.ts';
import { BASES } from './quantity.ts';

const advice = z.object({
  text: z.string(),
  because: z.string(),
  evidence: z.array(z.string()).check(z.minLength(1)),
  brief: z.optional(z.array(z.string())),
  modalities: z.optional(z.array(z.enum(MODALITIES))),
});

/** A stage of healing, in days since the session (day 0), and what to do and leave in it. */
export const aftercareStage = z
  .object({
    id: z.string(),
    title: z.string(),
    fromDay: z.int().check(z.gte(0)),
    toDay: z.int().check(z.gte(0)),
    feel: z.string(),
    /** Who says that it feels so. */
    evidence: z.array(z.string()).check(z.minLength(1)),
    do: z.array(advice).check(z.minLength(1)),
    avoid: z.array(advice),
    basis: z.enum(BASES),
    certainty: z.enum(CERTAINTIES),
  })
  .check(
    z.refine((stage) => stage.fromDay <= stage.toDay, {
      path: ['toDay'],
      error: 'A stage must not end before it starts.',
    }),
  );
export type AftercareStage = z.infer<typeof aftercareStage>;

/** The stages in the order of their days. */
export function stagesInOrder(stages: ReadonlyMap<string, AftercareStage>): AftercareStage[] {
  return [...stages.values()].sort((left, right) => left.fromDay - right.fromDay);
}

/** The stage a day falls in; before day 0 the first, after the last stage the last. */
export function stageOfDay(
  stages: ReadonlyMap<string, AftercareStage>,
  day: number,
): AftercareStage | undefined {
  const inOrder = stagesInOrder(stages);
  return inOrder.find((stage) => day <= stage.toDay) ?? inOrder.at(-1);
}
