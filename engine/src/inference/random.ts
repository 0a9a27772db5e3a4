/**
 * Seeded random numbers. The generator is sfc32 (Chris Doty-Humphrey's "small fast counting"
 * generator, 128 bits of state, passes PractRand), in whole-number arithmetic only, so that a
 * seed gives the same bits on every runtime.
 */
export interface Random {
  /** A number in [0, 1) with 32 random bits. */
  uniform(): number;
  /** A whole number in [0, below). */
  below(limit: number): number;
}

const WARM_UP_ROUNDS = 15;
const TWO_TO_MINUS_32 = 2 ** -32;

/** A stream of its own for each seed and stream number; streams of one seed do not meet in practice. */
export function randomStream(seed: number, stream = 0): Random {
  let a = seed | 0;
  let b = stream | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < WARM_UP_ROUNDS; round++) next();
  return {
    uniform: () => next() * TWO_TO_MINUS_32,
    below: (limit) => Math.floor(next() * TWO_TO_MINUS_32 * limit),
  };
}
