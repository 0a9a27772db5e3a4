import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGraph } from './graph.ts';
import { parseExpression } from './parse.ts';
import { createTape } from './tape.ts';

function evaluate(text: string, values: Record<string, number> = {}): number {
  const graph = createGraph();
  const names = new Map(Object.keys(values).map((name) => [name, graph.symbol(name)]));
  const tape = createTape(graph, [parseExpression(graph, text, (name) => names.get(name))]);
  for (const [name, value] of Object.entries(values)) {
    const slot = tape.slot(name);
    if (slot !== undefined) tape.values[slot] = value;
  }
  const result = new Float64Array(1);
  tape.run(result);
  return result[0] as number;
}

describe('the language of a model definition', () => {
  test('keeps the usual order of operations', () => {
    expect(evaluate('1 + 2*3 - 8/4/2')).toBe(6);
    expect(evaluate('-2^2')).toBe(-4);
    expect(evaluate('2^3^2')).toBe(512);
    expect(evaluate('(1 + 2)*3')).toBe(9);
  });

  test('knows its functions', () => {
    expect(evaluate('hill(2, 1, 2)')).toBeCloseTo(0.8, 12);
    expect(evaluate('hill(x, 1, n)', { x: 2, n: 1.5 })).toBeCloseTo(2 ** 1.5 / (1 + 2 ** 1.5), 12);
    expect(evaluate('exp(log(3)) + sqrt(16) + min(1, 2) + max(1, 2)')).toBeCloseTo(10, 12);
    expect(evaluate('pow(x, 3)', { x: 2 })).toBe(8);
  });

  test('reads numbers of every spelling', () => {
    expect(evaluate('1e-3 + .5 + 2.')).toBeCloseTo(2.501, 12);
  });

  test.each(['', '1 +', '(1', '1 2', 'unknown', 'sin(1)', 'hill(1)', 'a;b', 'constructor(1)'])(
    'refuses “%s”',
    (text) => {
      expect(() => evaluate(text)).toThrow(/in “/);
    },
  );

  test('sums and products mean what numbers mean', () => {
    const value = fc.double({ min: 0.1, max: 10, noNaN: true });
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        expect(evaluate('a*b/c - (a - c)*b + 0*c', { a, b, c })).toBeCloseTo(
          (a * b) / c - (a - c) * b,
          9,
        );
      }),
    );
  });
});
