/** ln(n!) by summing: exact enough for counts of sessions, without an approximation to defend. */
function logFactorials(upTo: number): Float64Array {
  const table = new Float64Array(upTo + 1);
  for (let n = 2; n <= upTo; n += 1) table[n] = (table[n - 1] ?? 0) + Math.log(n);
  return table;
}

/**
 * One-sided probability of Fisher's exact test: how often chance alone would put at least this
 * many of all events among the exposed sessions (hypergeometric tail).
 */
export function fisherTail(counts: {
  exposed: number;
  exposedEvents: number;
  all: number;
  allEvents: number;
}): number {
  const { exposed, exposedEvents, all, allEvents } = counts;
  const ln = logFactorials(all);
  const choose = (n: number, k: number) => (ln[n] ?? 0) - (ln[k] ?? 0) - (ln[n - k] ?? 0);
  let tail = 0;
  for (let events = exposedEvents; events <= Math.min(exposed, allEvents); events += 1) {
    if (allEvents - events > all - exposed) continue;
    tail += Math.exp(
      choose(exposed, events) + choose(all - exposed, allEvents - events) - choose(all, allEvents),
    );
  }
  return Math.min(1, tail);
}

/**
 * The probabilities of several looks, each held to all of them (Holm 1979): whoever calls those
 * below 0.05 a finding is wrong about any of them in at most one clinic of twenty.
 */
export function holm(probabilities: readonly number[]): number[] {
  const order = probabilities
    .map((p, place) => ({ p, place }))
    .toSorted((one, other) => one.p - other.p);
  const held = new Array<number>(probabilities.length);
  let least = 0;
  order.forEach(({ p, place }, rank) => {
    least = Math.max(least, Math.min(1, (order.length - rank) * p));
    held[place] = least;
  });
  return held;
}

/** Exact 95 % range of a share (Clopper and Pearson 1934), found by halving. */
export function exactRange(events: number, of: number): { low: number; high: number } {
  const ln = logFactorials(of);
  const chance = (k: number, share: number) =>
    Math.exp(
      (ln[of] ?? 0) -
        (ln[k] ?? 0) -
        (ln[of - k] ?? 0) +
        k * Math.log(share) +
        (of - k) * Math.log1p(-share),
    );
  /** Probability of at least `from` events at a true share, summed on its shorter side. */
  const atLeast = (from: number, share: number) => {
    const upper = from > of / 2;
    let sum = 0;
    for (let k = upper ? from : 0; k < (upper ? of + 1 : from); k += 1) sum += chance(k, share);
    return upper ? sum : 1 - sum;
  };
  const shareAt = (from: number, probability: number) => {
    let [low, high] = [0, 1];
    for (let turn = 0; turn < 60; turn += 1) {
      const middle = (low + high) / 2;
      if (atLeast(from, middle) < probability) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  return {
    low: events === 0 ? 0 : shareAt(events, 0.025),
    high: events === of ? 1 : shareAt(events + 1, 0.975),
  };
}
