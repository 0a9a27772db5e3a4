import { type Course, REFERENCE_COURSE, REFERENCE_DAY } from '../dermis/remodelling/course.ts';
import {
  type Dermis,
  dermisOn,
  effectFrom,
  type Reference,
  readingDay,
  referenceDermis,
} from '../dermis/remodelling/effect.ts';
import {
  drawValues,
  type Parameters,
  type Posterior,
  type Values,
  valuesAt,
} from '../dermis/remodelling/parameters.ts';
import { stratifiedNormals } from '../inference/sample.ts';
import type { Knowledge } from '../knowledge.ts';
import type { StudyInput } from '../record/study.ts';
import { courseShape, empiricalEffect } from './study-empirical.ts';

/** Draws of each model. Their number is a choice between smooth quantiles and time. */
export const DRAWS = 160;
const SEED = 20_260_301;

/** One draw of all parameters, by one of the two models. */
export interface Draw {
  readonly model: 'mechanistic' | 'empirical';
  readonly values: Values;
  readonly reference: Reference;
}

/** One draw and the effect (in reference courses) that it gives one outcome. */
export interface EffectDraw extends Draw {
  readonly effect: number;
}

export interface ResultDraws {
  readonly draws: readonly EffectDraw[];
  readonly parameters: Parameters;
  readonly n: number;
  /** Whether the study lies outside what was studied: its spread between studies is larger. */
  readonly wider: boolean;
}

/** The same draws serve every study of one knowledge room. */
const kept = new WeakMap<Knowledge, readonly Draw[]>();

/** The effects behind every outcome by both models, draw by draw: rows [outcome][draw]. */
export function effectDraws(
  knowledge: Knowledge,
  course: Course,
  outcomes: StudyInput['outcomes'],
): EffectDraw[][] {
  const referenceShape = courseShape(knowledge, REFERENCE_COURSE, REFERENCE_DAY);
  const rows: EffectDraw[][] = outcomes.map(() => []);
  for (const draw of drawsOf(knowledge)) {
    const { values, model, reference } = draw;
    const days = outcomes.map(({ measure, dayFromFirst }) =>
      readingDay(values, measure, dayFromFirst),
    );
    const dermis = model === 'mechanistic' ? dermisByDay(knowledge, values, course, days) : null;
    outcomes.forEach(({ measure }, at) => {
      const day = days[at] as number;
      const found = dermis?.get(day);
      const effect = found
        ? effectFrom(found, values, course, measure, reference)
        : empiricalEffect(values, course, courseShape(knowledge, course, day), referenceShape);
      rows[at]?.push({ ...draw, effect });
    });
  }
  return rows;
}

function dermisByDay(
  knowledge: Knowledge,
  values: Values,
  course: Course,
  days: readonly number[],
): Map<number, Dermis> {
  const rising = [...new Set(days)].sort((a, b) => a - b);
  const rows = dermisOn(knowledge.remodelling, values, course, rising);
  return new Map(rising.map((day, at) => [day, rows[at] as Dermis]));
}

function drawsOf(knowledge: Knowledge): readonly Draw[] {
  const known = kept.get(knowledge);
  if (known) return known;
  const made = (['mechanistic', 'empirical'] as const).flatMap((model) =>
    Array.from({ length: DRAWS }, (_, row) => drawOf(knowledge, model, row)),
  );
  kept.set(knowledge, made);
  return made;
}

const columns = [0, 1].map((index) => {
  const made = new Map<number, Float64Array[]>();
  return (count: number) => {
    const known = made.get(count) ?? stratifiedNormals(SEED + index, DRAWS, count);
    made.set(count, known);
    return known;
  };
});

/** One draw of a model's posterior; the same row is always the same draw. */
function drawOf(knowledge: Knowledge, model: Draw['model'], row: number): Draw {
  const parameters: Parameters = knowledge.remodelling;
  const posterior: Posterior | undefined = knowledge.fitted.get(model);
  const normals = columns[model === 'mechanistic' ? 0 : 1]?.(parameters.size + 1) ?? [];
  const values = drawValues(parameters, posterior, (at) => normals[at]?.[row] ?? 0);
  return { model, values, reference: referenceDermis(parameters, values) };
}

/** Some of the mechanistic draws, spread evenly over all of them. */
export function mechanisticDraws(knowledge: Knowledge, count: number): readonly Draw[] {
  return Array.from({ length: count }, (_, index) =>
    mechanisticDraw(knowledge, Math.floor(((index + 0.5) * DRAWS) / count)),
  );
}

/** One of the mechanistic draws. @param row from 0, below {@link DRAWS} */
export function mechanisticDraw(knowledge: Knowledge, row: number): Draw {
  return drawOf(knowledge, 'mechanistic', row);
}

const typical = new WeakMap<Knowledge, Draw>();

/** The middle of the mechanistic posterior: what stands for a typical responder. */
export function typicalDraw(knowledge: Knowledge): Draw {
  const known = typical.get(knowledge);
  if (known) return known;
  const parameters: Parameters = knowledge.remodelling;
  const posterior = knowledge.fitted.get('mechanistic');
  const over = (posterior?.parameters ?? []).map(
    (id, at) => [id, posterior?.mean[at] as number] as const,
  );
  const values = valuesAt(parameters, Object.fromEntries(over));
  const reference = referenceDermis(parameters, values);
  const made: Draw = { model: 'mechanistic', values, reference };
  typical.set(knowledge, made);
  return made;
}
