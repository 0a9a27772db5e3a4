/**
 * The source of a model's kernel in one dialect: exponential collocation along the cascade of its
 * blocks (docs/performance.md tells the method). `solve` takes one vector of people through the
 * whole plan and writes every state of every day.
 */
import { foundation } from '../graph.ts';
import type { KernelLayout } from '../layout.ts';
import { lobattoNodes } from '../lobatto.ts';
import { type Model, TIME } from '../model.ts';
import { HEADER, type KernelShape } from '../plan.ts';
import { type Analysis, analyse, type GridAnalysis, type StateAnalysis } from './analysis.ts';
import type { Dialect } from './dialect.ts';
import { exponentialName, exponentialWeights, memoryParameter } from './exponential.ts';
import { dot, Scope, write } from './formulas.ts';
import {
  arguments_,
  formulaSource,
  gridFunction,
  passed,
  type Room,
  weightTable,
} from './grid-source.ts';

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
    ...analysis.grids.map((_, g) => daysFunction(room, g)),
    fadesFunction(room),
    prepareFunction(room),
    sessionFunction(room),
    solveFunction(room),
    curvesFunction(room),
    dialect.tally,
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
    curveNames: (model.definition.curves ?? []).map(({ name }) => name),
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
  const all = [...roots, ...model.added, ...analysis.curves];
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
    scope.lines.push(dialect.store('scratch', slot, write(source, vertex, '0', scope)));
  }
  for (const [state, vertex] of model.initial.entries()) {
    const value = write(source, vertex, '0', scope);
    scope.lines.push(dialect.store('scratch', room.currentSlot(state), value));
  }
  return `function prepare(${memoryParameter(dialect)}person: ${dialect.place}, scratch: ${dialect.place}): void {
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
    if (state >= 0) return dialect.load('scratch', room.currentSlot(state));
    return dialect.weight('inputs', model.inputNames.indexOf(name));
  });
  const touched = model.added
    .map((vertex, state) => ({ vertex, state }))
    .filter(({ vertex }) => model.graph.vertices[vertex]?.value !== 0);
  for (const { vertex, state } of touched) {
    const now = dialect.load('scratch', room.currentSlot(state));
    const after = dialect.apply('add', now, write(source, vertex, '0', scope));
    scope.lines.push(`const after${state} = ${after};`);
  }
  for (const { state } of touched) {
    scope.lines.push(dialect.store('scratch', room.currentSlot(state), `after${state}`));
  }
  return `function session(${arguments_(dialect)}scratch: ${dialect.place}, inputs: ${dialect.place}): void {
${scope.lines.join('\n')}
}`;
}

/** Every day of one segment for the states of one grid. */
function daysFunction(room: Room, g: number): string {
  const { dialect, analysis } = room;
  const grid = analysis.grids[g] as GridAnalysis;
  const shown = grid.stored.filter((one) => one.kind !== 'closed');
  const width = grid.stored.length;
  const points = Array.from({ length: grid.stages + 1 }, (_, m) => m);
  const outs = shown.map(
    (one) => `let o${one.state} = ${dialect.onward('out', `${one.state} * stride`)};`,
  );
  const first = `${dialect.integer('record', 0)} * ${width}`;
  const body = [
    `const from = ${dialect.onward('nodes', first)};`,
    `const at = ${dialect.weightPlace('weightBase', dialect.integer('record', 1))};`,
    ...points.map((m) => `const w${m} = ${dialect.weight('at', m)};`),
    ...shown.flatMap((one) => {
      const k = grid.stored.indexOf(one);
      const value = dot(
        dialect,
        points.map((m) => [`w${m}`, dialect.load('from', m * width + k)] as const),
      );
      return [
        dialect.store(`o${one.state}`, 0, value),
        `o${one.state} = ${dialect.onward(`o${one.state}`, '1')};`,
      ];
    }),
    `record = ${dialect.integerPlace('record', '2')};`,
  ];
  const loop =
    shown.length === 0
      ? []
      : [...outs, `for (let i: ${dialect.whole} = 0; i < count; i += 1) {`, ...body, '}'];
  return `function days${g}(${arguments_(dialect)}scratch: ${dialect.place}, weightBase: ${dialect.place}, nodes: ${dialect.place}, record: ${dialect.place}, out: ${dialect.place}, stride: ${dialect.whole}, count: ${dialect.whole}): void {
${loop.join('\n')}
}`;
}

/**
 * Every day of one segment for states in closed form. Runs before the grids do, while the room
 * still holds the values at the opening of the segment.
 */
function fadesFunction(room: Room): string {
  const { dialect, analysis } = room;
  const closed = analysis.grids
    .flatMap((grid) => grid.blocks.flat())
    .filter((one) => one.kind === 'closed');
  return `function fades(${arguments_(dialect)}scratch: ${dialect.place}, out: ${dialect.place}, stride: ${dialect.whole}, count: ${dialect.whole}, offset: ${dialect.value}): void {
${closed.flatMap((one) => closedDays(room, one)).join('\n')}
}`;
}

/**
 * `show`: the shown curves of the vector of people just solved, as [curve][day]; the scratch room
 * still holds what is the person's own.
 */
function curvesFunction(room: Room): string {
  const { dialect, analysis } = room;
  const { model } = analysis;
  const scope = new Scope();
  const source = formulaSource(room, (name) => {
    if (name === TIME) return 'day';
    const state = model.stateNames.indexOf(name);
    const key = `state ${name}`;
    const found = scope.find(key);
    if (found !== undefined) return found;
    const text = `s_${name}`;
    const place = dialect.onward('out', `${state} * days + i`);
    scope.lines.push(`const ${text} = ${dialect.load(`(${place})`, 0)};`);
    scope.name(key, text);
    return text;
  });
  for (const [curve, vertex] of analysis.curves.entries()) {
    const value = write(source, vertex, '0', scope);
    const place = dialect.onward('shown', `${curve} * days + i`);
    scope.lines.push(dialect.store(`(${place})`, 0, value));
  }
  const day = scope.lines.some((line) => /\bday\b/.test(line))
    ? [`const day = ${dialect.fromWhole('i + 1')};`]
    : [];
  return `export function show(${memoryParameter(dialect)}scratch: ${dialect.place}, out: ${dialect.place}, shown: ${dialect.place}, days: ${dialect.whole}): void {
for (let i: ${dialect.whole} = 0; i < days; i += 1) {
${[...day, ...scope.lines].join('\n')}
}
}`;
}

/** A state in closed form fades by the same factor every day, from its value at the opening. */
function closedDays(room: Room, one: StateAnalysis): string[] {
  const { dialect, analysis } = room;
  const source = formulaSource(room, () => '');
  const scope = new Scope();
  const rest = write(
    source,
    analysis.graph.combine('divide', one.offset, one.decay as number),
    '0',
    scope,
  );
  const decay = write(source, one.decay as number, '0', scope);
  const exp = exponentialName(dialect);
  const negative = dialect.apply('negate', decay);
  const opening = dialect.load('scratch', room.currentSlot(one.state));
  const gap = dialect.apply('subtract', opening, 'rest');
  return [
    ...scope.lines,
    '{',
    `const rest = ${rest};`,
    `const fade = ${exp}(${negative});`,
    `let gap = ${dialect.apply('multiply', gap, `${exp}(${dialect.apply('multiply', negative, 'offset')})`)};`,
    `let o = ${dialect.onward('out', `${one.state} * stride`)};`,
    `for (let i: ${dialect.whole} = 0; i < count; i += 1) {`,
    dialect.store('o', 0, dialect.apply('add', 'rest', 'gap')),
    `o = ${dialect.onward('o', '1')};`,
    `gap = ${dialect.apply('multiply', 'gap', 'fade')};`,
    '}',
    '}',
  ];
}

function solveFunction(room: Room): string {
  const { dialect, analysis } = room;
  const { place, value } = dialect;
  const word = (at: number | string) => dialect.integer('integerBase', at as number);
  const gridHead = (g: number, k: number) => word(HEADER.grids + HEADER.perGrid * g + k);
  const lines: string[] = [
    `prepare(${dialect.name === 'plain' ? 'memory, ' : ''}person, scratch);`,
  ];
  let slots = `${room.personalSlots.size + analysis.model.stateNames.length}`;
  for (const [g, grid] of analysis.grids.entries()) {
    lines.push(
      `const nodes${g} = ${dialect.onward('scratch', slots)};`,
      `const tables${g} = ${dialect.onward('scratch', gridHead(g, 0))};`,
      `const lengths${g} = ${dialect.weightPlace('weightBase', gridHead(g, 2))};`,
    );
    slots = `${gridHead(g, 0)} + ${gridHead(g, 1)} * ${weightTable(grid).size}`;
    lines.push(...tableLines(room, g));
  }
  const segment = (at: number) => dialect.integer('segment', at);
  const base = 5;
  const grids = analysis.grids.map((grid, g) => {
    const sources = grid.reads.map((r) => `nodes${r}, `).join('');
    const steps = dialect.integerPlace('integerBase', segment(base + 3 * g + 1));
    return `good = ${both(dialect, 'good', `grid${g}(${passed(dialect)}scratch, weightBase, limits, tables${g}, ${sources}nodes${g}, ${steps}, ${segment(base + 3 * g)})`)};`;
  });
  const days = analysis.grids.map((_, g) => {
    const records = dialect.integerPlace('integerBase', segment(base + 3 * g + 2));
    return `days${g}(${passed(dialect)}scratch, weightBase, nodes${g}, ${records}, first, stride, ${segment(4)});`;
  });
  const exported = dialect.name === 'plain' ? 'export function solve' : 'function solveOne';
  return `${exported}(${arguments_(dialect)}person: ${place}, scratch: ${place}, out: ${place}, integerBase: ${place}, weightBase: ${place}): ${value} {
let good = ${dialect.allGood};
const stride = ${word(HEADER.days)};
const limits = ${dialect.weightPlace('weightBase', word(HEADER.limits))};
${lines.join('\n')}
const segmentCount = ${word(HEADER.segments)};
for (let k: ${dialect.whole} = 0; k < segmentCount; k += 1) {
const entry = ${dialect.integerPlace('integerBase', `${word(HEADER.firstSegment)} + k`)};
const segment = ${dialect.integerPlace('integerBase', dialect.integer('entry', 0))};
if (${segment(0)} === 1) session(${passed(dialect)}scratch, ${dialect.weightPlace('weightBase', segment(1))});
const offset = ${dialect.weight(`(${dialect.weightPlace('weightBase', segment(2))})`, 0)};
const first = ${dialect.onward('out', `(${segment(3)} - 1)`)};
fades(${passed(dialect)}scratch, first, stride, ${segment(4)}, offset);
${grids.join('\n')}
${days.join('\n')}
}
return good;
}`;
}

function both(dialect: Dialect, a: string, b: string): string {
  return dialect.name === 'plain' ? `${a} * ${b}` : `v128.and(${a}, ${b})`;
}

/** Exponential weights of one grid: for every distinct step and every state with a decay. */
function tableLines(room: Room, g: number): string[] {
  const { dialect, analysis } = room;
  const grid = analysis.grids[g] as GridAnalysis;
  const table = weightTable(grid);
  const states = grid.blocks.flat().filter((one) => one.decay !== undefined);
  if (states.length === 0) return [];
  const source = formulaSource(room, () => '');
  const memory = dialect.name === 'plain' ? 'memory, ' : '';
  const lines = states.flatMap((one) => {
    const rate = write(source, one.decay as number, '0', new Scope());
    const at = dialect.onward('table', `${table.at.get(one.name)}`);
    if (one.kind !== 'closed') return [`weights${grid.stages}(${memory}${rate}, length, ${at});`];
    return closedFades(dialect, grid.stages, rate, table.at.get(one.name) as number);
  });
  const count = dialect.integer('integerBase', HEADER.grids + HEADER.perGrid * g + 1);
  return [
    `for (let h: ${dialect.whole} = 0; h < ${count}; h += 1) {`,
    `const length = ${dialect.weight(`(${dialect.weightPlace(`lengths${g}`, 'h')})`, 0)};`,
    `const table = ${dialect.onward(`tables${g}`, `h * ${table.size}`)};`,
    ...lines,
    '}',
  ];
}

function closedFades(dialect: Dialect, stages: number, rate: string, at: number): string[] {
  const exp = exponentialName(dialect);
  const z = dialect.apply('multiply', rate, 'length');
  return lobatto(stages).map((node, i) =>
    dialect.store(
      'table',
      at + i,
      `${exp}(${dialect.apply('multiply', z, dialect.literal(-node))})`,
    ),
  );
}

function lobatto(stages: number): number[] {
  return lobattoNodes(stages).slice(1);
}
