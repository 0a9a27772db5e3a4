/**
 * What is drawn of the bands of people whose skin answers: firmness with the others mixed in, and
 * how many see a change.
 */
import type { Bands } from '../../dermis/solver/band-worker.ts';

/** The lines of a band: half of people lie between the second and the fourth. */
const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;
/** The line in the middle. */
export const MIDDLE = 2 as const;

type Line = Float64Array;
/** The lines of one curve, lowest first; the first value of each is that of day 1. */
export type CurveBand = readonly [Line, Line, Line, Line, Line];

export interface ShownBands {
  /** Percent, of everybody. */
  readonly firmness: CurveBand;
  /** Percent, of everybody: swelling that feels firm. */
  readonly falseFirmness: CurveBand;
  /** Fractions of the collagen there was, and inflammation, of people whose skin answers. */
  readonly collagen: CurveBand;
  readonly inflammation: CurveBand;
  /** Day on which people whose skin answers are firmest in the middle. */
  readonly bestDay: number;
  /** Share of everybody whose change can be seen on that day. */
  readonly seeing: number;
}

/** The lines to ask of people whose skin answers, rising, so that firmness of everybody can be read. */
export function sharesAsked(silentShare: number): number[] {
  const mixed = SHARES.flatMap((share) => endsOf(share, silentShare));
  const inside = mixed.filter((share) => share > 0 && share < 1);
  return [...new Set([...SHARES, ...inside])].sort((a, b) => a - b);
}

/**
 * Where a share of everybody is found among those whose skin answers: with a part π of people at
 * exactly 0, it lies between the first and the second of these, at 0 where they stand on both
 * sides of it (31).
 */
function endsOf(share: number, silentShare: number): [number, number] {
  return [(share - silentShare) / (1 - silentShare), share / (1 - silentShare)];
}

/** @param asked the shares that the lines of `bands` belong to, from {@link sharesAsked} */
export function shownBands(
  { curves, lines }: Bands,
  asked: readonly number[],
  { silentShare, visible }: { silentShare: number; visible: number },
): ShownBands {
  const linesOf = (curve: string) => lines[curves.indexOf(curve)] as readonly Float64Array[];
  const lineAt = (of: readonly Float64Array[], share: number) =>
    of[asked.indexOf(share)] as Float64Array;
  const plain = (curve: string) => bandOf((share) => lineAt(linesOf(curve), share));
  const answering = linesOf('firmness');
  const middle = lineAt(answering, SHARES[MIDDLE]);
  const firmness = bandOf((share) => {
    const [low, high] = endsOf(share, silentShare);
    const least = low > 0 ? lineAt(answering, low) : null;
    const most = high < 1 ? lineAt(answering, high) : null;
    return middle.map((_, day) =>
      Math.max(
        least?.[day] ?? Number.NEGATIVE_INFINITY,
        Math.min(most?.[day] ?? Number.POSITIVE_INFINITY, 0),
      ),
    );
  });
  const best = middle.indexOf(Math.max(...middle));
  const onBest = answering.map((line) => line[best] as number);
  return {
    firmness,
    falseFirmness: plain('falseFirmness'),
    collagen: plain('collagen'),
    inflammation: plain('inflammation'),
    bestDay: best + 1,
    seeing: (1 - silentShare) * shareAbove(visible, onBest, asked),
  };
}

const bandOf = (lineOf: (share: number) => Float64Array) =>
  SHARES.map(lineOf) as unknown as CurveBand;

/** Share of people above a value, straight between the lines that are known. */
function shareAbove(value: number, values: readonly number[], shares: readonly number[]): number {
  const above = values.findIndex((one) => one > value);
  if (above === -1) return 0;
  const [left, right] = [shares[above - 1] ?? 0, shares[above] as number];
  const [low, high] = [values[above - 1] ?? 0, values[above] as number];
  const part = Math.max(0, Math.min(1, (value - low) / (high - low)));
  return 1 - (left + (right - left) * part);
}
