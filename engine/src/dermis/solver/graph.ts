/**
 * Formulas as a shared graph: every distinct sub-formula exists once (hash-consing), so common
 * work is found for free by the integrator, the derivatives and the kernel generator alike.
 */
export type Operation =
  | 'constant'
  | 'symbol'
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'negate'
  | 'exp'
  | 'log'
  | 'sqrt'
  | 'min'
  | 'max';

export interface Vertex {
  readonly operation: Operation;
  /** Indices of the operands, always smaller than the vertex's own index. */
  readonly operands: readonly number[];
  readonly value?: number;
  readonly symbol?: string;
}

const numeric = {
  add: (a: number, b: number) => a + b,
  subtract: (a: number, b: number) => a - b,
  multiply: (a: number, b: number) => a * b,
  divide: (a: number, b: number) => a / b,
  negate: (a: number) => -a,
  exp: (a: number) => Math.exp(a),
  log: (a: number) => Math.log(a),
  sqrt: (a: number) => Math.sqrt(a),
  min: (a: number, b: number) => Math.min(a, b),
  max: (a: number, b: number) => Math.max(a, b),
} as const;

export type NumericOperation = keyof typeof numeric;

/** The value of one operation on numbers; the meaning every other path must agree with. */
export function applyOperation(operation: NumericOperation, a: number, b = 0): number {
  return numeric[operation](a, b);
}

export interface Graph {
  readonly vertices: readonly Vertex[];
  constant(value: number): number;
  symbol(name: string): number;
  /** Adds (or finds) the vertex, after folding constants and dropping neutral elements. */
  combine(operation: NumericOperation, a: number, b?: number): number;
  /** `base` to a whole power by repeated multiplication. */
  power(base: number, exponent: number): number;
}

export function createGraph(): Graph {
  const vertices: Vertex[] = [];
  const index = new Map<string, number>();
  const intern = (key: string, vertex: Vertex): number => {
    const found = index.get(key);
    if (found !== undefined) return found;
    vertices.push(vertex);
    index.set(key, vertices.length - 1);
    return vertices.length - 1;
  };
  const constant = (value: number) =>
    intern(`#${Object.is(value, -0) ? '0' : value}`, {
      operation: 'constant',
      operands: [],
      value: value + 0,
    });
  const symbol = (name: string) =>
    intern(`$${name}`, { operation: 'symbol', operands: [], symbol: name });
  const valueOf = (vertex: number) => vertices[vertex]?.value;

  function combine(operation: NumericOperation, a: number, b?: number): number {
    const x = valueOf(a);
    const y = b === undefined ? undefined : valueOf(b);
    if (x !== undefined && (b === undefined || y !== undefined)) {
      return constant(applyOperation(operation, x, y));
    }
    const simple = neutral(operation, a, b, x, y);
    if (simple !== undefined) return simple;
    const ordered = operands(operation, a, b);
    return intern(`${operation}(${ordered.join()})`, { operation, operands: ordered });
  }

  function neutral(
    operation: NumericOperation,
    a: number,
    b: number | undefined,
    x: number | undefined,
    y: number | undefined,
  ): number | undefined {
    if (operation === 'add') return x === 0 ? b : y === 0 ? a : undefined;
    if (operation === 'subtract') {
      if (a === b) return constant(0);
      return y === 0 ? a : x === 0 && b !== undefined ? combine('negate', b) : undefined;
    }
    if (operation === 'multiply') {
      if (x === 0 || y === 0) return constant(0);
      if (x === -1 && b !== undefined) return combine('negate', b);
      if (y === -1) return combine('negate', a);
      return x === 1 ? b : y === 1 ? a : undefined;
    }
    if (operation === 'divide') {
      if (a === b) return constant(1);
      return y === 1 ? a : x === 0 ? a : undefined;
    }
    const inner = vertices[a];
    if (operation === 'negate' && inner?.operation === 'negate') return inner.operands[0];
    return undefined;
  }

  function power(base: number, exponent: number): number {
    if (exponent < 0) return combine('divide', constant(1), power(base, -exponent));
    if (exponent === 0) return constant(1);
    if (exponent % 2 === 1) return combine('multiply', power(base, exponent - 1), base);
    const half = power(base, exponent / 2);
    return combine('multiply', half, half);
  }

  return { vertices, constant, symbol, combine, power };
}

function operands(operation: NumericOperation, a: number, b: number | undefined): number[] {
  if (b === undefined) return [a];
  const commutes = operation !== 'subtract' && operation !== 'divide';
  return commutes && b < a ? [b, a] : [a, b];
}

/** All vertices the given ones rest on, themselves included, in an order fit for evaluation. */
export function foundation(graph: Graph, roots: readonly number[]): number[] {
  const seen = new Set<number>();
  const visit = (vertex: number): void => {
    if (seen.has(vertex)) return;
    seen.add(vertex);
    for (const operand of graph.vertices[vertex]?.operands ?? []) visit(operand);
  };
  for (const root of roots) visit(root);
  return [...seen].sort((a, b) => a - b);
}
