/** What a question about a person can come to: yes, no, or nobody knows yet (Kleene's third value). */
export type Truth = 'true' | 'false' | 'unknown';

/** False as soon as one part is false; unknown when nothing is false and something is unknown. */
export function both(parts: readonly Truth[]): Truth {
  if (parts.includes('false')) return 'false';
  return parts.includes('unknown') ? 'unknown' : 'true';
}

/** True as soon as one part is true; unknown when nothing is true and something is unknown. */
export function either(parts: readonly Truth[]): Truth {
  if (parts.includes('true')) return 'true';
  return parts.includes('unknown') ? 'unknown' : 'false';
}

/** The opposite; the opposite of unknown is unknown. */
export function opposite(part: Truth): Truth {
  if (part === 'unknown') return 'unknown';
  return part === 'true' ? 'false' : 'true';
}

/** A plain yes or no as a truth. */
export function truthOf(answer: boolean): Truth {
  return answer ? 'true' : 'false';
}
