import type { ModelDefinition } from '../solver/definition.ts';

const state = (name: string, init: number, scale: number, equation: string, label: string) => ({
  name,
  init,
  scale,
  unit: '1',
  equation,
  label,
});
const person = (name: string, median: number, cv: number, unit: string, label: string) => ({
  name,
  median,
  cv,
  unit,
  label,
});

/**
 * The remodelling dermis (docs/model.md, equations 1 to 14). New collagen (C3, C1, X) is counted
 * as a fraction of the collagen the dermis had at the start; resident collagen R and elastin L
 * start at 1. The medians here are those of a reference person (50 years, face, no covariates);
 * `parametersFor` in parameters.ts writes everybody else's over them.
 */
export const REMODELLING: ModelDefinition = {
  name: 'dermis-remodelling',
  timeUnit: 'day',
  states: [
    state('D', 0, 1, '(1)', 'damage signal'),
    state('I', 0, 0.5, '(2)', 'inflammation'),
    state('E', 0, 1, '(3)', 'redness and swelling'),
    state('B', 0, 1, '(4)', 'barrier deficit'),
    state('G', 0, 1, '(5)', 'bound growth factor signal'),
    state('M', 0, 1, '(6)', 'proteolysis'),
    state('F', 0, 0.5, '(7)', 'synthetic fibroblasts'),
    state('C3', 0, 0.05, '(8)', 'new collagen III'),
    state('C1', 0, 0.05, '(9)', 'new collagen I, immature'),
    state('X', 0, 0.1, '(10)', 'new collagen I, cross-linked'),
    state('L', 1, 1, '(11)', 'elastin'),
    state('R', 1, 1, '(12)', 'resident collagen'),
    state('Q', 0, 1, '(13)', 'stored damage'),
    state('H', 0, 0.05, '(14)', 'contraction by heat'),
  ],
  parameters: [
    person('kD', 0.7, 0.2, '1/d', 'clearance of the damage signal'),
    person('kI', 0.35, 0.25, '1/d', 'resolution of inflammation'),
    person('QI', 3, 0, 'session', 'stored damage that halves resolution'),
    person('aE', 2.5, 0.3, '1', 'redness per inflammation'),
    person('kE', 0.6, 0.4, '1/d', 'clearance of redness'),
    person('kB', 0.6, 0.4, '1/d', 'repair of the barrier'),
    person('kG', 0.12, 0.2, '1/d', 'loss of the growth factor signal'),
    person('aM', 1, 0, '1/d', 'proteolysis per inflammation (2 in smokers)'),
    person('kM', 0.7, 0.2, '1/d', 'loss of proteolysis'),
    person('aF', 0.03, 0.4, '1/d', 'activation of fibroblasts'),
    person('kF', 0.0385, 0.25, '1/d', 'rest of fibroblasts'),
    person('sC', 0.012, 0.45, '1/d', 'collagen III per day'),
    person('Cmax', 0.37, 0.2, '1', 'ceiling of new collagen'),
    person('QS', 6, 0, 'session', 'stored damage that halves synthesis'),
    person('k31', 0.042, 0.2, '1/d', 'collagen III to I'),
    person('kX', 0.021, 0.25, '1/d', 'cross-linking'),
    person('d1', 0.0019, 0, '1/d', 'loss of immature collagen I'),
    person('dX', 0.00038, 0.3, '1/d', 'loss of new cross-linked collagen'),
    person('mN', 0.008, 0, '1/d', 'loss of new collagen per proteolysis'),
    person('mR', 0.0003, 0, '1/d', 'loss of resident collagen by stored damage'),
    person('kQ', 0.035, 0, '1/d', 'forgetting of stored damage'),
    person('kH', 0.0058, 0.3, '1/d', 'relaxation of contraction'),
    person('sL', 0.0003, 0, '1/d', 'elastin per day'),
    person('dL', 0.0000271, 0, '1/d', 'loss of elastin'),
    person('mL', 0.001, 0, '1/d', 'loss of elastin per proteolysis'),
    person('dR', 0.0000178, 0.25, '1/d', 'ageing'),
  ],
  auxiliaries: [
    { name: 'N', expression: 'C3 + C1 + X' },
    { name: 'resolving', expression: 'QI*QI/(QI*QI + Q*Q)' },
    { name: 'building', expression: 'QS*QS/(QS*QS + Q*Q)' },
  ],
  rates: {
    D: '-kD*D',
    I: 'kD*D - kI*resolving*I',
    E: 'kE*(aE*I - E)',
    B: '-kB*B',
    G: 'I - kG*G',
    M: 'aM*I - kM*M',
    F: 'aF*G*(1 - F) - kF*F',
    C3: 'sC*F*building*(1 - N/Cmax) - k31*C3 - mN*M*C3',
    C1: 'k31*C3 - (kX + d1)*C1 - mN*M*C1',
    X: 'kX*C1 - dX*X - mN*M*X',
    L: 'sL*F - dL*L - mL*M*L',
    R: '-dR*R - mR*Q*M*R',
    Q: '-kQ*Q',
    H: '-kH*H',
  },
  session: {
    inputs: [
      { name: 'dose', unit: 'session', default: 1 },
      { name: 'opening', unit: '1', default: 1 },
      { name: 'stored', unit: 'session', default: 1 },
      { name: 'contraction', unit: '1', default: 0 },
    ],
    add: { D: 'dose', B: 'opening', Q: 'stored', H: 'max(contraction - H, 0)' },
  },
};
