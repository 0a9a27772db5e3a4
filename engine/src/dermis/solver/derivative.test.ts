import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derivative } from './derivative.ts';
import { createGraph } from './graph.ts';
import { parseExpression } from './parse.ts';
import { createTape } from './tape.ts';

describe('the derivative of a formula', () => {
  test.each([
    'k*x + k',
    'x^3/(k^3 + x^3)',
    'hill(x, k, 1.7)',
    'exp(-k*x)*sqrt(x)',
    'log(x + k)/(1 - x*x*k)',
    '-(x - k)*(x + 2)/x',
  ])('is the limit of differences: %s', (text) => {
    const graph = createGraph();
    const root = parseExpression(graph, text, (name) => graph.symbol(name));
    const tape = createTape(graph, [root, derivative(graph, root, 'x')]);
    const at = (x: number, k: number) => {
      for (const [name, value] of Object.entries({ x, k })) {
        const slot = tape.slot(name);
        if (slot !== undefined) tape.values[slot] = value;
      }
      const result = new Float64Array(2);
      tape.run(result);
      return result;
    };
    const value = fc.double({ min: 0.2, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(value, value, (x, k) => {
        const h = 1e-5;
        const slope = ((at(x + h, k)[0] as number) - (at(x - h, k)[0] as number)) / (2 * h);
        const exact = at(x, k)[1] as number;
        expect(Math.abs(slope - exact)).toBeLessThan(1e-6 * Math.max(1, Math.abs(exact) ** 1.5));
      }),
    );
  });

  test('of min and max exists only where they do not matter', () => {
    const graph = createGraph();
    const parse = (text: string) => parseExpression(graph, text, (name) => graph.symbol(name));
    expect(() => derivative(graph, parse('min(x, 1)'), 'x')).toThrow('no derivative');
    expect(derivative(graph, parse('min(y, 1)'), 'x')).toBe(graph.constant(0));
  });
});
