import { type ClinicSettings, type ForecastInput, forecast } from '@healcast/engine';
import { readKnowledge } from '@healcast/engine/read-knowledge';

/** Read once per worker: the room is the same for every forecast of this installation. */
const knowledge = readKnowledge();

/** What the pool hands to a worker: plain data alone, since it crosses threads. */
export interface ForecastTask {
  input: ForecastInput;
  activityRules: ClinicSettings['activityRules'];
}

export default function forecastTask({ input }: ForecastTask) {
  return forecast(knowledge, input);
}
