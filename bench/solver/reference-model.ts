/**
 * The reference model of the speed comparison: eleven equations with the shape of dermal healing
 * (barrier, inflammation, erythema, oedema, a delayed growth signal, fibroblasts, three collagen
 * pools, damage). Its values are made up for benchmarking and describe no tissue; the model that
 * people see is in engine/src/dermis/remodelling.
 */
import type { ModelDefinition, ModelSession } from '../../engine/src/dermis/solver/definition.ts';

export const referenceModel: ModelDefinition = {
  name: 'reference',
  timeUnit: 'day',
  states: [
    { name: 'W', init: 0.01, scale: 0.5, unit: '1' },
    { name: 'I', init: 0.02, scale: 1, unit: '1' },
    { name: 'E', init: 0.04, scale: 0.8, unit: '1' },
    { name: 'O', init: 0.002, scale: 0.6, unit: '1' },
    { name: 'T', init: 0.01, scale: 0.8, unit: '1' },
    { name: 'G', init: 0.024, scale: 1, unit: '1' },
    { name: 'F', init: 0.07, scale: 0.4, unit: '1' },
    { name: 'C3', init: 8, scale: 10, unit: '1' },
    { name: 'C1', init: 60, scale: 60, unit: '1' },
    { name: 'X', init: 80, scale: 100, unit: '1' },
    { name: 'D', init: 0.01, scale: 0.5, unit: '1' },
  ],
  parameters: [
    { name: 'kW', median: 1.4, cv: 0.25, unit: '1' },
    { name: 'W0', median: 0.01, cv: 0.2, unit: '1' },
    { name: 'aWI', median: 0.6, cv: 0.3, unit: '1' },
    { name: 'kI', median: 0.8, cv: 0.25, unit: '1' },
    { name: 'Ib', median: 0.02, cv: 0.2, unit: '1' },
    { name: 'KI', median: 4, cv: 0.2, unit: '1' },
    { name: 'aD', median: 0.05, cv: 0.3, unit: '1' },
    { name: 'KD', median: 1, cv: 0.2, unit: '1' },
    { name: 'kE', median: 3, cv: 0.3, unit: '1' },
    { name: 'Emax', median: 1, cv: 0.2, unit: '1' },
    { name: 'KE', median: 0.5, cv: 0.2, unit: '1' },
    { name: 'kO', median: 6, cv: 0.3, unit: '1' },
    { name: 'Omax', median: 1, cv: 0.2, unit: '1' },
    { name: 'KO', median: 0.8, cv: 0.2, unit: '1' },
    { name: 'Ob', median: 0.002, cv: 0.2, unit: '1' },
    { name: 'kP', median: 0.3, cv: 0.3, unit: '1' },
    { name: 'kT', median: 0.6, cv: 0.25, unit: '1' },
    { name: 'kG', median: 0.25, cv: 0.25, unit: '1' },
    { name: 'kFa', median: 0.12, cv: 0.3, unit: '1' },
    { name: 'F0', median: 0.05, cv: 0.2, unit: '1' },
    { name: 'KF', median: 0.6, cv: 0.25, unit: '1' },
    { name: 'kFd', median: 0.08, cv: 0.25, unit: '1' },
    { name: 'm0', median: 1, cv: 0.15, unit: '1' },
    { name: 'mI', median: 1.5, cv: 0.25, unit: '1' },
    { name: 'KMI', median: 0.7, cv: 0.2, unit: '1' },
    { name: 'mF', median: 0.5, cv: 0.2, unit: '1' },
    { name: 'p3', median: 1.8, cv: 0.3, unit: '1' },
    { name: 'C3m', median: 60, cv: 0.15, unit: '1' },
    { name: 'KDp', median: 2, cv: 0.2, unit: '1' },
    { name: 'v3', median: 0.22, cv: 0.25, unit: '1' },
    { name: 'Km3', median: 40, cv: 0.2, unit: '1' },
    { name: 'kc', median: 0.008, cv: 0.2, unit: '1' },
    { name: 'p1', median: 1, cv: 0.3, unit: '1' },
    { name: 'KP1', median: 0.3, cv: 0.2, unit: '1' },
    { name: 'Cm', median: 250, cv: 0.15, unit: '1' },
    { name: 'v1', median: 0.12, cv: 0.25, unit: '1' },
    { name: 'Km1', median: 60, cv: 0.2, unit: '1' },
    { name: 'kx', median: 0.0016, cv: 0.25, unit: '1' },
    { name: 'Xm', median: 200, cv: 0.15, unit: '1' },
    { name: 'vX', median: 0.1, cv: 0.25, unit: '1' },
    { name: 'KmX', median: 120, cv: 0.2, unit: '1' },
    { name: 'kDI', median: 0.05, cv: 0.3, unit: '1' },
    { name: 'KDI', median: 1.2, cv: 0.2, unit: '1' },
    { name: 'kDr', median: 0.012, cv: 0.3, unit: '1' },
    { name: 'bI', median: 1, cv: 0.3, unit: '1' },
    { name: 'bW', median: 0.6, cv: 0.2, unit: '1' },
    { name: 'bT', median: 0.5, cv: 0.3, unit: '1' },
    { name: 'bD', median: 0.15, cv: 0.3, unit: '1' },
  ],
  auxiliaries: [
    { name: 'M', expression: 'm0 + mI*I/(KMI + I) + mF*F' },
    { name: 'hD', expression: 'KDp/(KDp + D)' },
    { name: 'R1', expression: 'v1*M*C1/(Km1 + C1)' },
    { name: 'RX', expression: 'vX*M*X/(KmX + X)' },
    { name: 'XL', expression: 'kx*C1*(1 - X/Xm)' },
    { name: 'MAT', expression: 'kc*C3' },
  ],
  rates: {
    W: 'kW*(W0 - W)',
    I: 'kI*(Ib - I*KI/(KI + I)) + aWI*W + aD*D/(KD + D)',
    E: 'kE*(Emax*I/(KE + I) - E)',
    O: 'kO*(Ob + Omax*I*I/(KO*KO + I*I) - O)',
    T: 'kP*I - kT*T',
    G: 'kT*T - kG*G',
    F: 'kFa*(F0 + G*G/(KF*KF + G*G))*(1 - F) - kFd*F',
    C3: 'p3*F*(1 - C3/C3m)*hD - v3*M*C3/(Km3 + C3) - MAT',
    C1: 'p1*F/(KP1 + F)*(1 - (C1 + X)/Cm)*hD + MAT - R1 - XL',
    X: 'XL - RX',
    D: 'kDI*I*I/(KDI*KDI + I*I) - kDr*D',
  },
  session: {
    inputs: [],
    add: { I: 'bI', W: 'bW', T: 'bT', D: 'bD' },
  },
  curves: ['I', 'E', 'C1', 'X'].map((name) => ({
    name: `shown${name}`,
    expression: name,
    unit: '1',
  })),
};

/** Days of output of one trajectory: every state on days 1..540. */
export const HORIZON_DAYS = 540;

/** Six sessions, off the output grid so that no convention of before or after matters. */
export const REFERENCE_SESSIONS: readonly ModelSession[] = [
  0.5, 28.5, 56.5, 84.5, 112.5, 140.5,
].map((day) => ({ day }));
