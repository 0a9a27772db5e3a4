/**
 * Many people under one schedule: packed into vectors, solved on the shared grid, and whoever does
 * not meet the tolerances solved again on halved steps.
 */
import type { ModelDefinition, ModelSession } from './definition.ts';
import type { Kernel, Room } from './kernel.ts';
import type { KernelShape } from './kernel-shape.ts';
import type { DaySpacing } from './layout.ts';
import { readModel } from './model.ts';
import { type Plan, planGrid } from './plan.ts';
import { simulateVector } from './simulate.ts';

/** Steps are halved this often at most before a person is left to the plain integrator. */
export const MOST_HALVINGS = 2;

export interface Schedule {
  readonly sessions: readonly ModelSession[];
  readonly days: number;
  /** The shared grid with its steps halved so often; made when first asked for. */
  plan(halvings: number): Plan;
}

/**
 * Everything that depends on the schedule alone; reuse it while the schedule stays.
 * @param spacing which days are written, see layout.ts; whoever solves states needs every one
 */
export function planSchedule(
  shape: KernelShape,
  sessions: readonly ModelSession[],
  days: number,
  spacing: readonly DaySpacing[] = [],
): Schedule {
  const plans: Plan[] = [];
  return {
    sessions,
    days,
    plan(halvings) {
      plans[halvings] ??= planGrid(shape, sessions, days, halvings, spacing);
      return plans[halvings];
    },
  };
}

export interface Ensemble {
  readonly people: number;
  readonly days: number;
  readonly stateCount: number;
  readonly lanes: number;
  /** States as [vector][state][day][lane]; a view that the kernel's next run overwrites. */
  readonly values: Float64Array | Float32Array;
  /** How many people were solved again, and whom even the finest steps left unsettled. */
  readonly solvedAgain: number;
  readonly unsettled: readonly number[];
}

/** The place of a value in `values`. @param day whole day from 1 */
export function placeOf(ensemble: Ensemble, person: number, state: number, day: number): number {
  const { lanes, stateCount, days } = ensemble;
  const vector = Math.floor(person / lanes);
  return ((vector * stateCount + state) * days + day - 1) * lanes + (person % lanes);
}

/**
 * Solves everybody.
 * @param parameters rows [person][parameter], in the order of `kernel.shape.parameterNames`
 */
export function solveEnsemble(
  kernel: Kernel,
  schedule: Schedule,
  parameters: Float64Array,
): Ensemble {
  const { lanes, shape } = kernel;
  const width = shape.parameterNames.length;
  const people = parameters.length / width;
  const vectors = Math.ceil(people / lanes);
  const room = kernel.room(schedule.plan(0), vectors);
  packPeople(room, lanes, width, parameters);
  const whole = 2 ** lanes - 1;
  let flagged: number[] = [];
  for (let vector = 0; vector < vectors; vector += 1) {
    const good = room.solve(vector);
    if (good !== whole) flagged.push(...missedLanes(vector, lanes, good, people));
  }
  const solvedAgain = flagged.length;
  for (let halvings = 1; halvings <= MOST_HALVINGS && flagged.length > 0; halvings += 1) {
    flagged = solveAgain(kernel, schedule, parameters, room, flagged, halvings);
  }
  return {
    people,
    days: schedule.days,
    stateCount: shape.stateNames.length,
    lanes,
    values: room.out,
    solvedAgain,
    unsettled: flagged,
  };
}

/** People of a vector whose bit is not set. */
export function missedLanes(vector: number, lanes: number, good: number, people: number): number[] {
  return Array.from({ length: lanes }, (_, lane) => lane)
    .filter((lane) => (good & (1 << lane)) === 0)
    .map((lane) => vector * lanes + lane)
    .filter((person) => person < people);
}

/** Puts people into lanes; a last vector that is not full repeats its last person. */
export function packPeople(
  room: Room,
  lanes: number,
  width: number,
  parameters: Float64Array,
): void {
  const { people: into } = room;
  const people = parameters.length / width;
  const slots = Math.ceil(people / lanes) * lanes;
  for (let slot = 0; slot < slots; slot += 1) {
    const lane = slot % lanes;
    let from = Math.min(slot, people - 1) * width;
    let to = (slot - lane) * width + lane;
    for (let p = 0; p < width; p += 1) {
      into[to] = parameters[from] as number;
      from += 1;
      to += lanes;
    }
  }
}

/** Solves the given people on halved steps, copies their lanes home, returns who still misses. */
function solveAgain(
  kernel: Kernel,
  schedule: Schedule,
  parameters: Float64Array,
  home: Room,
  flagged: readonly number[],
  halvings: number,
): number[] {
  const { lanes, shape } = kernel;
  const width = shape.parameterNames.length;
  const rows = shape.stateNames.length * schedule.days;
  const vectors = Math.ceil(flagged.length / lanes);
  const room = kernel.sibling().room(schedule.plan(halvings), vectors);
  const own = new Float64Array(flagged.length * width);
  for (const [i, person] of flagged.entries()) {
    own.set(parameters.subarray(person * width, (person + 1) * width), i * width);
  }
  packPeople(room, lanes, width, own);
  const still: number[] = [];
  for (let vector = 0; vector < vectors; vector += 1) {
    const good = room.solve(vector);
    for (let lane = 0; lane < lanes; lane += 1) {
      const person = flagged[vector * lanes + lane];
      if (person === undefined) continue;
      const to = Math.floor(person / lanes) * rows * lanes + (person % lanes);
      const from = vector * rows * lanes + lane;
      for (let row = 0; row < rows; row += 1) {
        home.out[to + row * lanes] = room.out[from + row * lanes] as number;
      }
      if ((good & (1 << lane)) === 0) still.push(person);
    }
  }
  return still;
}

/** Settles people whom the kernels could not, by the plain integrator, in place. */
export function settle(
  ensemble: Ensemble,
  definition: ModelDefinition,
  schedule: Schedule,
  parameters: Float64Array,
): void {
  if (ensemble.unsettled.length === 0) return;
  const model = readModel(definition);
  const width = model.parameterNames.length;
  for (const person of ensemble.unsettled) {
    const own = parameters.slice(person * width, (person + 1) * width);
    const rows = simulateVector(model, own, schedule.sessions, schedule.days);
    for (const [i, row] of rows.entries()) {
      for (const [state, value] of row.entries()) {
        ensemble.values[placeOf(ensemble, person, state, i + 1)] = value;
      }
    }
  }
}
