import { readModel } from '../solver/model.ts';
import { createTape } from '../solver/tape.ts';
import { REMODELLING } from './definition.ts';
import type { SessionDose } from './dose.ts';

const MODEL = readModel(REMODELLING);
const SIZE = MODEL.stateNames.length;
const TAPE = createTape(MODEL.graph, MODEL.rates);
const STATE_SLOTS = MODEL.stateNames.map((name) => TAPE.slot(name) ?? -1);
const PARAMETER_SLOTS = MODEL.parameterNames.map((name) => [name, TAPE.slot(name) ?? -1] as const);
/** Position of each state in a row. */
export const PLACE = Object.fromEntries(MODEL.stateNames.map((name, index) => [name, index])) as {
  readonly [Name in
    | 'D'
    | 'I'
    | 'E'
    | 'B'
    | 'G'
    | 'M'
    | 'F'
    | 'C3'
    | 'C1'
    | 'X'
    | 'L'
    | 'R'
    | 'Q'
    | 'H']: number;
};

/** Step length (days) by the time since the last session: fast states move at first. */
const stepAfter = (daysSince: number): number => (daysSince < 10 ? 0.5 : daysSince < 30 ? 1 : 2);

/**
 * Largest product of step and rate. Classic Runge-Kutta of order 4 is stable up to 2.78; beyond,
 * states that have long faded would swing up again.
 */
const LARGEST_STEP_TIMES_RATE = 2;
const FAST_RATES = ['kD', 'kI', 'kE', 'kB', 'kM'] as const;

export interface DosedSession {
  readonly day: number;
  readonly dose: SessionDose;
}

/**
 * States of one course at each of `days` (rising, from the first session), rows [day][state].
 * A fixed-step march, exact enough for study means (checked against `simulate` in march.test.ts).
 * @param parameters by symbol of the definition; all must be given
 */
export function march(
  parameters: Readonly<Record<string, number>>,
  sessions: readonly DosedSession[],
  days: readonly number[],
): Float64Array[] {
  for (const [name, slot] of PARAMETER_SLOTS)
    if (slot >= 0) TAPE.values[slot] = parameters[name] as number;
  const state = Float64Array.from(MODEL.definition.states, ({ init }) => init as number);
  const due = [...sessions].sort((a, b) => a.day - b.day);
  const rows: Float64Array[] = [];
  let t = 0;
  let next = 0;
  let last = Number.NEGATIVE_INFINITY;
  const longest =
    LARGEST_STEP_TIMES_RATE / Math.max(...FAST_RATES.map((name) => parameters[name] as number));
  const goTo = (target: number) => {
    while (t < target - 1e-9) {
      const h = Math.min(stepAfter(t - last), longest, target - t);
      step(state, h);
      t += h;
    }
  };
  for (const day of days) {
    for (let session = due[next]; session && session.day <= day; session = due[++next]) {
      goTo(session.day);
      last = session.day;
      state[PLACE.D] = (state[PLACE.D] as number) + session.dose.dose;
      state[PLACE.B] = (state[PLACE.B] as number) + session.dose.opening;
      state[PLACE.Q] = (state[PLACE.Q] as number) + session.dose.stored;
      state[PLACE.H] = Math.max(state[PLACE.H] as number, session.dose.contraction);
    }
    goTo(day);
    rows.push(Float64Array.from(state));
  }
  return rows;
}

const k1 = new Float64Array(SIZE);
const k2 = new Float64Array(SIZE);
const k3 = new Float64Array(SIZE);
const k4 = new Float64Array(SIZE);

function slopes(state: Float64Array, base: Float64Array | null, h: number, into: Float64Array) {
  for (let i = 0; i < SIZE; i += 1) {
    const slot = STATE_SLOTS[i] as number;
    if (slot >= 0) TAPE.values[slot] = (state[i] as number) + (base ? h * (base[i] as number) : 0);
  }
  TAPE.run(into);
}

function step(state: Float64Array, h: number): void {
  slopes(state, null, 0, k1);
  slopes(state, k1, h / 2, k2);
  slopes(state, k2, h / 2, k3);
  slopes(state, k3, h, k4);
  for (let i = 0; i < SIZE; i += 1)
    state[i] =
      (state[i] as number) +
      (h / 6) *
        ((k1[i] as number) + 2 * (k2[i] as number) + 2 * (k3[i] as number) + (k4[i] as number));
}
