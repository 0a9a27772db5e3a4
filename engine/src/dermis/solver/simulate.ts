/**
 * One trajectory by a plain adaptive method: Dormand and Prince's embedded Runge-Kutta pair of
 * orders 5 and 4 (J. Comput. Appl. Math. 6, 1980). Slow and general; it is the oracle against
 * which every generated kernel is tested, and serves single checks.
 */
import type { ModelDefinition, ModelSession } from './definition.ts';
import { type Model, parameterVector, readModel, sessionInputs, TIME } from './model.ts';
import { createTape } from './tape.ts';

const NODES = [0, 1 / 5, 3 / 10, 4 / 5, 8 / 9, 1, 1];
const STAGES = [
  [],
  [1 / 5],
  [3 / 40, 9 / 40],
  [44 / 45, -56 / 15, 32 / 9],
  [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
  [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
  [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84],
];
/** Weights of order 5 minus weights of order 4: the error estimate. */
const ERROR = [71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40];

/** Days; the controller moves away from the first within a few steps. */
const FIRST_STEP = 1e-3;
const SMALLEST_STEP = 1e-10;

export interface SimulateOptions {
  /** Relative tolerance per step; the absolute one is this times the state's scale. */
  readonly tolerance?: number;
  /** Times (days, rising) at which states are wanted; every whole day 1..days by default. */
  readonly outputDays?: readonly number[];
}

/** Thrown when a solve cannot go on; a likelihood built on it must read this as impossible. */
export class SolveFault extends Error {
  override name = 'SolveFault';
}

type RateFunction = (t: number, y: Float64Array, into: Float64Array) => void;

/**
 * States at each output time, as rows [time][state]. A session at an output time counts as
 * having happened: the value returned is the one just after it.
 * @param parameters by name; missing ones take their median
 * @throws SolveFault when the step size collapses or a value stops being a number
 */
export function simulate(
  definition: ModelDefinition,
  parameters: Readonly<Record<string, number>>,
  sessions: readonly ModelSession[],
  days: number,
  options: SimulateOptions = {},
): Float64Array[] {
  const model = readModel(definition);
  return simulateVector(model, parameterVector(model, parameters), sessions, days, options);
}

/** As `simulate`, for a model already read and parameters in its order. */
export function simulateVector(
  model: Model,
  parameters: Float64Array,
  sessions: readonly ModelSession[],
  days: number,
  options: SimulateOptions = {},
): Float64Array[] {
  const outputDays = options.outputDays ?? Array.from({ length: days }, (_, i) => i + 1);
  const tolerance = options.tolerance ?? 1e-9;
  const rate = rateFunction(model, parameters);
  const step = stepper(model, rate, tolerance);
  const state = initialState(model, parameters);
  const due = [...sessions].sort((a, b) => a.day - b.day);
  const rows: Float64Array[] = [];
  let t = Math.min(0, due[0]?.day ?? 0);
  for (const day of outputDays) {
    while (due[0] !== undefined && due[0].day <= day) {
      const session = due.shift() as ModelSession;
      step.advance(t, session.day, state);
      t = session.day;
      applySession(model, parameters, session, state);
      step.restart();
    }
    step.advance(t, day, state);
    t = day;
    rows.push(Float64Array.from(state));
  }
  return rows;
}

export function initialState(model: Model, parameters: Float64Array): Float64Array {
  const tape = createTape(model.graph, model.initial);
  fill(tape, model.parameterNames, parameters);
  const state = new Float64Array(model.initial.length);
  tape.run(state);
  return state;
}

/** Adds what a session adds, in place. */
export function applySession(
  model: Model,
  parameters: Float64Array,
  session: ModelSession,
  state: Float64Array,
): void {
  const tape = createTape(model.graph, model.added);
  fill(tape, model.parameterNames, parameters);
  fill(tape, model.inputNames, sessionInputs(model, session));
  fill(tape, model.stateNames, state);
  const added = new Float64Array(state.length);
  tape.run(added);
  for (let i = 0; i < state.length; i += 1) state[i] = (state[i] as number) + (added[i] as number);
}

function fill(
  tape: ReturnType<typeof createTape>,
  names: readonly string[],
  values: ArrayLike<number>,
): void {
  for (const [i, name] of names.entries()) {
    const slot = tape.slot(name);
    if (slot !== undefined) tape.values[slot] = values[i] as number;
  }
}

export function rateFunction(model: Model, parameters: Float64Array): RateFunction {
  const tape = createTape(model.graph, model.rates);
  fill(tape, model.parameterNames, parameters);
  const timeSlot = tape.slot(TIME);
  const slots = model.stateNames.map((name) => tape.slot(name));
  return (t, y, into) => {
    if (timeSlot !== undefined) tape.values[timeSlot] = t;
    for (let i = 0; i < slots.length; i += 1) {
      const slot = slots[i];
      if (slot !== undefined) tape.values[slot] = y[i] as number;
    }
    tape.run(into);
  };
}

function stepper(model: Model, rate: RateFunction, tolerance: number) {
  const size = model.rates.length;
  const absolute = model.definition.states.map((state) => tolerance * state.scale);
  const slopes = NODES.map(() => new Float64Array(size));
  const trial = new Float64Array(size);
  let wanted = FIRST_STEP;

  /** Computes all stages of one step into `slopes` and `trial`; returns the scaled error. */
  function attempt(t: number, h: number, y: Float64Array): number {
    rate(t, y, slopes[0] as Float64Array);
    for (let stage = 1; stage < NODES.length; stage += 1) {
      const weights = STAGES[stage] as number[];
      for (let i = 0; i < size; i += 1) {
        let sum = 0;
        for (let j = 0; j < weights.length; j += 1) {
          sum += (weights[j] as number) * ((slopes[j] as Float64Array)[i] as number);
        }
        trial[i] = (y[i] as number) + h * sum;
      }
      rate(t + (NODES[stage] as number) * h, trial, slopes[stage] as Float64Array);
    }
    let worst = 0;
    for (let i = 0; i < size; i += 1) {
      let sum = 0;
      for (let j = 0; j < ERROR.length; j += 1) {
        sum += (ERROR[j] as number) * ((slopes[j] as Float64Array)[i] as number);
      }
      const level = Math.max(Math.abs(y[i] as number), Math.abs(trial[i] as number));
      const ratio = Math.abs(h * sum) / ((absolute[i] as number) + tolerance * level);
      worst = ratio > worst || Number.isNaN(ratio) ? ratio : worst;
    }
    return worst;
  }

  function advance(from: number, to: number, y: Float64Array): void {
    let t = from;
    while (to - t > 1e-12 * Math.max(1, Math.abs(to))) {
      const h = Math.min(wanted, to - t);
      const error = attempt(t, h, y);
      const factor = Number.isNaN(error) ? 0.1 : Math.min(5, Math.max(0.2, 0.9 * error ** -0.2));
      if (error <= 1) {
        y.set(trial);
        t += h;
        // A step cut short by an output day says nothing against the step it was cut from.
        if (h === wanted || factor < 1) wanted = h * factor;
      } else {
        wanted = h * factor;
        if (wanted < SMALLEST_STEP) throw new SolveFault(`no step is small enough at day ${t}`);
      }
    }
  }

  return {
    advance,
    restart() {
      wanted = FIRST_STEP;
    },
  };
}
