import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../engine/files/read-knowledge.ts';
import { normalSummary } from '../../engine/src/inference/diagnose.ts';
import { fittedModel, leaveCohortsOut } from './check.ts';
import { empiricalModel, mechanisticModel } from './effects.ts';
import { fit, valuesOf } from './fit.ts';
import { coverage } from './report.ts';
import { readTargets } from './targets.ts';

const knowledge = readKnowledge();
const parameters = knowledge.remodelling;
const targets = readTargets(knowledge);
const model = empiricalModel(knowledge, targets);
const plan = { seed: 5, chains: 1, warmUp: 80, keep: 60, every: 1 };
/** Time on a busy machine. */
const PATIENCE = { timeout: 120_000 };
const notKinetic = ({ role }: { role: string }) => role !== 'kinetic';

describe('the fit', () => {
  it('gives the same draws from the same seed', PATIENCE, () => {
    const short = { ...plan, warmUp: 10, keep: 10 };
    const draws = () =>
      fit(parameters, targets, model, short, notKinetic).chains.flatMap((chain) =>
        chain.draws.map((draw) => [...draw]),
      );
    expect(draws()).toEqual(draws());
  });

  it('follows the data: twice the wrinkle results, a larger gain of wrinkles', PATIENCE, () => {
    const doubled = targets.map((target) =>
      target.measure === 'wrinkle-percent' && target.kind === 'value'
        ? { ...target, observed: 2 * target.observed }
        : target,
    );
    const gain = (given: typeof targets) => {
      const { fitted, chains } = fit(
        parameters,
        given,
        empiricalModel(knowledge, given),
        plan,
        notKinetic,
      );
      const { mean } = normalSummary(chains.flatMap(({ draws }) => draws));
      return mean[fitted.findIndex(({ id }) => id === 'gain-wrinkle-percent')] as number;
    };
    expect(gain(doubled)).toBeGreaterThan(gain(targets) + 0.15);
  });

  it('remembers solutions without changing them', PATIENCE, () => {
    const { fitted, chains } = fit(parameters, targets, model, { ...plan, warmUp: 5, keep: 3 });
    const remembering = mechanisticModel(parameters, targets);
    for (const draw of chains[0]?.draws ?? []) {
      const values = valuesOf(parameters, fitted, draw);
      expect(remembering(values)).toEqual(mechanisticModel(parameters, targets, 'all')(values));
    }
  });

  it('covers what was left out about as often as it says', PATIENCE, () => {
    const { fitted, chains } = fit(parameters, targets, model, plan, notKinetic);
    const points = chains.flatMap(({ draws }) => draws);
    const leftOut = leaveCohortsOut(parameters, targets, [
      fittedModel('empirical', parameters, fitted, points, model, model),
    ]);
    const { in80, in95 } = coverage(leftOut);
    expect(in80).toBeGreaterThan(0.65);
    expect(in80).toBeLessThan(0.95);
    expect(in95).toBeGreaterThan(0.88);
  });
});
