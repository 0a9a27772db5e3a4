/** The model as C for the peer programs: rates, dense Jacobian, start, sessions. */
import type {
  ModelDefinition,
  ModelSession,
} from '../../../engine/src/dermis/solver/definition.ts';
import { derivative } from '../../../engine/src/dermis/solver/derivative.ts';
import { foundation, type Graph, type Vertex } from '../../../engine/src/dermis/solver/graph.ts';
import { readModel } from '../../../engine/src/dermis/solver/model.ts';

const SIGNS = { add: '+', subtract: '-', multiply: '*', divide: '/' } as const;

function formula(vertex: Vertex, name: (operand: number) => string): string {
  const [a = 0, b = 0] = vertex.operands;
  if (vertex.operation in SIGNS) {
    return `${name(a)} ${SIGNS[vertex.operation as keyof typeof SIGNS]} ${name(b)}`;
  }
  if (vertex.operation === 'negate') return `-${name(a)}`;
  throw new Error(`the reference model does not use ${vertex.operation}`);
}

/** C statements that compute `roots` and store each through `store`. */
function statements(
  graph: Graph,
  roots: readonly number[],
  symbols: ReadonlyMap<string, string>,
  store: (at: number, value: string) => string,
): string {
  const name = (vertex: number): string => {
    const { value, symbol } = graph.vertices[vertex] as Vertex;
    if (value !== undefined) return Number.isInteger(value) ? `${value}.0` : `${value}`;
    return symbol === undefined ? `v${vertex}` : (symbols.get(symbol) as string);
  };
  const lines = foundation(graph, roots)
    .map((vertex) => [vertex, graph.vertices[vertex] as Vertex] as const)
    .filter(([, { operands }]) => operands.length > 0)
    .map(([vertex, source]) => `  const REAL v${vertex} = ${formula(source, name)};`);
  return [...lines, ...roots.map((root, at) => `  ${store(at, name(root))}`)].join('\n');
}

/**
 * Text of `model.h`.
 * @param days horizon of the comparison; every whole day is an output
 */
export function modelHeader(
  definition: ModelDefinition,
  sessions: readonly ModelSession[],
  days: number,
): string {
  const model = readModel(definition);
  const { graph, stateNames, parameterNames } = model;
  const size = stateNames.length;
  const symbols = new Map([
    ...stateNames.map((name, i) => [name, `y[${i}]`] as const),
    ...parameterNames.map((name, i) => [name, `p[${i}]`] as const),
  ]);
  const slopes = model.rates.flatMap((rate, row) =>
    stateNames.map((name, column) => ({
      at: column * size + row,
      slope: derivative(graph, rate, name),
    })),
  );
  const wanted = slopes.filter(({ slope }) => graph.vertices[slope]?.value !== 0);
  const list = (values: readonly unknown[]) => `{${values.join(', ')}}`;
  return `/* Written from the model definition; do not edit. */
#ifndef MODEL_H
#define MODEL_H
#ifndef REAL
#define REAL double
#endif
enum { STATES = ${size}, PARAMETERS = ${parameterNames.length}, SESSIONS = ${sessions.length}, DAYS = ${days} };
static const double session_day[SESSIONS] = ${list(sessions.map(({ day }) => day))};
static const double state_start[STATES] = ${list(definition.states.map(({ init }) => init))};
static const double state_scale[STATES] = ${list(definition.states.map(({ scale }) => scale))};
static const char *const state_name[STATES] = ${list(stateNames.map((name) => `"${name}"`))};
static inline void model_rates(const double *restrict p, const REAL *restrict y, REAL *restrict d) {
${statements(graph, model.rates, symbols, (at, value) => `d[${at}] = ${value};`)}
}
/* Column-major: j[column * STATES + row]. */
static inline void model_jacobian(const double *restrict p, const REAL *restrict y, REAL *restrict j) {
  for (int i = 0; i < STATES * STATES; i++) j[i] = 0;
${statements(
  graph,
  wanted.map(({ slope }) => slope),
  symbols,
  (at, value) => `j[${wanted[at]?.at}] = ${value};`,
)}
}
static inline void model_session(const double *restrict p, REAL *restrict y) {
${statements(graph, model.added, symbols, (at, value) => `y[${at}] += ${value};`)}
}
#endif
`;
}
