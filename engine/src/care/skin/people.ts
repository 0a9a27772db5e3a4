/**
 * The people whose dermis is shown (docs/model.md, section 8): posterior draws of the mechanistic
 * model, each lent to several persons, as rows of parameters for the kernels of
 * dermis/shown/shown-model.ts.
 */
import type { Course } from '../../dermis/remodelling/course.ts';
import { equationParameters } from '../../dermis/remodelling/covariates.ts';
import { sessionDose } from '../../dermis/remodelling/dose.ts';
import { responseFactor } from '../../dermis/remodelling/effect.ts';
import { personValues } from '../../dermis/remodelling/parameters.ts';
import { SHOWN_REMODELLING } from '../../dermis/shown/shown-model.ts';
import { stratifiedNormals } from '../../inference/sample.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { RemodelInput } from '../../record/remodel.ts';
import { firmnessUnit, mechanisticCourse, type Person } from '../result/courses.ts';
import { mechanisticStrength } from '../result/people.ts';
import { mechanisticDraws } from '../study-draws.ts';

/** Enough for calm lines at the fifth and the 95th of a hundred. */
export const PEOPLE = 1000;
/** Each draw serves eight of them: people differ more than draws do, and a draw costs more. */
const DRAWS = 125;
/** The same for everybody who asks, so that answers compare. */
const SEED = 51_907;

/** Only days since the first session count, so its date may be any. */
const ANY_DATE = '2000-01-01';

/** A person of the model and how strongly this one responds (27). */
export interface SkinPerson extends Person {
  readonly strength: number;
}

/** The same persons serve every question to one knowledge room. */
const kept = new WeakMap<Knowledge, readonly SkinPerson[]>();

/**
 * People whose skin answers; who else there is has no lasting change at all (27) and is counted by
 * a share. Neighbours are of different draws, so that the first few are as different as all.
 */
export function skinPersons(knowledge: Knowledge): readonly SkinPerson[] {
  const known = kept.get(knowledge);
  if (known) return known;
  const { remodelling } = knowledge;
  const draws = mechanisticDraws(knowledge, DRAWS);
  const columns = stratifiedNormals(SEED, PEOPLE, remodelling.size + 2);
  const made = Array.from({ length: PEOPLE }, (_, row): SkinPerson => {
    const draw = draws[row % DRAWS] as SkinPerson['draw'];
    const z = (at: number) => columns[at]?.[row] ?? 0;
    return {
      draw,
      values: personValues(remodelling, draw.values, (at) => z(at + 2)),
      strength: mechanisticStrength(draw.values, z(0), z(1)),
    };
  });
  kept.set(knowledge, made);
  return made;
}

/** A course of such sessions as the equations read it; when they come is told to the kernel. */
function courseAsked(
  knowledge: Knowledge,
  { patient, area, modality, depthMm }: RemodelInput,
): Course {
  const session = { date: ANY_DATE, modality, depthMm };
  const { course, sessions } = mechanisticCourse(knowledge, { patient, area }, [session]);
  return { ...course, passes: sessions[0]?.passes ?? 1 };
}

/**
 * Everybody, as rows [person][parameter] in the order of `SHOWN_REMODELLING`. The gain of the
 * treatment itself is shown, so nobody ages: where (28) gives the ageing back, dR is 0 here. What
 * sessions too close cost of resident collagen then does not age either, a hundredth of it in 540 days.
 */
export function skinPeople(knowledge: Knowledge, input: RemodelInput): Float64Array {
  const course = courseAsked(knowledge, input);
  const names = SHOWN_REMODELLING.parameters.map(({ name }) => name);
  const rows = new Float64Array(PEOPLE * names.length);
  for (const [row, person] of skinPersons(knowledge).entries()) {
    const own = parametersOf(knowledge, person, course, input);
    for (const [place, name] of names.entries())
      rows[row * names.length + place] = own[name] as number;
  }
  return rows;
}

function parametersOf(
  { remodelling }: Knowledge,
  person: SkinPerson,
  course: Course,
  { modality, depthMm }: RemodelInput,
): Readonly<Record<string, number>> {
  const { values, strength } = person;
  const dose = sessionDose(remodelling, values, { ...course, modality }, depthMm);
  const unit = firmnessUnit(person);
  return {
    ...equationParameters(values, course),
    dR: 0,
    sD: dose.dose,
    sB: dose.opening,
    sQ: dose.stored,
    sH: dose.contraction,
    wC3: values['weight-collagen-3'] as number,
    wC1: values['weight-collagen-1'] as number,
    wL: values['weight-elastin'] as number,
    gain: strength * unit * responseFactor(values, course),
    swell: unit * (values['false-firmness'] as number),
  };
}
