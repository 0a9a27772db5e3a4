/**
 * Code for the weights of exponential quadrature: for node i the integrals over [0, c_i] of
 * exp(-z (c_i - u)) times each Lagrange polynomial, and exp(-z c_i) itself. They rest on
 * psi_m(x) = integral over [0, 1] of exp(-x (1 - v)) v^m dv, found upwards by
 * psi_m = (1 - m psi_{m-1}) / x for large x and downwards from a short series for small x,
 * each direction where it does not lose digits.
 */
import { lagrangeCoefficients, lobattoNodes } from '../lobatto.ts';
import type { Dialect } from './dialect.ts';

/** Below this x the downward direction is used. */
function turningPoint(dialect: Dialect): number {
  return dialect.name === 'f32x4' ? 2 : 1;
}

const EXTRA = { plain: 8, f64x2: 8, f32x4: 7 } as const;

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
      `const small${i} = ${words.less(`x${i}`, lit(turningPoint(dialect)))};`,
      ...powers.map((m) => `let ${psi(m)} = ${lit(0)};`),
      `if (${words.any(`small${i}`)}) {`,
      ...downward(dialect, `x${i}`, stages, psi),
      '}',
      `if (!${words.all(`small${i}`)}) {`,
      ...upward(dialect, words, i, stages, psi),
      '}',
    );
    for (const [j, row] of coefficients.entries()) {
      const sum = row
        .map((c, m) => [c * node ** (m + 1), m] as const)
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

function downward(
  dialect: Dialect,
  x: string,
  stages: number,
  psi: (m: number) => string,
): string[] {
  const { literal: lit, apply } = dialect;
  const top = stages + EXTRA[dialect.name];
  const tail = apply('subtract', lit(1), apply('multiply', x, lit(1 / (top + 3))));
  const inner = apply(
    'subtract',
    lit(1),
    apply('multiply', apply('multiply', x, lit(1 / (top + 2))), tail),
  );
  const lines = [`let p = ${apply('multiply', lit(1 / (top + 1)), inner)};`];
  if (top <= stages) lines.push(`${psi(top)} = p;`);
  for (let m = top - 1; m >= 0; m -= 1) {
    const rest = apply('subtract', lit(1), apply('multiply', x, 'p'));
    lines.push(`p = ${m === 0 ? rest : apply('multiply', rest, lit(1 / (m + 1)))};`);
    if (m <= stages) lines.push(`${psi(m)} = p;`);
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
  const lines = [
    `const inverse = ${apply('divide', lit(1), `x${i}`)};`,
    `let q = ${apply('multiply', apply('subtract', lit(1), `e${i}`), 'inverse')};`,
    `${psi(0)} = ${words.select(`small${i}`, psi(0), 'q')};`,
  ];
  for (let m = 1; m <= stages; m += 1) {
    const rest = apply('subtract', lit(1), m === 1 ? 'q' : apply('multiply', lit(m), 'q'));
    lines.push(`q = ${apply('multiply', rest, 'inverse')};`);
    lines.push(`${psi(m)} = ${words.select(`small${i}`, psi(m), 'q')};`);
  }
  return lines;
}
