/** Effective number of independent draws in a set of weights (Kong 1992). */
export function effectiveWeights(weights: ArrayLike<number>): number {
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] as number;
    sum += weight;
    squares += weight * weight;
  }
  return squares > 0 ? (sum * sum) / squares : 0;
}

/** Effective sample size of a chain by Geyer's initial positive sequence. */
export function effectiveDraws(values: ArrayLike<number>): number {
  const count = values.length;
  const { mean, variance } = moments(values);
  if (variance === 0) return count;
  const correlation = (lag: number) => {
    let sum = 0;
    for (let index = 0; index + lag < count; index += 1)
      sum += ((values[index] as number) - mean) * ((values[index + lag] as number) - mean);
    return sum / count / variance;
  };
  let total = 0;
  for (let lag = 0; lag + 1 < count / 2; lag += 2) {
    const pair = correlation(lag) + correlation(lag + 1);
    if (pair <= 0) break;
    total += pair;
  }
  return count / Math.max(1, 2 * total - 1);
}

/** Split R-hat (Gelman and Rubin, each chain cut in two): 1 when all halves tell the same. */
export function splitRhat(chains: readonly ArrayLike<number>[]): number {
  const halves = chains.flatMap((chain) => {
    const half = Math.floor(chain.length / 2);
    const values = Array.from({ length: chain.length }, (_, index) => chain[index] as number);
    return [values.slice(0, half), values.slice(half, 2 * half)];
  });
  const length = halves[0]?.length ?? 0;
  const parts = halves.map(moments);
  const within = parts.reduce((sum, { variance }) => sum + variance, 0) / parts.length;
  const between =
    moments(parts.map(({ mean }) => mean)).variance * (parts.length / (parts.length - 1));
  return within > 0 ? Math.sqrt((length - 1) / length + between / within) : 1;
}

/** Mean and variance (divided by the count). */
export function moments(values: ArrayLike<number>): { mean: number; variance: number } {
  let mean = 0;
  for (let index = 0; index < values.length; index += 1) mean += values[index] as number;
  mean /= values.length;
  let variance = 0;
  for (let index = 0; index < values.length; index += 1)
    variance += ((values[index] as number) - mean) ** 2;
  return { mean, variance: variance / values.length };
}

/** How far the ranks of a calibration are from uniform: chi-square over `bins` equal bins. */
export function rankChiSquare(ranks: readonly number[], most: number, bins: number): number {
  const counts = new Array<number>(bins).fill(0);
  for (const rank of ranks) {
    const bin = Math.min(bins - 1, Math.floor((rank / (most + 1)) * bins));
    counts[bin] = (counts[bin] as number) + 1;
  }
  const expected = ranks.length / bins;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** Lower triangle of the Cholesky factor of the covariance of `draws`, by rows, and their mean. */
export function normalSummary(draws: readonly Float64Array[]): {
  mean: number[];
  cholesky: number[][];
} {
  const size = draws[0]?.length ?? 0;
  const mean = Array.from(
    { length: size },
    (_, index) => draws.reduce((sum, draw) => sum + (draw[index] as number), 0) / draws.length,
  );
  const covariance = (a: number, b: number) => {
    let sum = 0;
    for (const draw of draws)
      sum +=
        ((draw[a] as number) - (mean[a] as number)) * ((draw[b] as number) - (mean[b] as number));
    return sum / (draws.length - 1);
  };
  const factor: number[][] = [];
  for (let row = 0; row < size; row += 1) {
    const line: number[] = [];
    for (let column = 0; column <= row; column += 1) {
      let sum = covariance(row, column);
      for (let k = 0; k < column; k += 1)
        sum -= (line[k] as number) * ((factor[column] ?? line)[k] as number);
      line.push(
        row === column
          ? Math.sqrt(Math.max(sum, 1e-12))
          : sum / ((factor[column] as number[])[column] as number),
      );
    }
    factor.push(line);
  }
  return { mean, cholesky: factor };
}
