/**
 * Code for the weights of exponential quadrature: for node i the integrals over [0, c_i] of
 * exp(-z (c_i - u)) times each Lagrange polynomial, and exp(-z c_i) itself. They rest on
 * P_m(x) = 2^m times the integral over [-1/2, 1/2] of exp(-x (1/2 - w)) w^m dw, which by parts obeys
 * x P_m = 1 - (-1)^m exp(-x) - 2m P_{m-1}; upwards for large x, downwards from 0 at a high m for
 * small x, each direction where it does not lose digits. Powers of w, not of v = w + 1/2, since
 * polynomials written in v cancel too much for single precision.
 */
import { lagrangeCoefficients, lobattoNodes } from '../lobatto.ts';
import type { Dialect } from './dialect.ts';

/**
 * Below this x the downward direction is used, and how many moments above the highest wanted one
 * it starts: singles lose more digits upwards, so they turn later and start higher.
 */
const TURN = { plain: 0.5, f64x2: 0.5, f32x4: 4 } as const;
const EXTRA = { plain: 6, f64x2: 6, f32x4: 9 } as const;

/** Nodes worked on side by side: one chain of operations waits while the other moves on. */
const ABREAST = 2;

export interface MaskWords {
  less(a: string, b: string): string;
  /** Whether any, or every, person is meant by any, or every, mask. */
  any(masks: readonly string[]): string;
  all(masks: readonly string[]): string;
  select(mask: string, yes: string, no: string): string;
  readonly type: string;
}

export function maskWords(dialect: Dialect): MaskWords {
  if (dialect.name === 'plain') {
    return {
      less: (a, b) => `${a} < ${b}`,
      any: (masks) => `(${masks.join(' || ')})`,
      all: (masks) => `(${masks.join(' && ')})`,
      select: (mask, yes, no) => `${mask} ? ${yes} : ${no}`,
      type: 'boolean',
    };
  }
  const { name } = dialect;
  const whole = name === 'f64x2' ? 'i64x2' : 'i32x4';
  return {
    less: (a, b) => `${name}.lt(${a}, ${b})`,
    any: (masks) => `v128.any_true(${joined('or', masks)})`,
    all: (masks) => `${whole}.all_true(${joined('and', masks)})`,
    select: (mask, yes, no) => `v128.bitselect(${yes}, ${no}, ${mask})`,
    type: 'v128',
  };
}

function joined(word: 'or' | 'and', masks: readonly string[]): string {
  return masks.reduce((a, b) => `v128.${word}(${a}, ${b})`);
}

export function exponentialName(dialect: Dialect): string {
  return dialect.name === 'plain' ? 'Math.exp' : 'expAll';
}

/** `weightsN(rate, length, table)`: exp(-z c_i) for each node, then the weights, row by row. */
export function exponentialWeights(dialect: Dialect, stages: number): string {
  const { value, place, apply } = dialect;
  const body = fadesTo(dialect, stages);
  for (let first = 0; first < stages; first += ABREAST) {
    const group = Array.from({ length: Math.min(ABREAST, stages - first) }, (_, k) => first + k);
    body.push(...moments(dialect, stages, group));
    for (const i of group) body.push(...row(dialect, stages, i));
  }
  return `function weights${stages}(${memoryParameter(dialect)}rate: ${value}, length: ${value}, table: ${place}): void {
const z = ${apply('multiply', 'rate', 'length')};
${body.join('\n')}
}`;
}

/** The nodes lie as a mirror image, so half of the exponentials give all of them. */
function fadesTo(dialect: Dialect, stages: number): string[] {
  const { literal: lit, apply } = dialect;
  const nodes = lobattoNodes(stages);
  const half = Math.ceil(stages / 2);
  const lines: string[] = [];
  for (let i = 0; i < half; i += 1) {
    const gap = (nodes[i + 1] as number) - (nodes[i] as number);
    const rest = apply('multiply', 'z', lit(-gap));
    lines.push(`const g${i} = ${exponentialName(dialect)}(${rest});`);
  }
  for (let i = 0; i < stages; i += 1) {
    const gap = `g${Math.min(i, stages - 1 - i)}`;
    const fade = i === 0 ? gap : apply('multiply', `e${i - 1}`, gap);
    lines.push(`const e${i} = ${fade};`, dialect.store('table', i, `e${i}`));
  }
  return lines;
}

const psi = (i: number, m: number) => `psi${i}_${m}`;

/** The moments P_0 … P_stages of some nodes. */
function moments(dialect: Dialect, stages: number, group: readonly number[]): string[] {
  const { literal: lit, apply } = dialect;
  const words = maskWords(dialect);
  const nodes = lobattoNodes(stages);
  const lines: string[] = [];
  for (const i of group) {
    lines.push(
      `const x${i} = ${apply('multiply', 'z', lit(nodes[i + 1] as number))};`,
      `const less${i} = ${apply('subtract', lit(1), `e${i}`)};`,
      `const more${i} = ${apply('add', lit(1), `e${i}`)};`,
      `const small${i} = ${words.less(`x${i}`, lit(TURN[dialect.name]))};`,
    );
    for (let m = 0; m <= stages; m += 1) lines.push(`let ${psi(i, m)} = ${lit(0)};`);
  }
  const small = group.map((i) => `small${i}`);
  lines.push(
    `if (${words.any(small)}) {`,
    ...downward(dialect, stages, group),
    '}',
    `if (!${words.all(small)}) {`,
    ...upward(dialect, words, stages, group),
    '}',
  );
  return lines;
}

/** The weights of one node: combinations of its moments. */
function row(dialect: Dialect, stages: number, i: number): string[] {
  const { literal: lit, apply } = dialect;
  const nodes = lobattoNodes(stages);
  const node = nodes[i + 1] as number;
  return lagrangeCoefficients(nodes).map((polynomial, j) => {
    const sum = centred(polynomial, node)
      .map((c, m) => [c * node * 2 ** -m, m] as const)
      .filter(([c]) => Math.abs(c) > 1e-14)
      .map(([c, m]) => apply('multiply', psi(i, m), lit(c)))
      .reduce((total, term) => apply('add', total, term));
    const at = stages + i * (stages + 1) + j;
    return dialect.store('table', at, apply('multiply', 'length', sum));
  });
}

export function memoryParameter(dialect: Dialect): string {
  return dialect.name === 'plain' ? 'memory: Float64Array, ' : '';
}

/** Coefficients in powers of w of the polynomial with the given ones in u = node (w + 1/2). */
function centred(row: readonly number[], node: number): number[] {
  let result = row.map(() => 0);
  for (const coefficient of row.toReversed()) {
    // Horner's rule: times u, then the next coefficient.
    result = result.map((value, m) => node * (value / 2 + (result[m - 1] ?? 0)));
    result[0] = (result[0] as number) + coefficient;
  }
  return result;
}

/** 1 - (-1)^m exp(-x), the boundary term of the recurrence. */
function boundary(i: number, m: number): string {
  return m % 2 === 0 ? `less${i}` : `more${i}`;
}

function downward(dialect: Dialect, stages: number, group: readonly number[]): string[] {
  const { literal: lit, apply } = dialect;
  const highest = stages + EXTRA[dialect.name];
  const lines: string[] = [];
  for (let m = highest; m > 0; m -= 1) {
    for (const i of group) {
      const before = apply('multiply', `x${i}`, `p${i}`);
      const rest = m === highest ? boundary(i, m) : apply('subtract', boundary(i, m), before);
      const next = apply('multiply', rest, lit(1 / (2 * m)));
      lines.push(`${m === highest ? 'let ' : ''}p${i} = ${next};`);
      if (m - 1 <= stages) lines.push(`${psi(i, m - 1)} = p${i};`);
    }
  }
  return lines;
}

function upward(
  dialect: Dialect,
  words: MaskWords,
  stages: number,
  group: readonly number[],
): string[] {
  const { literal: lit, apply } = dialect;
  const lines = group.map((i) => `const inverse${i} = ${apply('divide', lit(1), `x${i}`)};`);
  for (let m = 0; m <= stages; m += 1) {
    for (const i of group) {
      const before = apply('multiply', lit(2 * m), `q${i}`);
      const rest = m === 0 ? boundary(i, m) : apply('subtract', boundary(i, m), before);
      lines.push(`${m === 0 ? 'let ' : ''}q${i} = ${apply('multiply', rest, `inverse${i}`)};`);
      lines.push(`${psi(i, m)} = ${words.select(`small${i}`, psi(i, m), `q${i}`)};`);
    }
  }
  return lines;
}
