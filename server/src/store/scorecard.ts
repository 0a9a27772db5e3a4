import {
  crps,
  type GroupMeans,
  groupsOf,
  type MetForecast,
  type PublishedScorecard,
  published,
} from '@healcast/engine';
import { sql } from 'kysely';
import type { Database, Work } from './database.ts';

/** The table of forecasts that were met, with their scores. */
export interface ScorecardTables {
  scored_forecast: {
    clinic_id: string;
    forecast_id: string;
    measure: string;
    about: string;
    low: number;
    middle: number;
    high: number;
    outcome: number;
    crps: number;
    groups: string[];
    simulated: boolean;
  };
}

/** Keeps what came of a forecast. A band stays as it was first said; what was measured may be put right. */
export async function keepScored(
  work: Work,
  clinic: { id: string; simulated: boolean },
  forecastId: string,
  met: readonly MetForecast[],
): Promise<void> {
  if (met.length === 0) return;
  await work
    .insertInto('scored_forecast')
    .values(
      met.map((one) => ({
        ...{ clinic_id: clinic.id, forecast_id: forecastId, simulated: clinic.simulated },
        ...{ measure: one.measure, about: one.about, outcome: one.outcome },
        ...{ low: one.low, middle: one.middle, high: one.high },
        crps: crps(one, one.outcome),
        groups: groupsOf(one),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['forecast_id', 'measure', 'about']).doUpdateSet((eb) => ({
        outcome: eb.ref('excluded.outcome'),
        crps: eb.ref('excluded.crps'),
      })),
    )
    .execute();
}

/** How the forecasts of all clinics did: means of groups that are large enough, and nothing else. */
export async function readScorecard({
  database,
}: {
  database: Database;
}): Promise<PublishedScorecard> {
  const { rows } = await sql<GroupMeans>`
    select simulated, measure, of_whom as "group", n, inside, crps, bias, width
    from scorecard_groups()`.execute(database);
  return published(rows);
}
