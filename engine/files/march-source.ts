/**
 * The step of the march as plain TypeScript: one classic Runge-Kutta step of order 4, written out
 * from the model definition with every state in a variable of its own. It does the operations of
 * the formulas' tape in their order, so it gives the same numbers to the last bit.
 */
import { foundation, type Vertex } from '../src/dermis/solver/graph.ts';
import type { Model } from '../src/dermis/solver/model.ts';

const STAGES = [1, 2, 3, 4] as const;
type Stage = (typeof STAGES)[number];
/** How far into the step a stage looks, as the name of a variable of the written function. */
const REACH = { 1: '0', 2: 'half', 3: 'half', 4: 'h' } as const;

/** The module `step.ts` of a model. Formulas may add, subtract, multiply, divide and negate. */
export function marchModule(model: Model): string {
  const { stateNames, parameterNames, graph, rates } = model;
  const used = foundation(graph, rates).map((number) => ({
    number,
    vertex: graph.vertices[number] as Vertex,
  }));
  const moving = movingVertices(model);
  const nameOf = (number: number, stage: Stage): string => {
    const { operation, value, symbol } = graph.vertices[number] as Vertex;
    if (operation === 'constant') return `${value}`;
    if (operation === 'symbol') return moving.has(number) ? `${symbol}_${stage}` : `${symbol}`;
    return moving.has(number) ? `v${number}_${stage}` : `v${number}`;
  };
  const formulas = (stage: Stage, wanted: (number: number) => boolean) =>
    used
      .filter(({ number, vertex: { operands } }) => operands.length > 0 && wanted(number))
      .map(({ number, vertex: { operation, operands } }) => {
        const [a = '', b = ''] = operands.map((operand) => nameOf(operand, stage));
        return `const ${nameOf(number, stage)} = ${written(operation, a, b)};`;
      });
  const slope = (place: number, stage: Stage) => nameOf(rates[place] as number, stage);
  const read = new Set(used.map(({ vertex }) => vertex.symbol));
  const lines = [
    ...parameterNames.flatMap((name, place) =>
      read.has(name) ? [`const ${name} = parameters[${place}] as number;`] : [],
    ),
    ...formulas(1, (number) => !moving.has(number)),
    'const half = h / 2;',
    ...STAGES.flatMap((stage) => [
      ...stateNames.map((name, place) =>
        stage === 1
          ? `const ${name}_1 = state[${place}] as number;`
          : `const ${name}_${stage} = ${name}_1 + ${REACH[stage]} * ${slope(place, (stage - 1) as Stage)};`,
      ),
      ...formulas(stage, (number) => moving.has(number)),
    ]),
    ...stateNames.map((name, place) => {
      const [k1, k2, k3, k4] = STAGES.map((stage) => slope(place, stage));
      return `state[${place}] = ${name}_1 + (h / 6) * (${k1} + 2 * ${k2} + 2 * ${k3} + ${k4});`;
    }),
  ];
  return `// Written by engine/files/write-kernels.ts from the model definition; do not edit.

/** Position of each state in a row. */
export const PLACE = { ${stateNames.map((name, place) => `${name}: ${place}`).join(', ')} } as const;
/** Parameters in the order in which \`step\` reads them. */
export const PARAMETERS = ${list(parameterNames)} as const;

/** One Runge-Kutta step of \`h\` days: changes \`state\` in place. */
export function step(state: Float64Array, parameters: Float64Array, h: number): void {
${lines.map((line) => `  ${line}\n`).join('')}}
`;
}

/** What changes within a step: the states and every formula that rests on one. */
function movingVertices({ graph, rates, stateNames }: Model): ReadonlySet<number> {
  const moving = new Set<number>();
  for (const number of foundation(graph, rates)) {
    const { symbol, operands } = graph.vertices[number] as Vertex;
    if (operands.some((operand) => moving.has(operand)) || stateNames.includes(symbol ?? ''))
      moving.add(number);
  }
  return moving;
}

const SIGN: Partial<Record<Vertex['operation'], string>> = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
};

function written(operation: Vertex['operation'], a: string, b: string): string {
  if (operation === 'negate') return `-${a}`;
  const sign = SIGN[operation];
  if (!sign) throw new Error(`The march cannot write the operation "${operation}" yet.`);
  return `${a} ${sign} ${b}`;
}

const list = (names: readonly string[]) => `[${names.map((name) => `'${name}'`).join(', ')}]`;
