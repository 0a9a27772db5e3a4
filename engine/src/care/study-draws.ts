import type { Course } from '../dermis/remodelling/course.ts';
import type { DomainWord } from '../dermis/remodelling/domain.ts';
import {
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
} from '../dermis/remodelling/parameters.ts';
import { stratifiedNormals } from '../inference/sample.ts';
import type { Knowledge } from '../knowledge.ts';
import type { StudyInput } from '../record/study.ts';
import { empiricalEffectOn } from './study-empirical.ts';

/** Draws of each model. Their number is a choice between smooth quantiles and time. */
const DRAWS = 160;
const SEED = 20_260_301;

/** One draw of all parameters, by one of the two models. */
export interface Draw {
  readonly model: 'mechanistic' | 'empirical';
  readonly values: Values;
  readonly reference: Reference;
}

/** One draw and the effect (in reference courses) that it gives the outcome asked for. */
export interface EffectDraw extends Draw {
  readonly effect: number;
}

export interface ResultDraws {
  readonly draws: readonly EffectDraw[];
  readonly parameters: Parameters;
  readonly n: number;
  /** Factor on the between-study spread outside what was studied. */
  readonly widening: number;
}

const WIDENING: Record<DomainWord, number> = { inside: 1, extrapolated: 1.25, outside: 1.25 };

/** The same draws serve every study of one knowledge room. */
const kept = new WeakMap<Knowledge, readonly Draw[]>();

/** The effect behind one outcome by both models, draw by draw. */
export function resultDraws(
  knowledge: Knowledge,
  input: StudyInput,
  course: Course,
  { measure, dayFromFirst }: StudyInput['outcomes'][number],
  domain: DomainWord,
): ResultDraws {
  const parameters: Parameters = knowledge.remodelling;
  const draws = drawsOf(knowledge).map((draw): EffectDraw => {
    const { values, reference, model } = draw;
    const day = readingDay(values, measure, dayFromFirst);
    if (model === 'empirical') {
      const [effect = 0] = empiricalEffectOn(knowledge, values, course, [day]);
      return { ...draw, effect };
    }
    const [dermis] = dermisOn(parameters, values, course, [day]);
    return {
      ...draw,
      effect: dermis ? effectFrom(dermis, values, course, measure, reference) : 0,
    };
  });
  return { draws, parameters, n: input.population.n, widening: WIDENING[domain] };
}

function drawsOf(knowledge: Knowledge): readonly Draw[] {
  const known = kept.get(knowledge);
  if (known) return known;
  const parameters: Parameters = knowledge.remodelling;
  const made = (['mechanistic', 'empirical'] as const).flatMap((model, index) => {
    const posterior: Posterior | undefined = knowledge.fitted.get(model);
    const normals = stratifiedNormals(SEED + index, DRAWS, parameters.size + 1);
    return Array.from({ length: DRAWS }, (_, draw): Draw => {
      const values = drawValues(parameters, posterior, (at) => normals[at]?.[draw] ?? 0);
      return { model, values, reference: referenceDermis(parameters, values) };
    });
  });
  kept.set(knowledge, made);
  return made;
}
