import { workerData } from 'node:worker_threads';
import {
  type Answer,
  type Forecast,
  type ForecastInput,
  forecast,
  type Knowledge,
  type Plan,
  type PlanInput,
  plan,
  type Triage,
  type TriageInput,
  triage,
} from '@healcast/engine';

const handedOver = (workerData as { knowledge?: Knowledge }).knowledge;
/** Once per worker: the room is the same for every forecast of this installation. */
const knowledge = handedOver ?? (await import('@healcast/engine/read-knowledge')).readKnowledge();

/** Makes one forecast in a worker thread. */
export default function forecastTask(input: ForecastInput): Answer<Forecast> {
  return forecast(knowledge, input);
}

const utf8 = new TextEncoder();

/** Makes one forecast in a worker thread and hands over the bytes of its JSON. */
export function forecastJsonTask(input: ForecastInput): Answer<Uint8Array> {
  const answer = forecast(knowledge, input);
  return answer.ok ? { ok: true, value: utf8.encode(JSON.stringify(answer.value)) } : answer;
}

/** Answers one check-in in a worker thread. */
export function triageTask(input: TriageInput): Answer<Triage> {
  return triage(knowledge, input);
}

/** Plans one series in a worker thread. */
export function planTask(input: PlanInput): Answer<Plan> {
  return plan(knowledge, input);
}

/** Answers once the worker is there with its knowledge room. */
export function loaded(): true {
  return true;
}
