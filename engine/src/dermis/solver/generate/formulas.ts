/** Formulas as statements of one dialect, each sub-formula once per point in time. */
import type { Graph } from '../graph.ts';
import type { Dialect } from './dialect.ts';

/** The names given so far in one block of code; an inner block sees the outer one's. */
export class Scope {
  private readonly names = new Map<string, string>();
  readonly lines: string[] = [];
  private readonly outer: Scope | undefined;

  constructor(outer?: Scope) {
    this.outer = outer;
  }

  find(key: string): string | undefined {
    return this.names.get(key) ?? this.outer?.find(key);
  }

  name(key: string, name: string): void {
    this.names.set(key, name);
  }
}

export interface FormulaSource {
  readonly graph: Graph;
  readonly dialect: Dialect;
  /** The text of a vertex of the person alone that is kept ready, if it is one. */
  personal(vertex: number, scope: Scope): string | undefined;
  /** The text of a state, of time or of an input at a point. */
  symbol(name: string, point: string, scope: Scope): string;
}

/** Text for a vertex at a point; writes what it rests on into the scope first. */
export function write(source: FormulaSource, vertex: number, point: string, scope: Scope): string {
  const { graph, dialect } = source;
  const { operation, operands, value, symbol } = graph.vertices[
    vertex
  ] as Graph['vertices'][number];
  if (value !== undefined) return dialect.literal(value);
  const personal = source.personal(vertex, scope);
  if (personal !== undefined) return personal;
  if (symbol !== undefined) return source.symbol(symbol, point, scope);
  const key = `${vertex}@${point}`;
  const found = scope.find(key);
  if (found !== undefined) return found;
  const [a = '', b] = operands.map((operand) => write(source, operand, point, scope));
  const name = `v${vertex}_${point}`;
  if (operation === 'constant' || operation === 'symbol') throw new Error('unreachable');
  scope.lines.push(`const ${name} = ${dialect.apply(operation, a, b)};`);
  scope.name(key, name);
  return name;
}

/** Writes everything a vertex rests on that does not move with the given symbols. */
export function writeAhead(
  source: FormulaSource,
  vertex: number,
  point: string,
  scope: Scope,
  moves: (vertex: number) => boolean,
): void {
  if (!moves(vertex)) {
    write(source, vertex, point, scope);
    return;
  }
  for (const operand of source.graph.vertices[vertex]?.operands ?? []) {
    writeAhead(source, operand, point, scope, moves);
  }
}

/** A sum of products, left to right. */
export function dot(dialect: Dialect, terms: readonly (readonly [string, string])[]): string {
  return terms
    .map(([a, b]) => dialect.apply('multiply', a, b))
    .reduce((sum, term) => dialect.apply('add', sum, term));
}
