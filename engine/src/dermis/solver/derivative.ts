/** Symbolic derivatives on the graph, by the rules of differentiation, one vertex at a time. */
import { foundation, type Graph } from './graph.ts';
import { ModelFault } from './parse.ts';

/**
 * The vertex of d(root)/d(symbol). `min` and `max` have no derivative at their corner and are
 * refused.
 * @throws ModelFault when the formula cannot be differentiated
 */
export function derivative(graph: Graph, root: number, symbol: string): number {
  const slopes = new Map<number, number>();
  const zero = graph.constant(0);
  for (const vertex of foundation(graph, [root])) {
    slopes.set(
      vertex,
      slopeOf(graph, vertex, symbol, (operand) => slopes.get(operand) ?? zero),
    );
  }
  return slopes.get(root) ?? zero;
}

function slopeOf(
  graph: Graph,
  vertex: number,
  symbol: string,
  slope: (operand: number) => number,
): number {
  const { operation, operands, symbol: own } = graph.vertices[vertex] as Graph['vertices'][number];
  const [a = 0, b = 0] = operands;
  const { combine, constant } = graph;
  switch (operation) {
    case 'constant':
      return constant(0);
    case 'symbol':
      return constant(own === symbol ? 1 : 0);
    case 'add':
    case 'subtract':
      return combine(operation, slope(a), slope(b));
    case 'multiply':
      return combine('add', combine('multiply', slope(a), b), combine('multiply', a, slope(b)));
    case 'divide': {
      const change = combine('subtract', slope(a), combine('multiply', vertex, slope(b)));
      return combine('divide', change, b);
    }
    case 'negate':
      return combine('negate', slope(a));
    case 'exp':
      return combine('multiply', vertex, slope(a));
    case 'log':
      return combine('divide', slope(a), a);
    case 'sqrt':
      return combine('divide', slope(a), combine('multiply', constant(2), vertex));
    default:
      if (graph.vertices[slope(a)]?.value === 0 && graph.vertices[slope(b)]?.value === 0) {
        return constant(0);
      }
      throw new ModelFault(`“${operation}” has no derivative everywhere`);
  }
}
