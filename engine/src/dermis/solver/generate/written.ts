/**
 * What the days of a segment are written as: every state, or the shown curves. A curve is put
 * together at the points of a step, so that its days are read from one polynomial instead of from
 * that of each state. States of one curve may lie on several grids; the first writes, others add.
 */
import type { CurveAnalysis, GridAnalysis, StateAnalysis } from './analysis.ts';
import { dot, Scope, write } from './formulas.ts';
import { formulaSource, type Room } from './room.ts';

export type Written = 'days' | 'shown';

interface Place {
  readonly name: string;
  /** Row of the output. */
  readonly row: number;
  /** Whether others have written this row before. */
  readonly adds: boolean;
}

/** A row written from the points of a grid's steps. */
export interface Line extends Place {
  /** Statements at the start of a step's days. */
  readonly opening: readonly string[];
  /** The value at a point of the step. */
  point(m: number): string;
}

/** A state in closed form and the rows it is written to. */
export interface Fading {
  readonly one: StateAnalysis;
  readonly lines: readonly (Place & { value(state: string): string })[];
}

export function linesOf(room: Room, g: number, what: Written): Line[] {
  const { dialect, analysis } = room;
  const grid = analysis.grids[g] as GridAnalysis;
  const stored = grid.stored.filter(moves);
  const load = (one: StateAnalysis, m: number) =>
    dialect.load('from', m * grid.stored.length + grid.stored.indexOf(one));
  if (what === 'days') {
    return stored.map((one) => ({
      name: one.name,
      row: one.state,
      adds: false,
      opening: [],
      point: (m) => load(one, m),
    }));
  }
  return analysis.curves.flatMap((curve, row) => {
    const read = stored.filter((one) => curve.weights.has(one.state));
    if (read.length === 0) return [];
    const opening = new Scope();
    const weight = (one: StateAnalysis) => personal(room, curve.weights.get(one.state) as number);
    const isFirst = firstGrid(room, curve) === g;
    const rest = isFirst ? restOf(room, curve) : undefined;
    for (let m = 0; m <= grid.stages; m += 1) {
      const terms = read.map((one) => [weight(one), load(one, m)] as const);
      const sum = weighted(room, terms);
      const value = rest === undefined ? sum : dialect.apply('add', rest, sum);
      opening.lines.push(`const p_${curve.name}_${m} = ${value};`);
    }
    return {
      name: curve.name,
      row,
      adds: !isFirst || fadesOf(room, curve).length > 0,
      opening: opening.lines,
      point: (m: number) => `p_${curve.name}_${m}`,
    };
  });
}

export function fadingOf(room: Room, what: Written): Fading[] {
  const { analysis, dialect } = room;
  const closed = analysis.grids.flatMap((grid) => grid.blocks.flat()).filter((one) => !moves(one));
  if (what === 'days') {
    return closed.map((one) => ({
      one,
      lines: [{ name: one.name, row: one.state, adds: false, value: (state) => state }],
    }));
  }
  return closed.flatMap((one) => {
    const lines = analysis.curves.flatMap((curve, row) => {
      const weight = curve.weights.get(one.state);
      if (weight === undefined) return [];
      const isFirst = fadesOf(room, curve)[0] === one;
      const rest = isFirst && firstGrid(room, curve) < 0 ? restOf(room, curve) : undefined;
      const value = (state: string) => {
        const sum = weighted(room, [[personal(room, weight), state]]);
        return rest === undefined ? sum : dialect.apply('add', rest, sum);
      };
      return [{ name: curve.name, row, adds: !isFirst, value }];
    });
    return lines.length === 0 ? [] : [{ one, lines }];
  });
}

function moves(one: StateAnalysis): boolean {
  return one.kind !== 'closed';
}

/** The first grid with states of the curve that are read from points, or -1. */
function firstGrid({ analysis }: Room, { weights }: CurveAnalysis): number {
  return analysis.grids.findIndex(({ stored }) =>
    stored.some((one) => moves(one) && weights.has(one.state)),
  );
}

function fadesOf({ analysis }: Room, { weights }: CurveAnalysis): StateAnalysis[] {
  const states = analysis.grids.flatMap((grid) => grid.blocks.flat());
  return states.filter((one) => !moves(one) && weights.has(one.state));
}

function personal(room: Room, vertex: number): string {
  return write(
    formulaSource(room, () => ''),
    vertex,
    '0',
    new Scope(),
  );
}

function restOf(room: Room, { rest }: CurveAnalysis): string | undefined {
  return room.analysis.graph.vertices[rest]?.value === 0 ? undefined : personal(room, rest);
}

/** A sum of products in which a weight of one is left out. */
function weighted({ dialect }: Room, terms: readonly (readonly [string, string])[]): string {
  const one = dialect.literal(1);
  const plain = terms.filter(([weight]) => weight === one).map(([, state]) => state);
  const others = terms.filter(([weight]) => weight !== one);
  const sum = others.length === 0 ? [] : [dot(dialect, others)];
  return [...plain, ...sum].reduce((total, term) => dialect.apply('add', total, term));
}
