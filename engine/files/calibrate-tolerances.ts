/**
 * Finds the tolerances of a layout: for each state the share of its last coefficient above which a
 * person is solved again, so that everybody who would miss the wanted error is among them and as
 * few others as possible. Uses the tuning people only.
 */
import { solveEnsemble } from '../src/dermis/solver/ensemble.ts';
import type { Kernel } from '../src/dermis/solver/kernel.ts';
import type { KernelLayout } from '../src/dermis/solver/layout.ts';
import { planGrid } from '../src/dermis/solver/plan.ts';
import { personErrors, type TuningCase, withLayout } from './tune-layout.ts';

/** Limits tried: half an octave apart. */
const LIMITS = Array.from({ length: 26 }, (_, k) => 4e-6 * 2 ** (k / 2));

/** People who may be solved again for one who would have missed. */
const MOST_FLAGGED = 40;

/** Share of the tuning people whose tail in one state counts as unusual. */
const RARE = 0.002;

/** People who exceed the given limits on the layout's own steps. */
function exceeding(kernel: Kernel, layout: KernelLayout, one: TuningCase): number[] {
  const shaped = withLayout(kernel, layout);
  const { sessions, days } = one;
  const plan = planGrid(shaped.shape, sessions, days);
  // The same steps again settle nobody, so whoever is flagged stays listed.
  return [...solveEnsemble(shaped, { sessions, days, plan: () => plan }, one.parameters).unsettled];
}

/** @param aim people above this error must be solved again; keep it below the wanted error */
export function calibrateTolerances(
  kernel: Kernel,
  layout: KernelLayout,
  one: TuningCase,
  truth: Float64Array,
  aim: number,
  tell: (line: string) => void,
): KernelLayout {
  const errors = personErrors(kernel, layout, one, truth);
  const bad = new Set([...errors.keys()].filter((person) => !((errors[person] as number) <= aim)));
  const bare = { ...layout, tolerances: {} };
  // Sweeps that have not settled flag people whatever the limits of the tails.
  const unsettled = new Set(exceeding(kernel, bare, one));
  for (const person of unsettled) bad.delete(person);
  tell(`${bad.size} people above ${aim}`);
  const options = kernel.shape.stateNames.flatMap((state) =>
    LIMITS.map((limit) => ({
      state,
      limit,
      flagged: exceeding(kernel, { ...bare, tolerances: { [state]: limit } }, one).filter(
        (person) => !unsettled.has(person),
      ),
    })).filter(({ flagged }) => flagged.length > 0 && flagged.length < errors.length / 4),
  );
  const tolerances: Record<string, number> = {};
  const flagged = new Set<number>();
  while (bad.size > 0) {
    const worth = (people: readonly number[]) => {
      const fresh = people.filter((person) => !flagged.has(person));
      const found = fresh.filter((person) => bad.has(person)).length;
      return found / (2 + fresh.length - found);
    };
    const best = options.toSorted((a, b) => worth(b.flagged) - worth(a.flagged))[0];
    // Flagging a crowd for one person costs more than finer steps would; tell instead.
    if (best === undefined || worth(best.flagged) < 1 / MOST_FLAGGED) break;
    for (const person of best.flagged) {
      flagged.add(person);
      bad.delete(person);
    }
    tolerances[best.state] = Math.min(best.limit, tolerances[best.state] ?? best.limit);
    tell(
      `${best.state} ${best.limit.toExponential(2)}: ${flagged.size} flagged, ${bad.size} missed`,
    );
  }
  // Whoever lies outside what the tuning people showed is beyond what the steps were made for.
  for (const state of kernel.shape.stateNames) {
    const rare = options
      .filter((option) => option.state === state && option.flagged.length <= errors.length * RARE)
      .toSorted((a, b) => a.limit - b.limit)[0];
    if (rare === undefined) continue;
    tolerances[state] = Math.min(rare.limit, tolerances[state] ?? rare.limit);
    for (const person of rare.flagged) flagged.add(person);
  }
  tell(`${flagged.size} flagged in all, ${bad.size} missed`);
  return { ...layout, tolerances };
}
