/**
 * The source of a model's kernel in one dialect: exponential collocation along the cascade of its
 * blocks (docs/performance.md tells the method). `solve` takes one vector of people through the
 * whole plan and writes every day: all states, or the shown curves.
 */
import { foundation } from '../graph.ts';
import type { KernelShape } from '../kernel-shape.ts';
import type { KernelLayout } from '../layout.ts';
import { type Model, TIME } from '../model.ts';
import { type Analysis, analyse, type GridAnalysis } from './analysis.ts';
import { daysFunction, fadesFunction } from './days-source.ts';
import type { Dialect } from './dialect.ts';
import { exponentialWeights, memoryParameter } from './exponential.ts';
import { Scope, write } from './formulas.ts';
import { gridFunction } from './grid-source.ts';
import { arguments_, formulaSource, type Room, weightTable } from './room.ts';
import { solveFunction } from './solve-source.ts';

export interface KernelSource {
  readonly text: string;
  readonly shape: KernelShape;
}

/** Writes the kernel of a model in one dialect. */
export function kernelSource(model: Model, layout: KernelLayout, dialect: Dialect): KernelSource {
  const analysis = analyse(model, layout);
  const kept = keptValues(analysis);
  const personalSlots = new Map(kept.map((vertex, slot) => [vertex, slot]));
  const room: Room = {
    analysis,
    dialect,
    personalSlots,
    currentSlot: (state) => kept.length + state,
  };
  const stages = new Set(analysis.grids.filter(usesWeights).map((grid) => grid.stages));
  const parts = [
    dialect.prelude,
    ...[...stages].map((count) => exponentialWeights(dialect, count)),
    ...analysis.grids.map((_, g) => gridFunction(room, g)),
    ...analysis.grids.map((_, g) => daysFunction(room, g, 'days')),
    ...analysis.grids.map((_, g) => daysFunction(room, g, 'shown')),
    fadesFunction(room, 'days'),
    fadesFunction(room, 'shown'),
    prepareFunction(room),
    sessionFunction(room),
    solveFunction(room),
    dialect.counting,
  ];
  return { text: parts.join('\n'), shape: shapeOf(model, layout, analysis, kept.length) };
}

function usesWeights(grid: GridAnalysis): boolean {
  return grid.blocks.flat().some((one) => one.decay !== undefined && one.kind !== 'closed');
}

function shapeOf(
  model: Model,
  layout: KernelLayout,
  analysis: Analysis,
  kept: number,
): KernelShape {
  return {
    stateNames: model.stateNames,
    parameterNames: model.parameterNames,
    curveNames: analysis.curves.map(({ name }) => name),
    inputs: model.definition.session.inputs.map(({ name, default: usual }) => ({
      name,
      default: usual,
    })),
    fixedSlots: kept + model.stateNames.length,
    grids: analysis.grids.map((grid) => ({
      stages: grid.stages,
      stored: grid.stored.length,
      weightSlots: weightTable(grid).size,
      reads: grid.reads,
    })),
    usesTime: analysis.grids
      .flatMap((grid) => grid.blocks.flat())
      .some((one) => analysis.depends(one.remainder).has(TIME)),
    layout,
  };
}

/** Vertices of the person alone that formulas of moving things rest on, and decay rates. */
function keptValues(analysis: Analysis): number[] {
  const { graph, grids, model, depends } = analysis;
  const states = grids.flatMap((grid) => grid.blocks.flat());
  const kept = new Set<number>();
  const keep = (vertex: number) => {
    if (depends(vertex).size === 0 && graph.vertices[vertex]?.value === undefined) kept.add(vertex);
  };
  const roots = states.flatMap((one) => [
    one.remainder,
    one.offset,
    one.slope,
    ...(one.kind === 'closed' ? [graph.combine('divide', one.offset, one.decay as number)] : []),
    ...(one.decay === undefined ? [] : [one.decay]),
  ]);
  const shown = analysis.curves.flatMap((curve) => [...curve.weights.values(), curve.rest]);
  const all = [...roots, ...model.added, ...shown];
  for (const root of all) keep(root);
  for (const vertex of foundation(graph, all)) {
    if (depends(vertex).size === 0) continue;
    for (const operand of graph.vertices[vertex]?.operands ?? []) keep(operand);
  }
  return [...kept].sort((a, b) => a - b);
}

/** Person-only values, once per vector of people, and the states before any session. */
function prepareFunction(room: Room): string {
  const { dialect, analysis, personalSlots } = room;
  const { model } = analysis;
  const scope = new Scope();
  const source = {
    ...formulaSource(room, (name) => dialect.load('person', model.parameterNames.indexOf(name))),
    personal: () => undefined,
  };
  for (const [vertex, slot] of personalSlots) {
    scope.lines.push(dialect.store(dialect.home, slot, write(source, vertex, '0', scope)));
  }
  for (const [state, vertex] of model.initial.entries()) {
    const value = write(source, vertex, '0', scope);
    scope.lines.push(dialect.store(dialect.home, room.currentSlot(state), value));
  }
  return `function prepare(${memoryParameter(dialect)}person: ${dialect.place}): void {
${scope.lines.join('\n')}
}`;
}

/** Adds what a session adds to every state, all from the states just before it. */
function sessionFunction(room: Room): string {
  const { dialect, analysis } = room;
  const { model } = analysis;
  const scope = new Scope();
  const source = formulaSource(room, (name) => {
    const state = model.stateNames.indexOf(name);
    if (state >= 0) return dialect.load(dialect.home, room.currentSlot(state));
    return dialect.weight('inputs', model.inputNames.indexOf(name));
  });
  const touched = model.added
    .map((vertex, state) => ({ vertex, state }))
    .filter(({ vertex }) => model.graph.vertices[vertex]?.value !== 0);
  for (const { vertex, state } of touched) {
    const now = dialect.load(dialect.home, room.currentSlot(state));
    const after = dialect.apply('add', now, write(source, vertex, '0', scope));
    scope.lines.push(`const after${state} = ${after};`);
  }
  for (const { state } of touched) {
    scope.lines.push(dialect.store(dialect.home, room.currentSlot(state), `after${state}`));
  }
  return `function session(${arguments_(dialect)}inputs: ${dialect.place}): void {
${scope.lines.join('\n')}
}`;
}
