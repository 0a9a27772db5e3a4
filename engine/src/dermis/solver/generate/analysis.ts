/**
 * What kind of equation each state has, seen from inside its block of the cascade. The kind
 * decides how the kernel solves it:
 *
 *   closed      y' = c - k y with c, k of the person alone: the exponential itself
 *   linear      y' = N(t) - k y: exponential quadrature, one pass, no limit from k
 *   affine      y' = a(t) + b(t) y: sweeps with k taken out of b
 *   nonlinear   y' = f(t, y): sweeps with k taken out at the starting state
 */
import { derivative } from '../derivative.ts';
import { foundation, type Graph, type NumericOperation } from '../graph.ts';
import type { KernelLayout } from '../layout.ts';
import { type Model, TIME } from '../model.ts';
import { ModelFault } from '../parse.ts';
import { cascade, jacobianPattern } from '../structure.ts';

export interface StateAnalysis {
  readonly state: number;
  readonly name: string;
  readonly kind: 'closed' | 'linear' | 'affine' | 'nonlinear';
  /** Rate taken out exactly (vertex of the person alone), or undefined when none is. */
  readonly decay: number | undefined;
  /** What is left: y' = remainder - decay y. */
  readonly remainder: number;
  /** For affine states: remainder = offset + slope y. */
  readonly offset: number;
  readonly slope: number;
  /** How many sweeps fewer than its grid it takes. */
  readonly fewerSweeps: number;
  /** Whether the layout sets a tolerance for its polynomial. */
  readonly judged: boolean;
}

export interface GridAnalysis {
  readonly stages: number;
  readonly blocks: readonly (readonly StateAnalysis[])[];
  /** States whose points are kept for output and for other grids. */
  readonly stored: readonly StateAnalysis[];
  readonly reads: readonly number[];
}

/** A shown curve: states times what is the person's own, and a rest. */
export interface CurveAnalysis {
  readonly name: string;
  /** Vertex of the person alone by state; states that the curve does not read are missing. */
  readonly weights: ReadonlyMap<number, number>;
  readonly rest: number;
}

export interface Analysis {
  readonly model: Model;
  readonly graph: Graph;
  readonly grids: readonly GridAnalysis[];
  /** Share of a state's usual size beneath which its own relative error is of no concern. */
  readonly floor: number;
  readonly curves: readonly CurveAnalysis[];
  /** The symbols (states and time) a vertex depends on. */
  depends(vertex: number): ReadonlySet<string>;
}

/** Rebuilds a formula with some symbols replaced and some divisions turned into products. */
export function rebuild(
  graph: Graph,
  root: number,
  replace: ReadonlyMap<string, number>,
  turned?: (below: number, above: number) => boolean,
): number {
  const done = new Map<number, number>();
  for (const vertex of foundation(graph, [root])) {
    const { operation, operands, symbol } = graph.vertices[vertex] as Graph['vertices'][number];
    const [a, b] = operands.map((operand) => done.get(operand) as number);
    if (operation === 'symbol') done.set(vertex, replace.get(symbol as string) ?? vertex);
    else if (operation === 'constant') done.set(vertex, vertex);
    else if (
      operation === 'divide' &&
      turned?.(operands[1] as number, operands[0] as number) === true
    ) {
      const inverse = graph.combine('divide', graph.constant(1), b as number);
      done.set(vertex, graph.combine('multiply', a as number, inverse));
    } else done.set(vertex, graph.combine(operation as NumericOperation, a as number, b));
  }
  return done.get(root) as number;
}

export function analyse(model: Model, layout: KernelLayout): Analysis {
  const { graph } = model;
  const moving = new Set([TIME, ...model.stateNames, ...model.inputNames]);
  const known = new Map<number, ReadonlySet<string>>();
  function depends(vertex: number): ReadonlySet<string> {
    const found = known.get(vertex);
    if (found !== undefined) return found;
    const { symbol, operands } = graph.vertices[vertex] as Graph['vertices'][number];
    const set = new Set(operands.flatMap((operand) => [...depends(operand)]));
    if (symbol !== undefined && moving.has(symbol)) set.add(symbol);
    known.set(vertex, set);
    return set;
  }
  const personal = (vertex: number) => depends(vertex).size === 0;
  const byPerson = (below: number, above: number) => personal(below) && !personal(above);
  const rates = model.rates.map((rate) => rebuild(graph, rate, new Map(), byPerson));
  const start = new Map(model.stateNames.map((name, i) => [name, model.initial[i] as number]));
  start.set(TIME, graph.constant(0));

  function state(at: number): StateAnalysis {
    const name = model.stateNames[at] as string;
    const rate = rates[at] as number;
    const bend = rebuild(graph, derivative(graph, rate, name), new Map(), byPerson);
    const offset = rebuild(graph, rate, new Map([[name, graph.constant(0)]]), byPerson);
    const judged = layout.tolerances[name] !== undefined;
    const own = layout.grids.find(({ states }) => states.includes(name));
    const common = { state: at, name, offset, judged, fewerSweeps: own?.fewerSweeps?.[name] ?? 0 };
    if (personal(bend)) {
      const decay = graph.vertices[bend]?.value === 0 ? undefined : graph.combine('negate', bend);
      const kind = personal(offset) && decay !== undefined ? 'closed' : 'linear';
      return { ...common, kind, decay, remainder: offset, slope: graph.constant(0) };
    }
    const found = graph.combine('negate', rebuild(graph, bend, start));
    const decay = median(model, found) * longest(layout, name) > 0.3 ? found : undefined;
    const taken = decay ?? graph.constant(0);
    const slope = graph.combine('add', bend, taken);
    const remainder = graph.combine(
      'add',
      rate,
      graph.combine('multiply', taken, graph.symbol(name)),
    );
    const kind = depends(bend).has(name) ? 'nonlinear' : 'affine';
    return { ...common, kind, decay, remainder, slope };
  }

  const pattern = jacobianPattern(model);
  const blocks = cascade(pattern);
  const grids = layout.grids.map((grid) => gridOf(grid.states, grid.stages));

  function gridOf(names: readonly string[], stages: number): GridAnalysis {
    const own = blocks.filter((block) =>
      block.some((at) => names.includes(model.stateNames[at] as string)),
    );
    if (own.flat().length !== names.length) {
      throw new ModelFault(`a grid splits a block of mutually dependent states: ${names.join()}`);
    }
    const analysed = own.map((block) => shareInverses(graph, block.map(state), depends));
    const outside = (at: number) => !names.includes(model.stateNames[at] as string);
    const readElsewhere = (at: number) =>
      pattern.some((sources, reader) => outside(reader) && sources.includes(at));
    const gridIndex = (at: number) =>
      layout.grids.findIndex((grid) => grid.states.includes(model.stateNames[at] as string));
    const reads = own.flat().flatMap((at) => (pattern[at] ?? []).filter(outside).map(gridIndex));
    return {
      stages,
      blocks: analysed,
      stored: analysed.flat().filter((one) => one.kind !== 'closed' || readElsewhere(one.state)),
      reads: [...new Set(reads)].sort((a, b) => a - b),
    };
  }
  for (const [g, grid] of grids.entries()) {
    if (grid.reads.some((read) => read < 0 || read >= g)) {
      throw new ModelFault('the grids of a layout are not in the order of the cascade');
    }
  }
  const placed = layout.grids.flatMap((grid) => grid.states).length;
  if (placed !== model.stateNames.length) throw new ModelFault('a layout leaves out a state');
  const names = model.definition.curves?.map(({ name }) => name) ?? [];
  const curves = model.curves.map((root, at) => curveOf(names[at] as string, root));
  return { model, graph, grids, floor: layout.floor ?? 1e-3, curves, depends };

  function curveOf(name: string, root: number): CurveAnalysis {
    const weights = new Map<number, number>();
    for (const [at, symbol] of model.stateNames.entries()) {
      const weight = rebuild(graph, derivative(graph, root, symbol), new Map(), byPerson);
      if (graph.vertices[weight]?.value !== 0) weights.set(at, weight);
    }
    const without = new Map(model.stateNames.map((symbol) => [symbol, graph.constant(0)]));
    const rest = rebuild(graph, root, without, byPerson);
    if (weights.size === 0 || ![...weights.values(), rest].every(personal)) {
      throw new ModelFault(
        `curve “${name}” must be a sum of states, each times what is the person's own`,
      );
    }
    return { name, weights, rest };
  }
}

/**
 * Where the formulas of a block divide more than one thing by the same moving quantity, they
 * multiply by its inverse instead: a division costs as much as several products.
 */
function shareInverses(
  graph: Graph,
  block: readonly StateAnalysis[],
  depends: (vertex: number) => ReadonlySet<string>,
): StateAnalysis[] {
  const roots = block.flatMap((one) => [one.remainder, one.offset, one.slope]);
  const uses = new Map<number, number>();
  for (const vertex of foundation(graph, roots)) {
    const { operation, operands } = graph.vertices[vertex] as Graph['vertices'][number];
    const below = operands[1] as number;
    if (operation === 'divide') uses.set(below, (uses.get(below) ?? 0) + 1);
  }
  const shared = (vertex: number) => (uses.get(vertex) ?? 0) > 1 && depends(vertex).size > 0;
  const again = (vertex: number) => rebuild(graph, vertex, new Map(), shared);
  return block.map((one) => ({
    ...one,
    remainder: again(one.remainder),
    offset: again(one.offset),
    slope: again(one.slope),
  }));
}

function longest(layout: KernelLayout, name: string): number {
  const grid = layout.grids.find((one) => one.states.includes(name));
  return grid === undefined ? 0 : Math.max(...grid.steps);
}

/** The value of a formula of the person alone, at the median of every parameter. */
function median(model: Model, vertex: number): number {
  const { graph } = model;
  const values = new Map(
    model.definition.parameters.map((parameter) => [
      parameter.name,
      graph.constant(parameter.median),
    ]),
  );
  return graph.vertices[rebuild(graph, vertex, values)]?.value ?? 0;
}
