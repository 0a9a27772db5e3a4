/** AssemblyScript on 128-bit vectors: two doubles or four singles. */
import type { NumericOperation } from '../graph.ts';
import type { Dialect } from './dialect.ts';
import { EXP_LOG_F32, EXP_LOG_F64, tallySource, widenSource } from './vector-functions.ts';

function number(value: number): string {
  const text = `${value}`;
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/**
 * A constant as a vector: read from memory in one instruction, where writing it into the code
 * would take three (into a whole-number register, over to a vector one, into all its lanes).
 */
function constant(name: 'f64x2' | 'f32x4', known: number[], value: number): string {
  if (value === 0) return `${name}.splat(0)`;
  const at = known.includes(value) ? known.indexOf(value) : known.push(value) - 1;
  return name === 'f64x2'
    ? `v128.load64_splat(CONSTANTS, ${8 * at})`
    : `v128.load32_splat(CONSTANTS, ${4 * at})`;
}

/** Turns `{number}` in a text into the constant. */
function withConstants(text: string, literal: (value: number) => string): string {
  return text.replaceAll(/\{(-?[\d.e-]+)\}/g, (_, value) => literal(Number(value)));
}

/** A sum with a product in one operation, if the text is one. */
function fusedText(
  name: 'f64x2' | 'f32x4',
  operation: NumericOperation,
  a: string,
  b = '',
): string | undefined {
  const product = `${name}.mul(`;
  const factors = (text: string) => text.slice(product.length, -1);
  if (operation === 'add' && b.startsWith(product)) {
    return `${name}.relaxed_madd(${factors(b)}, ${a})`;
  }
  if (operation === 'add' && a.startsWith(product)) {
    return `${name}.relaxed_madd(${factors(a)}, ${b})`;
  }
  if (operation === 'subtract' && b.startsWith(product)) {
    return `${name}.relaxed_nmadd(${factors(b)}, ${a})`;
  }
  return undefined;
}

/**
 * A fresh dialect: each kernel has constants of its own.
 * @param fused products are added without rounding in between, where the processor can
 */
export function vector(name: 'f64x2' | 'f32x4', fused: boolean): Dialect {
  const wide = name === 'f64x2';
  const bytes = wide ? 8 : 4;
  const shift = wide ? 3 : 2;
  const constants: number[] = [];
  const literal = (value: number) => constant(name, constants, value);
  const named: Partial<Record<NumericOperation, string>> = {
    add: 'add',
    subtract: 'sub',
    multiply: 'mul',
    divide: 'div',
    negate: 'neg',
    sqrt: 'sqrt',
    min: 'min',
    max: 'max',
  };
  return {
    name,
    lanes: wide ? 2 : 4,
    value: 'v128',
    place: 'usize',
    whole: 'i32',
    keepsOwn: false,
    home: 'HOME',
    shared: 'WEIGHTS',
    literal,
    magnitude: (a) => `${name}.abs(${a})`,
    apply: (operation, a, b) => {
      const joined = fused ? fusedText(name, operation, a, b) : undefined;
      if (joined !== undefined) return joined;
      const method = named[operation];
      const given = b === undefined ? a : `${a}, ${b}`;
      return method === undefined ? `${operation}All(${given})` : `${name}.${method}(${given})`;
    },
    load: (place, offset) => `v128.load(${place}, ${16 * offset})`,
    store: (place, offset, value) => `v128.store(${place}, ${value}, ${16 * offset});`,
    weight: (place, offset) =>
      wide
        ? `v128.load64_splat(${place}, ${bytes * offset})`
        : `v128.load32_splat(${place}, ${bytes * offset})`,
    integer: (place, offset) => `load<i32>(${place}, ${4 * offset})`,
    onward: (place, slots) => `${place} + (<usize>(${slots}) << 4)`,
    weightPlace: (place, index) => `${place} + (<usize>(${index}) << ${shift})`,
    integerPlace: (place, index) => `${place} + (<usize>(${index}) << 2)`,
    judge: (good, a, b) => `${good} = v128.and(${good}, ${name}.le(${name}.abs(${a}), ${b}));`,
    allGood: 'i32x4.splat(-1)',
    fromWhole: (whole) => `${name}.splat(${wide ? '<f64>' : '<f32>'}(${whole}))`,
    counting: `${tallySource(name)}\n${widenSource(name)}`,
    prelude: withConstants(wide ? EXP_LOG_F64 : EXP_LOG_F32, literal),
    constants: () =>
      `const CONSTANTS = memory.data<${wide ? 'f64' : 'f32'}>([${constants.map(number).join()}]);`,
  };
}
