/**
 * Chance that somebody ticks grade `grade` when the latent state is `state`: a logistic error of
 * scale `noise` around the state, cut at `limits` (upper limit of grade 0, 1, …), which makes
 * `limits.length + 1` grades.
 */
export function gradeChance(
  grade: number,
  state: number,
  limits: readonly number[],
  noise: number,
): number {
  const upper = grade >= limits.length ? 1 : logistic(((limits[grade] as number) - state) / noise);
  const lower = grade <= 0 ? 0 : logistic(((limits[grade - 1] as number) - state) / noise);
  return Math.max(upper - lower, 0);
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
