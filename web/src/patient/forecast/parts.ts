import type { Forecast, ForecastInput, sessionOfRecovery } from '@healcast/engine';

/** What every section of the forecast page is given. */
export interface Parts {
  forecast: Forecast;
  input: ForecastInput;
  session: NonNullable<ReturnType<typeof sessionOfRecovery>>;
  /** Today in days since the session; negative before it. */
  todayDay: number;
}
