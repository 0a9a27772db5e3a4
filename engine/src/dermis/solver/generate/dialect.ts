/**
 * The three tongues a kernel is written in: plain TypeScript (one person at a time) and
 * AssemblyScript on 128-bit vectors of two doubles or four singles. The generator speaks to this
 * interface only, so that all three are the same algorithm.
 */
import type { NumericOperation } from '../graph.ts';

export interface Dialect {
  readonly name: 'plain' | 'f64x2' | 'f32x4';
  readonly lanes: 1 | 2 | 4;
  /** Type of a value (one number per person of the vector) and of a place in memory. */
  readonly value: string;
  readonly place: string;
  /** Type of a counter. */
  readonly whole: string;
  /** Where what is the person's own and the current states are kept, always. */
  readonly home: string;
  /** Where the plan's weights begin, always. */
  readonly shared: string;
  /**
   * Whether a grid keeps what is the person's own at hand instead of loading it at each use: every
   * load of plain numbers costs a check of bounds, a vector's costs less than the room it takes.
   */
  readonly keepsOwn: boolean;
  /** A constant; vectors keep theirs in memory, see `constants`. */
  literal(value: number): string;
  magnitude(a: string): string;
  apply(operation: NumericOperation, a: string, b?: string): string;
  /** The vector `offset` slots behind a place. */
  load(place: string, offset: number): string;
  store(place: string, offset: number, value: string): string;
  /** A shared weight, the same for every person of the vector. */
  weight(place: string, offset: number): string;
  integer(place: string, offset: number): string;
  /** A place `slots` vectors, weights or whole numbers further on. */
  onward(place: string, slots: string): string;
  weightPlace(place: string, index: string): string;
  integerPlace(place: string, index: string): string;
  /** Whether |a| ≤ b holds, folded into the running verdict `good`. */
  judge(good: string, a: string, b: string): string;
  readonly allGood: string;
  /** A whole number as a value. */
  fromWhole(whole: string): string;
  /** Counting shown values into histograms, and how far they spread. */
  readonly counting: string;
  /** Definitions the kernel rests on. */
  readonly prelude: string;
  /** Where the constants spoken of so far are kept; asked for last. */
  constants(): string;
}

const SIGN: Partial<Record<NumericOperation, string>> = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
};

export const plain: Dialect = {
  name: 'plain',
  lanes: 1,
  value: 'number',
  place: 'number',
  whole: 'number',
  keepsOwn: true,
  home: '0',
  shared: '0',
  literal: (value) => (value < 0 ? `(${value})` : `${value}`),
  magnitude: (a) => `Math.abs(${a})`,
  apply: (operation, a, b) => {
    const sign = SIGN[operation];
    if (sign !== undefined) return `(${a} ${sign} ${b})`;
    if (operation === 'negate') return `(-${a})`;
    return `Math.${operation}(${b === undefined ? a : `${a}, ${b}`})`;
  },
  load: (place, offset) => `memory[${shifted(place, offset)}]!`,
  store: (place, offset, value) => `memory[${shifted(place, offset)}] = ${value};`,
  weight: (place, offset) => `weights[${shifted(place, offset)}]!`,
  integer: (place, offset) => `integers[${shifted(place, offset)}]!`,
  onward: (place, slots) => `((${place} + ${slots}) | 0)`,
  weightPlace: (place, index) => (place === '0' ? `(${index})` : `((${place} + ${index}) | 0)`),
  integerPlace: (place, index) => `((${place} + ${index}) | 0)`,
  judge: (good, a, b) => `if (!(Math.abs(${a}) <= ${b})) ${good} = 0;`,
  allGood: '1',
  fromWhole: (whole) => `(${whole})`,
  counting: '',
  prelude: '',
  constants: () => '',
};

/** `| 0` tells the compiler that places are whole numbers which do not overflow. */
function shifted(place: string, offset: number): string {
  if (place === '0') return `${offset}`;
  return offset === 0 ? place : `(${place} + ${offset}) | 0`;
}
