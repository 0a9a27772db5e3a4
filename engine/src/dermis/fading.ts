/**
 * What fades at a rate of its own in each of many people, followed from day to day. Each distinct
 * gap between two days is raised once, all else is multiplication: e^(−k·(t+Δ)) = e^(−k·t)·e^(−k·Δ).
 * @param rates per day, one for each person
 * @returns the share left on a day, person by person, in one array that the next call overwrites;
 *   days must not fall
 */
export function fading(rates: Float64Array): (day: number) => Float64Array {
  const left = new Float64Array(rates.length).fill(1);
  const shares = new Map<number, Float64Array>();
  let today = 0;
  return (day) => {
    const gap = day - today;
    if (gap <= 0) return left;
    const share = shares.get(gap) ?? shareLeft(rates, gap);
    shares.set(gap, share);
    multiply(left, share);
    today = day;
    return left;
  };
}

function shareLeft(rates: Float64Array, gap: number): Float64Array {
  const share = new Float64Array(rates.length);
  for (let row = 0; row < share.length; row++) share[row] = Math.exp(-gap * (rates[row] as number));
  return share;
}

function multiply(left: Float64Array, share: Float64Array): void {
  for (let row = 0; row < left.length; row++)
    left[row] = (left[row] as number) * (share[row] as number);
}
