/**
 * Seeded random numbers. The generator is sfc32 (Chris Doty-Humphrey's "small fast counting"
 * generator, 128 bits of state, passes PractRand), in whole-number arithmetic only, so that a
 * seed gives the same bits on every runtime.
 */
export interface Random {
  /** A number in [0, 1) with 32 random bits. */
  uniform(): number;
  /** Fills `into` with the next such numbers: several times faster than one by one. */
  fill(into: Float64Array): void;
}

const WARM_UP_ROUNDS = 15;
const TWO_TO_MINUS_32 = 2 ** -32;

/** A stream of its own for each seed and stream number; streams of one seed do not meet in practice. */
export function randomStream(seed: number, stream = 0): Random {
  const state = Int32Array.of(seed, stream, 0x9e3779b9, 1);
  advance(state, new Float64Array(WARM_UP_ROUNDS));
  const one = new Float64Array(1);
  return {
    uniform: () => {
      advance(state, one);
      return one[0] as number;
    },
    fill: (into) => advance(state, into),
  };
}

/** Fills `into` with the next numbers of the generator whose state is `state`. */
function advance(state: Int32Array, into: Float64Array): void {
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let counter = state[3] as number;
  for (let index = 0; index < into.length; index++) {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    into[index] = (sum >>> 0) * TWO_TO_MINUS_32;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = counter;
}
