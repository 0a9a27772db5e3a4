/**
 * Writes `problems.json`: everything a program that shares no code with the engine needs to work
 * out the posteriors of the people of `people.ts`. Numbers alone; what they mean stands in
 * docs/model.md and docs/model/recovery.md. Then: `python3 bench/reference/reference.py`.
 */
import { writeFileSync } from 'node:fs';
import { readKnowledge } from '../../engine/files/read-knowledge.ts';
import { COURSE_STREAM, COURSES_IN_TIME, personsOf } from '../../engine/src/care/result/courses.ts';
import { normalQuantile } from '../../engine/src/inference/normal.ts';
import { randomStream } from '../../engine/src/inference/random.ts';
import { CHECKED_IN, MEASURED } from './people.ts';
import { PROBLEMS } from './problems.ts';

const knowledge = readKnowledge();
const persons = personsOf(knowledge).map(({ draw, values }) => ({
  draw: draw.values,
  own: values,
}));
/** Where each course of the simple model stands in the spread of its decline. */
const random = randomStream(1, COURSE_STREAM);
const declineZ = persons.map(() => normalQuantile(0.02 + 0.96 * random.uniform()));
if (persons.length !== COURSES_IN_TIME) throw new Error('Another number of courses in time.');

const strata = [...knowledge.population.values()].map(({ id, scale, strata }) => ({
  id,
  scale,
  strata: strata.map(({ course, depthMm, level, value, low, high }) => ({
    course,
    depthMm,
    level,
    value,
    low,
    high,
  })),
}));
const readings = [...knowledge.remodelling.values()].map(
  ({ id, role, scale, median, spread, personCv, fitted, dermisMm, personNoise, family }) => ({
    id,
    role,
    scale,
    median,
    spread,
    personCv,
    fitted,
    dermisMm,
    personNoise,
    family,
  }),
);
const modalities = [...knowledge.modalities.values()].map(({ id, course }) => ({ id, course }));
writeFileSync(
  PROBLEMS,
  `${JSON.stringify({ population: strata, remodelling: readings, modalities, persons, declineZ, measured: MEASURED, checkedIn: CHECKED_IN })}\n`,
);
