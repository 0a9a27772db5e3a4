/**
 * Code for the weights of exponential quadrature: for node i the integrals over [0, c_i] of
 * exp(-z (c_i - u)) times each Lagrange polynomial, and exp(-z c_i) itself. They rest on
 * phi_m(x) = integral over [-1/2, 1/2] of exp(-x (1/2 - w)) w^m dw, which by parts obeys
 * x phi_m = 2^-m - (-2)^-m exp(-x) - m phi_{m-1}; upwards for large x, downwards from 0 at a high m
 * for small x, each direction where it does not lose digits. Powers of w, not of v = w + 1/2, since
 * polynomials written in v cancel too much for single precision.
 */
import { lagrangeCoefficients, lobattoNodes } from '../lobatto.ts';
import type { Dialect } from './dialect.ts';

/** Below this x the downward direction is used. */
function turningPoint(dialect: Dialect): number {
  return dialect.name === 'f32x4' ? 4 : 2;
}

/** How many moments above the highest wanted one the downward direction starts. */
const EXTRA = { plain: 10, f64x2: 10, f32x4: 9 } as const;

export interface MaskWords {
  less(a: string, b: string): string;
  any(mask: string): string;
  all(mask: string): string;
  select(mask: string, yes: string, no: string): string;
  readonly type: string;
}

export function maskWords(dialect: Dialect): MaskWords {
  if (dialect.name === 'plain') {
    return {
      less: (a, b) => `${a} < ${b}`,
      any: (mask) => mask,
      all: (mask) => mask,
      select: (mask, yes, no) => `${mask} ? ${yes} : ${no}`,
      type: 'boolean',
    };
  }
  const { name } = dialect;
  const whole = name === 'f64x2' ? 'i64x2' : 'i32x4';
  return {
    less: (a, b) => `${name}.lt(${a}, ${b})`,
    any: (mask) => `v128.any_true(${mask})`,
    all: (mask) => `${whole}.all_true(${mask})`,
    select: (mask, yes, no) => `v128.bitselect(${yes}, ${no}, ${mask})`,
    type: 'v128',
  };
}

export function exponentialName(dialect: Dialect): string {
  return dialect.name === 'plain' ? 'Math.exp' : 'expAll';
}

/** `weightsN(rate, length, table)`: exp(-z c_i) for each node, then the weights, row by row. */
export function exponentialWeights(dialect: Dialect, stages: number): string {
  const { value, place, literal: lit, apply } = dialect;
  const words = maskWords(dialect);
  const nodes = lobattoNodes(stages);
  const coefficients = lagrangeCoefficients(nodes);
  const powers = Array.from({ length: stages + 1 }, (_, m) => m);
  const body: string[] = [];
  for (const [i, node] of nodes.slice(1).entries()) {
    const psi = (m: number) => `psi${i}_${m}`;
    body.push(
      `const x${i} = ${apply('multiply', 'z', lit(node))};`,
      `const e${i} = ${exponentialName(dialect)}(${apply('negate', `x${i}`)});`,
      dialect.store('table', i, `e${i}`),
      `const less${i} = ${apply('subtract', lit(1), `e${i}`)};`,
      `const more${i} = ${apply('add', lit(1), `e${i}`)};`,
      `const small${i} = ${words.less(`x${i}`, lit(turningPoint(dialect)))};`,
      ...powers.map((m) => `let ${psi(m)} = ${lit(0)};`),
      `if (${words.any(`small${i}`)}) {`,
      ...downward(dialect, i, stages, psi),
      '}',
      `if (!${words.all(`small${i}`)}) {`,
      ...upward(dialect, words, i, stages, psi),
      '}',
    );
    for (const [j, row] of coefficients.entries()) {
      const sum = centred(row, node)
        .map((c, m) => [c * node, m] as const)
        .filter(([c]) => Math.abs(c) > 1e-14)
        .map(([c, m]) => apply('multiply', psi(m), lit(c)))
        .reduce((total, term) => apply('add', total, term));
      const at = stages + i * (stages + 1) + j;
      body.push(dialect.store('table', at, apply('multiply', 'length', sum)));
    }
  }
  return `function weights${stages}(${memoryParameter(dialect)}rate: ${value}, length: ${value}, table: ${place}): void {
const z = ${apply('multiply', 'rate', 'length')};
${body.join('\n')}
}`;
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

/** 2^-m - (-2)^-m exp(-x), the boundary term of the recurrence. */
function boundary(dialect: Dialect, i: number, m: number): string {
  const half = dialect.literal(2 ** -m);
  const sign = m % 2 === 0 ? `less${i}` : `more${i}`;
  return m === 0 ? sign : dialect.apply('multiply', half, sign);
}

function downward(
  dialect: Dialect,
  i: number,
  stages: number,
  psi: (m: number) => string,
): string[] {
  const { literal: lit, apply } = dialect;
  const lines = [`let p = ${lit(0)};`];
  for (let m = stages + EXTRA[dialect.name]; m > 0; m -= 1) {
    const rest = apply('subtract', boundary(dialect, i, m), apply('multiply', `x${i}`, 'p'));
    lines.push(`p = ${m === 1 ? rest : apply('multiply', rest, lit(1 / m))};`);
    if (m - 1 <= stages) lines.push(`${psi(m - 1)} = p;`);
  }
  return lines;
}

function upward(
  dialect: Dialect,
  words: MaskWords,
  i: number,
  stages: number,
  psi: (m: number) => string,
): string[] {
  const { literal: lit, apply } = dialect;
  const lines = [`const inverse = ${apply('divide', lit(1), `x${i}`)};`];
  for (let m = 0; m <= stages; m += 1) {
    const before = m === 1 ? 'q' : apply('multiply', lit(m), 'q');
    const rest = m === 0 ? `less${i}` : apply('subtract', boundary(dialect, i, m), before);
    lines.push(`${m === 0 ? 'let ' : ''}q = ${apply('multiply', rest, 'inverse')};`);
    lines.push(`${psi(m)} = ${words.select(`small${i}`, psi(m), 'q')};`);
  }
  return lines;
}
