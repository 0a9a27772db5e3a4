/** Evaluating formulas: the graph flattened to a list of operations on one array of numbers. */
import { applyOperation, foundation, type Graph, type NumericOperation } from './graph.ts';

export interface Tape {
  /** Working memory; write a symbol's value at its slot, then run. */
  readonly values: Float64Array;
  slot(symbol: string): number | undefined;
  /** Computes every root and returns their slots' values through `into`. */
  run(into: Float64Array): void;
}

const CODES: readonly NumericOperation[] = [
  'add',
  'subtract',
  'multiply',
  'divide',
  'negate',
  'exp',
  'log',
  'sqrt',
  'min',
  'max',
];

/** A program that computes `roots`; symbols are read from their slots in `values`. */
export function createTape(graph: Graph, roots: readonly number[]): Tape {
  const used = foundation(graph, roots);
  const place = new Map(used.map((vertex, slot) => [vertex, slot]));
  const values = new Float64Array(used.length);
  const slots = new Map<string, number>();
  const program: number[] = [];
  for (const [slot, vertex] of used.entries()) {
    const { operation, operands, value, symbol } = graph.vertices[vertex] ?? fail();
    if (operation === 'constant') values[slot] = value ?? Number.NaN;
    else if (operation === 'symbol') slots.set(symbol ?? '', slot);
    else {
      const [a = 0, b = 0] = operands.map((operand) => place.get(operand) ?? fail());
      program.push(CODES.indexOf(operation), a, b, slot);
    }
  }
  const instructions = Int32Array.from(program);
  const outputs = Int32Array.from(roots.map((root) => place.get(root) ?? fail()));
  return {
    values,
    slot: (symbol) => slots.get(symbol),
    run(into) {
      execute(instructions, values);
      for (let i = 0; i < outputs.length; i += 1) into[i] = values[outputs[i] as number] as number;
    },
  };
}

function execute(instructions: Int32Array, values: Float64Array): void {
  for (let i = 0; i < instructions.length; i += 4) {
    const code = instructions[i] as number;
    const a = values[instructions[i + 1] as number] as number;
    const b = values[instructions[i + 2] as number] as number;
    values[instructions[i + 3] as number] =
      code === 0
        ? a + b
        : code === 1
          ? a - b
          : code === 2
            ? a * b
            : code === 3
              ? a / b
              : applyOperation(CODES[code] as NumericOperation, a, b);
  }
}

function fail(): never {
  throw new Error('a formula refers to a vertex that is not in its graph');
}
