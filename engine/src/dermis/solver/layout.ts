/**
 * How a model is cut up for its kernels: which states share a time grid and how the steps of that
 * grid grow after a session. A layout belongs to one model, is tuned once on people of its own
 * and is then part of the kernels generated from it.
 */
export interface GridLayout {
  /** States solved on this grid; a block of mutually dependent states stays together. */
  readonly states: readonly string[];
  /** Polynomial degree inside a step; a step has this many points besides its start. */
  readonly stages: number;
  /** Steps (days) after a session, in order; the last one repeats until the next session. */
  readonly steps: readonly number[];
  /** Fixed-point sweeps for nonlinear states, per step as above. */
  readonly sweeps: readonly number[];
  /** Rounds over a block of mutually dependent states, per step as above. */
  readonly rounds: readonly number[];
  /** How many sweeps fewer a state needs than its grid; at least one has to be left. */
  readonly fewerSweeps?: Readonly<Record<string, number>>;
  /** In place of the layout's own, see below. */
  readonly sweepTolerance?: number;
}

/** From so many days after a session on, one day of so many. */
export interface DaySpacing {
  readonly from: number;
  readonly every: number;
}

export interface KernelLayout {
  readonly grids: readonly GridLayout[];
  /** Days on which bands are counted; every day if not said. Between them a band is a line. */
  readonly counted?: readonly DaySpacing[];
  /**
   * Largest share of a state that may sit in the last coefficient of its polynomial before the
   * person is solved again on halved steps.
   */
  readonly tolerances: Readonly<Record<string, number>>;
  /** Largest share of a state by which the last sweep may still move it. */
  readonly sweepTolerance?: number;
  /** Share of a state's usual size that is added to it where it is small; a thousandth if not said. */
  readonly floor?: number;
}

/** The entry for the given step; the last one stands for all that follow. */
export function atStep<Value>(values: readonly Value[], step: number): Value {
  return values[Math.min(step, values.length - 1)] as Value;
}
