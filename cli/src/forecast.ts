import { forecast, forecastInput } from '@healcast/engine';
import { engineVerb } from './engine-verb.ts';
import { forecastPage } from './page/forecast-page.ts';

/** `healcast forecast`: recovery and result of one person. */
export const forecastVerb = engineVerb({
  name: 'forecast',
  summary: 'forecast recovery and result for one person',
  what: `Forecasts when redness clears, when each activity is safe, what an adjunct is claimed to do and
what was measured, and how firmness may change. Every number comes with its range.`,
  example: `echo '{"patient":{"ageYears":38},"area":"face","asOf":"2026-03-02","sessions":
    [{"date":"2026-03-01","modality":"automated-pen","depthMm":1.5}]}' | healcast forecast`,
  ask: forecast,
  input: forecastInput,
  page: forecastPage,
});
