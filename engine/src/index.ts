/** The front door of the engine: everything another room may use. */

export {
  type Knowledge,
  type KnowledgeDocument,
  KnowledgeFault,
  linkKnowledge,
} from './knowledge.ts';
export {
  type Forecast,
  type ForecastInput,
  forecastInput,
  forecastOutput,
} from './record/forecast.ts';
export type { Answer, Refusal, WrongField } from './record/refusal.ts';
