import { normalQuantile } from './normal.ts';

/** Beyond this many people the normal approximation is as good as the count itself. */
const LARGE = 400;

/**
 * The number out of `n` below or at which a share `u` of binomial counts lies. Inversion of the
 * exact distribution; for large n the normal approximation.
 * @param u strictly between 0 and 1, `p` from 0 to 1
 */
export function binomialQuantile(u: number, n: number, p: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return n;
  if (n > LARGE) {
    const count = Math.round(n * p + Math.sqrt(n * p * (1 - p)) * normalQuantile(u));
    return Math.min(n, Math.max(0, count));
  }
  let chance = Math.exp(n * Math.log1p(-p));
  let reached = chance;
  let count = 0;
  while (reached < u && count < n) {
    chance *= ((n - count) / (count + 1)) * (p / (1 - p));
    reached += chance;
    count += 1;
  }
  return count;
}
