/**
 * The people of the comparison: log-normal parameters from splitmix64 and Box-Muller's cosine
 * branch, so that any language can rebuild them from the seed.
 */
import type { ModelDefinition } from '../../engine/src/dermis/solver/definition.ts';

/** Uniform numbers in (0, 1) from splitmix64 (Steele, Lea and Flood, OOPSLA 2014). */
export function splitmix(seed: number): () => number {
  let state = BigInt(seed);
  const wrap = (value: bigint) => BigInt.asUintN(64, value);
  return () => {
    state = wrap(state + 0x9e3779b97f4a7c15n);
    let mixed = wrap((state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
    mixed = wrap((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
    mixed ^= mixed >> 31n;
    return (Number(mixed >> 11n) + 0.5) / 2 ** 53;
  };
}

/** Parameters as rows [person][parameter]. */
export function drawPopulation(
  definition: ModelDefinition,
  people: number,
  seed: number,
): Float64Array {
  const uniform = splitmix(seed);
  const { parameters } = definition;
  const rows = new Float64Array(people * parameters.length);
  for (let i = 0; i < rows.length; i += 1) {
    const { median, cv } = parameters[i % parameters.length] as (typeof parameters)[number];
    const normal = Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    rows[i] = median * Math.exp(Math.sqrt(Math.log(1 + cv * cv)) * normal);
  }
  return rows;
}
