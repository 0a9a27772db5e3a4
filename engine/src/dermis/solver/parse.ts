/**
 * The small closed language of a model definition: numbers, names, + - * / ^, parentheses and
 * a handful of functions. Text becomes a graph; nothing is ever executed as code.
 *
 *   sum     = product (('+' | '-') product)*
 *   product = signed (('*' | '/') signed)*
 *   signed  = '-' signed | power
 *   power   = atom ('^' signed)?
 *   atom    = number | name | name '(' sum (',' sum)* ')' | '(' sum ')'
 */
import type { Graph } from './graph.ts';

export class ModelFault extends Error {
  override name = 'ModelFault';
}

const token =
  /\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|([A-Za-z][A-Za-z0-9_]*)|([-+*/^(),]))/y;

type Token = { kind: 'number'; value: number } | { kind: 'name' | 'sign'; text: string };

function tokens(text: string): Token[] {
  const found: Token[] = [];
  token.lastIndex = 0;
  while (text.slice(token.lastIndex).trim() !== '') {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (!match) throw new ModelFault(`cannot read “${text.slice(at)}” in “${text}”`);
    const [, number, name, sign] = match;
    if (number !== undefined) found.push({ kind: 'number', value: Number(number) });
    else if (name !== undefined) found.push({ kind: 'name', text: name });
    else found.push({ kind: 'sign', text: sign ?? '' });
  }
  return found;
}

/** The functions of the language and how many arguments each takes. */
export const FUNCTIONS: Readonly<Record<string, number>> = {
  exp: 1,
  log: 1,
  sqrt: 1,
  min: 2,
  max: 2,
  pow: 2,
  hill: 3,
};

/** x to a power: whole constant powers by multiplication, any other as exp(n log x), x > 0. */
function raise(graph: Graph, base: number, exponent: number): number {
  const constant = graph.vertices[exponent]?.value;
  if (constant !== undefined && Number.isInteger(constant) && Math.abs(constant) <= 16) {
    return graph.power(base, constant);
  }
  return graph.combine('exp', graph.combine('multiply', exponent, graph.combine('log', base)));
}

function call(graph: Graph, name: string, given: readonly number[]): number {
  const [a = 0, b = 0, c = 0] = given;
  if (name === 'exp' || name === 'log' || name === 'sqrt') return graph.combine(name, a);
  if (name === 'min' || name === 'max') return graph.combine(name, a, b);
  if (name === 'pow') return raise(graph, a, b);
  // hill(x, K, n) = x^n / (K^n + x^n)
  const power = raise(graph, a, c);
  return graph.combine('divide', power, graph.combine('add', raise(graph, b, c), power));
}

/**
 * Reads one formula into the graph.
 * @param resolve the vertex a name stands for, or undefined when the name is unknown
 * @throws ModelFault on a syntax error, an unknown name or a wrong number of arguments
 */
export function parseExpression(
  graph: Graph,
  text: string,
  resolve: (name: string) => number | undefined,
): number {
  const list = tokens(text);
  let at = 0;
  const fail = (why: string): never => {
    throw new ModelFault(`${why} in “${text}”`);
  };
  const sign = (wanted: string): boolean => {
    const next = list[at];
    if (next?.kind !== 'sign' || next.text !== wanted) return false;
    at += 1;
    return true;
  };

  function sum(): number {
    let left = product();
    for (;;) {
      if (sign('+')) left = graph.combine('add', left, product());
      else if (sign('-')) left = graph.combine('subtract', left, product());
      else return left;
    }
  }
  function product(): number {
    let left = signed();
    for (;;) {
      if (sign('*')) left = graph.combine('multiply', left, signed());
      else if (sign('/')) left = graph.combine('divide', left, signed());
      else return left;
    }
  }
  function signed(): number {
    if (sign('-')) return graph.combine('negate', signed());
    const base = atom();
    return sign('^') ? raise(graph, base, signed()) : base;
  }
  function atom(): number {
    const next = list[at];
    if (next === undefined) return fail('something is missing at the end');
    at += 1;
    if (next.kind === 'number') return graph.constant(next.value);
    if (next.kind === 'sign') {
      if (next.text !== '(') return fail(`“${next.text}” is out of place`);
      const inner = sum();
      return sign(')') ? inner : fail('a parenthesis is not closed');
    }
    if (sign('(')) return functionCall(next.text);
    return resolve(next.text) ?? fail(`“${next.text}” is not known`);
  }
  function functionCall(name: string): number {
    const wanted = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    const given = [sum()];
    while (sign(',')) given.push(sum());
    if (!sign(')')) return fail('a parenthesis is not closed');
    if (wanted === undefined) return fail(`“${name}” is not a function of this language`);
    if (wanted !== given.length) return fail(`“${name}” takes ${wanted} arguments`);
    return call(graph, name, given);
  }

  const root = sum();
  return at === list.length ? root : fail('something is left over at the end');
}
