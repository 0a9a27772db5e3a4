/** How far an ensemble is from the truth, by the measure used for every program. */
import { type Ensemble, placeOf } from '../../engine/src/dermis/solver/ensemble.ts';

export interface Accuracy {
  /** Largest error over people, states and days; below 1e-3 of a state's peak it counts as that. */
  readonly maxError: number;
  readonly p99Error: number;
  readonly medianError: number;
  /** People above 1e-4. */
  readonly over: number;
}

export const WANTED_ERROR = 1e-4;

/** @param truth rows [person][day][state] */
export function accuracyOf(ensemble: Ensemble, truth: Float64Array): Accuracy {
  const { people } = ensemble;
  const errors = Array.from({ length: people }, (_, person) =>
    personError(ensemble, truth, person),
  );
  const sorted = errors.toSorted((a, b) => a - b);
  const quantile = (share: number) => sorted[Math.floor(share * (people - 1))] as number;
  return {
    maxError: quantile(1),
    p99Error: quantile(0.99),
    medianError: quantile(0.5),
    over: errors.filter((error) => !(error <= WANTED_ERROR)).length,
  };
}

function personError(ensemble: Ensemble, truth: Float64Array, person: number): number {
  const { days, stateCount, values, lanes } = ensemble;
  let worst = 0;
  for (let state = 0; state < stateCount; state += 1) {
    const first = person * days * stateCount + state;
    let peak = 0;
    for (let day = 0; day < days; day += 1) {
      peak = Math.max(peak, Math.abs(truth[first + day * stateCount] as number));
    }
    const place = placeOf(ensemble, person, state, 1);
    for (let day = 0; day < days; day += 1) {
      const exact = truth[first + day * stateCount] as number;
      const size = Math.max(Math.abs(exact), 1e-3 * peak);
      const error = Math.abs((values[place + day * lanes] as number) - exact) / size;
      // A value that is not a number is an error without bound.
      if (!(error <= worst)) worst = Number.isNaN(error) ? Number.POSITIVE_INFINITY : error;
    }
  }
  return worst;
}
