/**
 * The remodelling dermis as people are shown it: the same equations, and the curves drawn from them
 * (docs/model.md, equation 15), with the weights of the curves as parameters. Its kernels are in
 * `generated`, written by engine/files/write-kernels.ts.
 */
import { REMODELLING } from '../remodelling/definition.ts';
import type { ModelDefinition } from '../solver/definition.ts';

/** Weights of the shown curves; their values come from the knowledge room. */
export const CURVE_WEIGHTS = {
  wC3: 'weight-collagen-3',
  wC1: 'weight-collagen-1',
  wL: 'weight-elastin',
  wE: 'false-firmness',
} as const;

const weight = (name: keyof typeof CURVE_WEIGHTS) => ({
  name,
  median: 1,
  cv: 0,
  unit: '1',
  label: CURVE_WEIGHTS[name],
});

export const SHOWN_REMODELLING: ModelDefinition = {
  ...REMODELLING,
  parameters: [...REMODELLING.parameters, weight('wC3'), weight('wC1'), weight('wL'), weight('wE')],
  curves: [
    { name: 'firmness', expression: 'wC3*C3 + wC1*C1 + X + H + (R - 1) + wL*(L - 1)', unit: '1' },
    { name: 'falseFirmness', expression: 'wE*E', unit: '1' },
    { name: 'collagen', expression: 'C3 + C1 + X + (R - 1)', unit: '1' },
    { name: 'inflammation', expression: 'I', unit: '1' },
  ],
};
