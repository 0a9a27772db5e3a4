/**
 * The remodelling dermis as people are shown it: the same equations, what a session does to each
 * person, and the curves drawn from them (docs/model.md, equation 15). Its kernels are in
 * `generated`, written by engine/files/write-kernels.ts; whose parameters these are is told by
 * care/skin/people.ts.
 */
import { REMODELLING } from '../remodelling/definition.ts';
import type { ModelDefinition } from '../solver/definition.ts';

const own = (name: string, median: number, label: string) => ({
  name,
  median,
  cv: 0,
  unit: '1',
  label,
});

export const SHOWN_REMODELLING: ModelDefinition = {
  ...REMODELLING,
  parameters: [
    ...REMODELLING.parameters,
    own('sD', 1, 'damage signal of one session'),
    own('sB', 1, 'barrier deficit of one session'),
    own('sQ', 1, 'stored damage of one session'),
    own('sH', 0, 'contraction by one session'),
    own('wC3', 1, 'weight of collagen III in firmness'),
    own('wC1', 1, 'weight of immature collagen I in firmness'),
    own('wL', 1, 'weight of elastin in firmness'),
    own('gain', 1, 'lasting firmness shown per unit of it'),
    own('swell', 1, 'false firmness shown per unit of swelling'),
  ],
  session: {
    inputs: [],
    add: { D: 'sD', B: 'sB', Q: 'sQ', H: 'max(sH - H, 0)' },
  },
  curves: [
    {
      name: 'firmness',
      expression: 'gain*(wC3*C3 + wC1*C1 + X + H + (R - 1) + wL*(L - 1))',
      unit: '1',
    },
    { name: 'falseFirmness', expression: 'swell*E', unit: '1' },
    { name: 'collagen', expression: 'C3 + C1 + X + (R - 1)', unit: '1' },
    { name: 'inflammation', expression: 'I', unit: '1' },
  ],
};
