/**
 * The three tongues a kernel is written in: plain TypeScript (one person at a time) and
 * AssemblyScript on 128-bit vectors of two doubles or four singles. The generator speaks to this
 * interface only, so that all three are the same algorithm.
 */
import type { NumericOperation } from '../graph.ts';
import { BINS } from '../kernel.ts';

export interface Dialect {
  readonly name: 'plain' | 'f64x2' | 'f32x4';
  readonly lanes: 1 | 2 | 4;
  /** Type of a value (one number per person of the vector) and of a place in memory. */
  readonly value: string;
  readonly place: string;
  /** Type of a counter. */
  readonly whole: string;
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
  /** Counting shown values into histograms, see tally.ts. */
  readonly tally: string;
  /** Definitions the kernel rests on. */
  readonly prelude: string;
}

function number(value: number): string {
  const text = `${value}`;
  return /[.e]/.test(text) ? text : `${text}.0`;
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
  onward: (place, slots) => `${place} + ${slots}`,
  weightPlace: (place, index) => `${place} + ${index}`,
  integerPlace: (place, index) => `${place} + ${index}`,
  judge: (good, a, b) => `if (!(Math.abs(${a}) <= ${b})) ${good} = 0;`,
  allGood: '1',
  fromWhole: (whole) => `(${whole})`,
  tally: '',
  prelude: '',
};

function shifted(place: string, offset: number): string {
  return offset === 0 ? place : `${place} + ${offset}`;
}

function vector(name: 'f64x2' | 'f32x4'): Dialect {
  const wide = name === 'f64x2';
  const bytes = wide ? 8 : 4;
  const shift = wide ? 3 : 2;
  const named: Partial<Record<NumericOperation, string>> = {
    add: 'add',
    subtract: 'sub',
    multiply: 'mul',
    divide: 'div',
    negate: 'neg',
    sqrt: 'sqrt',
    min: 'min',
    max: 'max',
  };
  return {
    name,
    lanes: wide ? 2 : 4,
    value: 'v128',
    place: 'usize',
    whole: 'i32',
    literal: (value) => `${name}.splat(${number(value)})`,
    magnitude: (a) => `${name}.abs(${a})`,
    apply: (operation, a, b) => {
      const method = named[operation];
      const given = b === undefined ? a : `${a}, ${b}`;
      return method === undefined ? `${operation}All(${given})` : `${name}.${method}(${given})`;
    },
    load: (place, offset) => `v128.load(${place}, ${16 * offset})`,
    store: (place, offset, value) => `v128.store(${place}, ${value}, ${16 * offset});`,
    weight: (place, offset) =>
      wide
        ? `v128.load64_splat(${place}, ${bytes * offset})`
        : `v128.load32_splat(${place}, ${bytes * offset})`,
    integer: (place, offset) => `load<i32>(${place}, ${4 * offset})`,
    onward: (place, slots) => `${place} + (<usize>(${slots}) << 4)`,
    weightPlace: (place, index) => `${place} + (<usize>(${index}) << ${shift})`,
    integerPlace: (place, index) => `${place} + (<usize>(${index}) << 2)`,
    judge: (good, a, b) => `${good} = v128.and(${good}, ${name}.le(${name}.abs(${a}), ${b}));`,
    allGood: 'i32x4.splat(-1)',
    fromWhole: (whole) => `${name}.splat(${wide ? '<f64>' : '<f32>'}(${whole}))`,
    tally: tallySource(name),
    prelude: wide ? EXP_F64 : EXP_F32,
  };
}

/** `tally(shown, rows, ranges, counts)`: each row has its own start and bins per unit. */
function tallySource(name: 'f64x2' | 'f32x4'): string {
  const wide = name === 'f64x2';
  const splat = wide ? 'load64_splat' : 'load32_splat';
  const bytes = wide ? 8 : 4;
  const whole = wide ? 'i32x4.trunc_sat_f64x2_s_zero' : 'i32x4.trunc_sat_f32x4_s';
  const lanes = wide ? [0, 1] : [0, 1, 2, 3];
  const count = lanes
    .map(
      (lane) => `const a${lane} = counts + (<usize>i32x4.extract_lane(bin, ${lane}) << 1);
store<u16>(a${lane}, load<u16>(a${lane}) + 1);`,
    )
    .join('\n');
  return `export function tally(shown: usize, rows: i32, ranges: usize, counts: usize): void {
for (let i: i32 = 0; i < rows; i += 1) {
const past = ${name}.sub(v128.load(shown), v128.${splat}(ranges));
const scaled = ${name}.mul(past, v128.${splat}(ranges, ${bytes}));
const bin = i32x4.max_s(i32x4.min_s(${whole}(scaled), i32x4.splat(${BINS - 1})), i32x4.splat(0));
${count}
shown += 16;
ranges += ${2 * bytes};
counts += ${2 * BINS};
}
}`;
}

/** exp by halving the range to |r| ≤ ln 2 / 2 and a polynomial; 2^n by writing the exponent. */
const EXP_F64 = `
function expAll(x: v128): v128 {
  const bounded = f64x2.max(f64x2.min(x, f64x2.splat(700.0)), f64x2.splat(-700.0));
  const whole = f64x2.nearest(f64x2.mul(bounded, f64x2.splat(1.4426950408889634)));
  let r = f64x2.sub(bounded, f64x2.mul(whole, f64x2.splat(0.693147180369123816490)));
  r = f64x2.sub(r, f64x2.mul(whole, f64x2.splat(1.90821492927058770002e-10)));
  let p = f64x2.splat(2.505210838544172e-8);
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(2.755731922398589e-7));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(2.7557319223985893e-6));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(2.48015873015873e-5));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(1.984126984126984e-4));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(1.3888888888888889e-3));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(8.333333333333333e-3));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(4.1666666666666664e-2));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(0.16666666666666666));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(0.5));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(1.0));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(1.0));
  // Adding 2^52 + 1023 puts the biased exponent into the low bits of the double.
  const biased = f64x2.add(whole, f64x2.splat(4503599627371519.0));
  return f64x2.mul(p, i64x2.shl(biased, 52));
}
function logAll(x: v128): v128 {
  const bits = i64x2.sub(x, i64x2.splat(0x3fe6a09e667f3bcd));
  const exponent = f64x2.convert_low_i32x4_s(i32x4.shuffle(i64x2.shr_s(bits, 52), bits, 0, 2, 0, 2));
  const m = i64x2.sub(x, v128.and(bits, i64x2.splat(0xfff0000000000000)));
  const one = f64x2.splat(1.0);
  const s = f64x2.div(f64x2.sub(m, one), f64x2.add(m, one));
  const q = f64x2.mul(s, s);
  let p = f64x2.splat(0.11764705882352941);
  p = f64x2.add(f64x2.mul(p, q), f64x2.splat(0.13333333333333333));
  p = f64x2.add(f64x2.mul(p, q), f64x2.splat(0.15384615384615385));
  p = f64x2.add(f64x2.mul(p, q), f64x2.splat(0.18181818181818182));
  p = f64x2.add(f64x2.mul(p, q), f64x2.splat(0.2222222222222222));
  p = f64x2.add(f64x2.mul(p, q), f64x2.splat(0.2857142857142857));
  p = f64x2.add(f64x2.mul(p, q), f64x2.splat(0.4));
  p = f64x2.add(f64x2.mul(p, q), f64x2.splat(0.6666666666666666));
  p = f64x2.add(f64x2.mul(p, q), f64x2.splat(2.0));
  const positive = f64x2.gt(x, f64x2.splat(0.0));
  const value = f64x2.add(f64x2.mul(p, s), f64x2.mul(exponent, f64x2.splat(0.6931471805599453)));
  return v128.bitselect(value, f64x2.splat(-700.0), positive);
}
`;

const EXP_F32 = `
function expAll(x: v128): v128 {
  const bounded = f32x4.max(f32x4.min(x, f32x4.splat(87.0)), f32x4.splat(-87.0));
  const whole = f32x4.nearest(f32x4.mul(bounded, f32x4.splat(1.44269504)));
  let r = f32x4.sub(bounded, f32x4.mul(whole, f32x4.splat(0.693359375)));
  r = f32x4.add(r, f32x4.mul(whole, f32x4.splat(2.12194440e-4)));
  let p = f32x4.splat(1.984126984e-4);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.388888889e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.333333333e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.166666667e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.1666666667));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.5));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.0));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.0));
  const exponent = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23);
  return f32x4.mul(p, exponent);
}
function logAll(x: v128): v128 {
  const bits = i32x4.sub(x, i32x4.splat(0x3f3504f3));
  const exponent = f32x4.convert_i32x4_s(i32x4.shr_s(bits, 23));
  const m = i32x4.sub(x, v128.and(bits, i32x4.splat(0xff800000)));
  const one = f32x4.splat(1.0);
  const s = f32x4.div(f32x4.sub(m, one), f32x4.add(m, one));
  const q = f32x4.mul(s, s);
  let p = f32x4.splat(0.2222222);
  p = f32x4.add(f32x4.mul(p, q), f32x4.splat(0.2857143));
  p = f32x4.add(f32x4.mul(p, q), f32x4.splat(0.4));
  p = f32x4.add(f32x4.mul(p, q), f32x4.splat(0.6666667));
  p = f32x4.add(f32x4.mul(p, q), f32x4.splat(2.0));
  const positive = f32x4.gt(x, f32x4.splat(0.0));
  const value = f32x4.add(f32x4.mul(p, s), f32x4.mul(exponent, f32x4.splat(0.6931472)));
  return v128.bitselect(value, f32x4.splat(-87.0), positive);
}
`;

export const DIALECTS: readonly Dialect[] = [plain, vector('f64x2'), vector('f32x4')];
