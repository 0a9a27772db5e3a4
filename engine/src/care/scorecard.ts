import { NORMAL_P90, normalQuantile } from '../inference/normal.ts';
import type {
  PublishedScorecard,
  Score,
  Scorecard,
  ScorecardInput,
  ScoredForecast,
} from '../record/scorecard.ts';
import type { Measure } from '../record/vocabulary.ts';

/** With fewer outcomes than this a group shows its count and no score: chance would speak. */
export const LEAST_OUTCOMES = 20;

const NORMAL_P975 = 1.959963984540054;

/**
 * Continuous ranked probability score of a forecast given by its 10th, 50th and 90th percentile,
 * read as a two-piece normal; exact for that distribution up to quadrature in probability
 * (Gneiting and Raftery 2007: twice the mean pinball loss).
 */
export function crps(
  { low, middle, high }: Pick<ScoredForecast, 'low' | 'middle' | 'high'>,
  outcome: number,
): number {
  let sum = 0;
  for (const { p, z } of LEVELS) {
    const quantile = middle + (z < 0 ? (middle - low) * z : (high - middle) * z) / NORMAL_P90;
    sum += 2 * (outcome >= quantile ? p * (outcome - quantile) : (1 - p) * (quantile - outcome));
  }
  return sum / LEVELS.length;
}

/** Probabilities at the middles of 99 equal steps, and their standard normal values. */
const LEVELS = Array.from({ length: 99 }, (_, index) => {
  const p = (index + 0.5) / 99;
  return { p, z: normalQuantile(p) };
});

/** Scores forecasts of one measure. @throws Error when there are none */
export function score(forecasts: readonly ScoredForecast[]): Score {
  const n = forecasts.length;
  if (n === 0) throw new Error('There is no forecast to score.');
  const mean = (of: (forecast: ScoredForecast) => number) =>
    forecasts.reduce((sum, forecast) => sum + of(forecast), 0) / n;
  const coverage80 = mean(({ low, high, outcome }) => (low <= outcome && outcome <= high ? 1 : 0));
  const [coverageLow, coverageHigh] = wilson(coverage80, n);
  return {
    n,
    coverage80,
    coverageLow,
    coverageHigh,
    crps: mean((forecast) => crps(forecast, forecast.outcome)),
    bias: mean(({ outcome, middle }) => outcome - middle),
    width: mean(({ low, high }) => high - low),
  };
}

/** Wilson's 95 % range of a share. */
function wilson(share: number, n: number): [number, number] {
  const z2 = NORMAL_P975 ** 2;
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half =
    (NORMAL_P975 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

/**
 * The scorecard: every measure on the whole, by skin type and by area. Small groups are listed
 * with their count only, so that nobody is hidden and nothing is claimed.
 */
export function scorecard({ forecasts, simulated = false }: ScorecardInput): Scorecard {
  type Group = Pick<Scorecard['scored'][number], 'measure' | 'group'> & {
    members: ScoredForecast[];
  };
  const groups = new Map<string, Group>();
  for (const forecast of forecasts)
    for (const group of groupsOf(forecast)) {
      const key = `${forecast.measure}\u0000${group}`;
      const known = groups.get(key) ?? { measure: forecast.measure, group, members: [] };
      known.members.push(forecast);
      groups.set(key, known);
    }
  const all = [...groups.values()];
  return {
    simulated,
    leastOutcomes: LEAST_OUTCOMES,
    scored: all
      .filter(({ members }) => members.length >= LEAST_OUTCOMES)
      .map(({ measure, group, members }) => ({ measure, group, ...score(members) })),
    tooFew: all
      .filter(({ members }) => members.length < LEAST_OUTCOMES)
      .map(({ measure, group, members }) => ({ measure, group, n: members.length })),
  };
}

/** The groups a forecast is scored in: everybody, those of like skin, those of the same area. */
export const groupsOf = ({ phototype, area }: Pick<ScoredForecast, 'phototype' | 'area'>) => [
  'all',
  skinGroup(phototype),
  area ?? 'area unknown',
];

/** Outcomes of a published group are counted in steps of this many (server/migrations/0018). */
const COUNTED_BY = 5;

/** Means of a group of forecasts over all clinics, as the database gives them. */
export interface GroupMeans {
  simulated: boolean;
  measure: Measure;
  group: string;
  n: number;
  inside: number;
  crps: number;
  bias: number;
  width: number;
}

/** The scorecard that everybody may see, from means of groups that are large enough. */
export function published(groups: readonly GroupMeans[]): PublishedScorecard {
  const of = (asked: boolean) =>
    groups
      .filter(({ simulated, n }) => simulated === asked && n >= LEAST_OUTCOMES)
      .map(({ measure, group, n, inside, crps: mean, bias, width }) => {
        const [coverageLow, coverageHigh] = wilson(inside, n);
        return {
          ...{ measure, group, n, coverage80: inside, coverageLow, coverageHigh },
          ...{ crps: mean, bias, width },
        };
      });
  return {
    leastOutcomes: LEAST_OUTCOMES,
    countedBy: COUNTED_BY,
    real: of(false),
    simulated: of(true),
  };
}

function skinGroup(phototype: number | undefined): string {
  if (phototype === undefined) return 'phototype unknown';
  return phototype >= 4 ? 'phototype 4-6' : 'phototype 1-3';
}
