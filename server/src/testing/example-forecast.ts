import { type Forecast, type ForecastInput, forecast, type Knowledge } from '@healcast/engine';

/** A person on the day after an automated pen session of the face, with exosomes. */
export const EXAMPLE_INPUT: ForecastInput = {
  patient: { ageYears: 44, phototype: 3 },
  area: 'face',
  sessions: [
    { date: '2026-11-20', modality: 'automated-pen', depthMm: 1.5, adjuncts: ['exosome'] },
  ],
  asOf: '2026-11-21',
};

/** What the engine forecasts for the example. */
export function exampleForecast(knowledge: Knowledge): Forecast {
  const answer = forecast(knowledge, EXAMPLE_INPUT);
  if (!answer.ok) throw new Error(`The example is refused: ${JSON.stringify(answer.refusal)}`);
  return answer.value;
}
