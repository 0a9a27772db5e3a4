/** Functions that the vector kernels rest on, in AssemblyScript; `{1.5}` stands for a constant. */
import { BINS } from '../histogram.ts';

/** `tally(shown, rows, ranges, counts)`: each row has its own start and bins per unit. */
export function tallySource(name: 'f64x2' | 'f32x4'): string {
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

/** `widen(shown, rows, spans, first)`: lowest and highest values, lane by lane. */
export function widenSource(name: 'f64x2' | 'f32x4'): string {
  return `export function widen(shown: usize, rows: i32, spans: usize, first: i32): void {
for (let i: i32 = 0; i < rows; i += 1) {
const value = v128.load(shown);
if (first > 0) {
v128.store(spans, value);
v128.store(spans, value, 16);
} else {
v128.store(spans, ${name}.pmin(v128.load(spans), value));
v128.store(spans, ${name}.pmax(v128.load(spans, 16), value), 16);
}
shown += 16;
spans += 32;
}
}`;
}

/** exp by halving the range to |r| ≤ ln 2 / 2 and a polynomial; 2^n by writing the exponent. */
export const EXP_LOG_F64 = `
function expAll(x: v128): v128 {
  const bounded = f64x2.pmax(f64x2.pmin(x, {700.0}), {-700.0});
  const whole = f64x2.nearest(f64x2.mul(bounded, {1.4426950408889634}));
  let r = f64x2.sub(bounded, f64x2.mul(whole, {0.693147180369123816490}));
  r = f64x2.sub(r, f64x2.mul(whole, {1.90821492927058770002e-10}));
  // Even and odd powers apart: two short chains instead of one long one.
  const s = f64x2.mul(r, r);
  let even = f64x2.add(f64x2.mul(s, {2.7557319223985893e-7}), {2.48015873015873e-5});
  let odd = f64x2.add(f64x2.mul(s, {2.505210838544172e-8}), {2.7557319223985893e-6});
  even = f64x2.add(f64x2.mul(even, s), {1.3888888888888889e-3});
  odd = f64x2.add(f64x2.mul(odd, s), {1.984126984126984e-4});
  even = f64x2.add(f64x2.mul(even, s), {4.1666666666666664e-2});
  odd = f64x2.add(f64x2.mul(odd, s), {8.333333333333333e-3});
  even = f64x2.add(f64x2.mul(even, s), {0.5});
  odd = f64x2.add(f64x2.mul(odd, s), {0.16666666666666666});
  even = f64x2.add(f64x2.mul(even, s), {1.0});
  odd = f64x2.add(f64x2.mul(odd, s), {1.0});
  const p = f64x2.add(even, f64x2.mul(odd, r));
  // Adding 2^52 + 1023 puts the biased exponent into the low bits of the double.
  const biased = f64x2.add(whole, {4503599627371519.0});
  return f64x2.mul(p, i64x2.shl(biased, 52));
}
function logAll(x: v128): v128 {
  const bits = i64x2.sub(x, i64x2.splat(0x3fe6a09e667f3bcd));
  const exponent = f64x2.convert_low_i32x4_s(i32x4.shuffle(i64x2.shr_s(bits, 52), bits, 0, 2, 0, 2));
  const m = i64x2.sub(x, v128.and(bits, i64x2.splat(0xfff0000000000000)));
  const one = {1.0};
  const s = f64x2.div(f64x2.sub(m, one), f64x2.add(m, one));
  const q = f64x2.mul(s, s);
  let p = {0.11764705882352941};
  p = f64x2.add(f64x2.mul(p, q), {0.13333333333333333});
  p = f64x2.add(f64x2.mul(p, q), {0.15384615384615385});
  p = f64x2.add(f64x2.mul(p, q), {0.18181818181818182});
  p = f64x2.add(f64x2.mul(p, q), {0.2222222222222222});
  p = f64x2.add(f64x2.mul(p, q), {0.2857142857142857});
  p = f64x2.add(f64x2.mul(p, q), {0.4});
  p = f64x2.add(f64x2.mul(p, q), {0.6666666666666666});
  p = f64x2.add(f64x2.mul(p, q), {2.0});
  const positive = f64x2.gt(x, f64x2.splat(0.0));
  const value = f64x2.add(f64x2.mul(p, s), f64x2.mul(exponent, {0.6931471805599453}));
  return v128.bitselect(value, {-700.0}, positive);
}
`;

export const EXP_LOG_F32 = `
function expAll(x: v128): v128 {
  const bounded = f32x4.pmax(f32x4.pmin(x, {87.0}), {-87.0});
  const whole = f32x4.nearest(f32x4.mul(bounded, {1.44269504}));
  let r = f32x4.sub(bounded, f32x4.mul(whole, {0.693359375}));
  r = f32x4.add(r, f32x4.mul(whole, {2.12194440e-4}));
  const s = f32x4.mul(r, r);
  let even = f32x4.add(f32x4.mul(s, {1.388888889e-3}), {4.166666667e-2});
  let odd = f32x4.add(f32x4.mul(s, {1.984126984e-4}), {8.333333333e-3});
  even = f32x4.add(f32x4.mul(even, s), {0.5});
  odd = f32x4.add(f32x4.mul(odd, s), {0.1666666667});
  even = f32x4.add(f32x4.mul(even, s), {1.0});
  odd = f32x4.add(f32x4.mul(odd, s), {1.0});
  const p = f32x4.add(even, f32x4.mul(odd, r));
  const exponent = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23);
  return f32x4.mul(p, exponent);
}
function logAll(x: v128): v128 {
  const bits = i32x4.sub(x, i32x4.splat(0x3f3504f3));
  const exponent = f32x4.convert_i32x4_s(i32x4.shr_s(bits, 23));
  const m = i32x4.sub(x, v128.and(bits, i32x4.splat(0xff800000)));
  const one = {1.0};
  const s = f32x4.div(f32x4.sub(m, one), f32x4.add(m, one));
  const q = f32x4.mul(s, s);
  let p = {0.2222222};
  p = f32x4.add(f32x4.mul(p, q), {0.2857143});
  p = f32x4.add(f32x4.mul(p, q), {0.4});
  p = f32x4.add(f32x4.mul(p, q), {0.6666667});
  p = f32x4.add(f32x4.mul(p, q), {2.0});
  const positive = f32x4.gt(x, f32x4.splat(0.0));
  const value = f32x4.add(f32x4.mul(p, s), f32x4.mul(exponent, {0.6931472}));
  return v128.bitselect(value, {-87.0}, positive);
}
`;
