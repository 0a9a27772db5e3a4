import type { DepthRule } from '../knowledge/area.ts';
import type { GoalKnowledge } from '../knowledge/goal.ts';
import type { Course } from '../knowledge/population.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Patient } from '../record/patient.ts';
import type { PlanInput } from '../record/plan.ts';
import { type Area, MODALITIES, type Modality } from '../record/vocabulary.ts';
import type { SayWords } from './page-words.ts';
import { courseOf } from './recovery/question.ts';

/** One way to do the series: a device and a needle depth. */
export interface Option {
  modality: Modality;
  course: Course;
  depthMm: number;
}

/** An option that was ruled out, and why. */
export interface Rejection {
  option: string;
  because: string;
}

const DEPTH_STEP_MM = 0.5;
/** From this Fitzpatrick type on, depth stays at the shallow end. */
const DARKER_FROM = 4;

/** Whether skin is darker or may be: what is not known is never taken for the best case. */
export function darkerOrUnknown({ phototype }: Pick<Patient, 'phototype'>): boolean {
  return phototype === undefined || phototype >= DARKER_FROM;
}

/** How deep needles go in an area with a device. @throws Error when the area has no such rule. */
export function depthRuleFor(
  { areas }: Pick<Knowledge, 'areas'>,
  area: Area,
  course: Course,
): DepthRule {
  const found = areas.get(area)?.depths.find((rule) => rule.course === course);
  if (!found) throw new Error(`areas/${area} has no depths for ${course}.`);
  return found;
}

/** The deepest usual needle for this area, device and skin type. */
export function deepestMm(rule: DepthRule, patient: Pick<Patient, 'phototype'>): number {
  return darkerOrUnknown(patient) ? rule.usualToMmDarkerSkin : rule.usualToMm;
}

/** The goal somebody has. @throws Error when the knowledge room lacks it. */
export function goalOf({ goals }: Pick<Knowledge, 'goals'>, id: PlanInput['goal']): GoalKnowledge {
  const found = goals.get(id);
  if (!found) throw new Error(`The knowledge room has no goals/${id}.`);
  return found;
}

/** Every device and depth that goal, wish, area and skin type leave open; the others with why not. */
export function planOptions(
  knowledge: Knowledge,
  input: PlanInput,
  words: SayWords,
): { options: Option[]; rejected: Rejection[] } {
  const goal = goalOf(knowledge, input.goal);
  const wished = input.constraints?.modality;
  const options: Option[] = [];
  const rejected: Rejection[] = [];
  for (const modality of MODALITIES) {
    const option = words('option-modality', { modality: titleOf(knowledge, modality) });
    if (wished && !wished.includes(modality))
      rejected.push({ option, because: words('not-wished') });
    else if (!goal.modalities.includes(modality) && !wished)
      rejected.push({ option, because: goal.otherwise ?? '' });
    else {
      const course = courseOf(knowledge, { modality });
      const deepest = deepestMm(depthRuleFor(knowledge, input.area, course), input.patient);
      for (const depthMm of depthsFor(goal, deepest)) options.push({ modality, course, depthMm });
      if (deepest < goal.depthMm[1])
        rejected.push(tooDeep(knowledge, input, modality, deepest, words));
    }
  }
  return { options, rejected };
}

/** The depths to compare: those of the goal as far as the area allows, else the area's deepest. */
function depthsFor({ depthMm: [from, to], usualDepthMm, ranked }: GoalKnowledge, deepest: number) {
  if (deepest <= from) return [deepest];
  const last = Math.min(to, deepest);
  if (!ranked) return [Math.min(usualDepthMm, last)];
  const count = Math.floor((last - from) / DEPTH_STEP_MM);
  return Array.from({ length: count + 1 }, (_, step) => from + step * DEPTH_STEP_MM);
}

function tooDeep(
  knowledge: Knowledge,
  { patient }: PlanInput,
  modality: Modality,
  deepest: number,
  words: SayWords,
): Rejection {
  const key = patient.phototype === undefined ? 'too-deep-unknown-skin' : 'too-deep';
  return {
    option: `${titleOf(knowledge, modality)}, ${words('option-depth', { depth: deepest })}`,
    because: words(key, { depth: deepest }),
  };
}

/** What a device is called. */
export function titleOf({ modalities }: Pick<Knowledge, 'modalities'>, modality: Modality): string {
  return modalities.get(modality)?.title ?? modality;
}
