/** How many operations a grid costs, counted in the text of its kernel; guides the tuning. */

import { kernelSource } from '../src/dermis/solver/generate/kernel-source.ts';
import { dialect } from '../src/dermis/solver/generate/module-source.ts';
import type { KernelLayout } from '../src/dermis/solver/layout.ts';
import type { Model } from '../src/dermis/solver/model.ts';

export interface GridCost {
  readonly step: number;
  readonly sweep: number;
  readonly round: number;
  readonly sweepInRound: number;
  /** Per distinct step length: exponential weights. */
  readonly length: number;
}

function operations(line: string): number {
  const count = (pattern: RegExp) => (line.match(pattern) ?? []).length;
  const simple = count(/f64x2\.(add|sub|mul|neg|max|min|abs|le)/g);
  const memory = count(/v128\.(load|store)/g) + count(/load<i32>/g);
  // A division takes the room of about six sums on the cores measured, an exponential of thirty.
  return simple + 6 * count(/f64x2\.(div|sqrt)/g) + 0.4 * memory + 30 * count(/expAll|logAll/g);
}

/** Costs per grid of a layout. */
export function gridCosts(model: Model, layout: KernelLayout): GridCost[] {
  const { text } = kernelSource(model, layout, dialect('f64x2'));
  const functions = text.split(/^function /m);
  const named = (name: string) => functions.find((body) => body.startsWith(`${name}(`)) ?? '';
  const solve = named('solveOne').split('\n');
  return layout.grids.map((grid, g) => {
    const cost = { step: 0, sweep: 0, round: 0, sweepInRound: 0, length: 0 };
    let inside = false;
    const open: string[] = [];
    for (const line of named(`grid${g}`).split('\n')) {
      if (/^\s*for \(let i:/.test(line)) inside = true;
      if (line.endsWith('{')) open.push(/let (round|sweep):/.exec(line)?.[1] ?? '');
      else if (line.startsWith('}')) open.pop();
      if (!inside) continue;
      const round = open.includes('round');
      const sweep = open.includes('sweep');
      const kind = round ? (sweep ? 'sweepInRound' : 'round') : sweep ? 'sweep' : 'step';
      cost[kind] += operations(line);
    }
    const perWeights = named(`weights${grid.stages}`)
      .split('\n')
      .reduce((n, line) => n + operations(line), 0);
    const calls = solve.join('\n').split(`tables${g} + (<usize>(h`)[1]?.split('\n}')[0] ?? '';
    const used = (calls.match(/weights\d+\(/g) ?? []).length;
    cost.length = used * perWeights * 0.7 + operations(calls);
    return cost;
  });
}
