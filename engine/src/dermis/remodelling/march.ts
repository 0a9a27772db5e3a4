import { REMODELLING } from './definition.ts';
import type { SessionDose } from './dose.ts';
import { PARAMETERS, PLACE, step } from './generated/step.ts';

export { PLACE };

/** Step length (days) by the time since the last session: fast states move at first. */
const stepAfter = (daysSince: number): number => (daysSince < 10 ? 0.5 : daysSince < 30 ? 1 : 2);

/**
 * Largest product of step and rate. Classic Runge-Kutta of order 4 is stable up to 2.78; beyond,
 * states that have long faded would swing up again.
 */
const LARGEST_STEP_TIMES_RATE = 2;
const FAST_RATES = ['kD', 'kI', 'kE', 'kB', 'kM'] as const;
const ACTIVATION = PARAMETERS.indexOf('aF');

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
): (readonly number[])[] {
  const values = Float64Array.from(PARAMETERS, (name) => parameters[name] as number);
  const state = Float64Array.from(REMODELLING.states, ({ init }) => init as number);
  const due = [...sessions].sort((a, b) => a.day - b.day);
  const rows: number[][] = [];
  let t = 0;
  let next = 0;
  let last = Number.NEGATIVE_INFINITY;
  const longest =
    LARGEST_STEP_TIMES_RATE / Math.max(...FAST_RATES.map((name) => parameters[name] as number));
  for (const day of days) {
    for (let session = due[next]; session && session.day <= day; session = due[++next]) {
      t = advance(state, values, { from: t, to: session.day, last, longest });
      last = session.day;
      state[PLACE.D] = (state[PLACE.D] as number) + session.dose.dose;
      state[PLACE.B] = (state[PLACE.B] as number) + session.dose.opening;
      state[PLACE.Q] = (state[PLACE.Q] as number) + session.dose.stored;
      state[PLACE.H] = Math.max(state[PLACE.H] as number, session.dose.contraction);
    }
    t = advance(state, values, { from: t, to: day, last, longest });
    rows.push(rowOf(state));
  }
  return rows;
}

/** Takes the state from one day to another; returns the day reached, which is the other. */
function advance(
  state: Float64Array,
  values: Float64Array,
  { from, to, last, longest }: { from: number; to: number; last: number; longest: number },
): number {
  let t = from;
  while (t < to - 1e-9) {
    const usual = Math.min(stepAfter(t - last), longest, to - t);
    const h = Math.min(usual, activationStep(state, values, usual));
    step(state, values, h);
    t += h;
  }
  return t;
}

/**
 * The longest step that the activation of fibroblasts bears, whose rate grows with the growth
 * factor: a session a day for weeks piles up so much of it that the usual step would swing.
 */
function activationStep(state: Float64Array, values: Float64Array, step: number): number {
  const growthFactor = (state[PLACE.G] as number) + step * (state[PLACE.I] as number);
  return LARGEST_STEP_TIMES_RATE / ((values[ACTIVATION] as number) * growthFactor);
}

/** A plain list: so short an array of the other kind takes longer to make than the way to it. */
function rowOf(state: Float64Array): number[] {
  const row: number[] = [];
  for (let place = 0; place < state.length; place += 1) row.push(state[place] as number);
  return row;
}
