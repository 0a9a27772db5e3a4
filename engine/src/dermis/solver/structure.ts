/**
 * Who drives whom: the pattern of the Jacobian, its strongly connected blocks, and an order in
 * which each block is driven only by blocks already known (Tarjan, SIAM J. Comput. 1, 1972).
 */
import { foundation } from './graph.ts';
import type { Model } from './model.ts';

/** For each state the states its rate reads, itself included when it does. */
export function jacobianPattern(model: Model): number[][] {
  const stateOf = new Map(model.stateNames.map((name, i) => [name, i]));
  return model.rates.map((rate) =>
    foundation(model.graph, [rate])
      .map((vertex) => stateOf.get(model.graph.vertices[vertex]?.symbol ?? ''))
      .filter((state) => state !== undefined)
      .sort((a, b) => a - b),
  );
}

/** Blocks of mutually dependent states, upstream first. */
export function cascade(pattern: readonly (readonly number[])[]): number[][] {
  const order = pattern.map(() => -1);
  const low = pattern.map(() => -1);
  const stack: number[] = [];
  const onStack = new Set<number>();
  const blocks: number[][] = [];
  let counter = 0;
  const visit = (state: number): void => {
    order[state] = low[state] = counter++;
    stack.push(state);
    onStack.add(state);
    for (const source of pattern[state] ?? []) {
      if (order[source] === -1) {
        visit(source);
        low[state] = Math.min(low[state] as number, low[source] as number);
      } else if (onStack.has(source)) {
        low[state] = Math.min(low[state] as number, order[source] as number);
      }
    }
    if (low[state] !== order[state]) return;
    const block: number[] = [];
    for (let member = -1; member !== state; ) {
      member = stack.pop() as number;
      onStack.delete(member);
      block.push(member);
    }
    blocks.push(block.sort((a, b) => a - b));
  };
  for (let state = 0; state < pattern.length; state += 1) if (order[state] === -1) visit(state);
  return blocks;
}
