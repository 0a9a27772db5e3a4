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
