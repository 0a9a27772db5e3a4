import { workerData } from 'node:worker_threads';
import {
  type Answer,
  type Forecast,
  type ForecastInput,
  forecast,
  type Knowledge,
  knowledgeIn,
  type Plan,
  type PlanInput,
  plan,
  type Triage,
  type TriageInput,
  triage,
} from '@healcast/engine';

const handedOver = (workerData as { knowledge?: Knowledge }).knowledge;
/** Once per worker: the room is the same for every forecast of this installation. */
const room = handedOver ?? (await import('@healcast/engine/read-knowledge')).readKnowledge();

/** A question to the engine, and the language to answer it in. */
interface Asked<Input> {
  input: Input;
  language: string;
}

/** Makes one forecast in a worker thread. */
export default function forecastTask({ input, language }: Asked<ForecastInput>): Answer<Forecast> {
  return forecast(knowledgeIn(room, language), input);
}

const utf8 = new TextEncoder();

/** Makes one forecast in a worker thread and hands over the bytes of its JSON. */
export function forecastJsonTask(asked: Asked<ForecastInput>): Answer<Uint8Array> {
  const answer = forecastTask(asked);
  return answer.ok ? { ok: true, value: utf8.encode(JSON.stringify(answer.value)) } : answer;
}

/** Answers one check-in in a worker thread. */
export function triageTask({ input, language }: Asked<TriageInput>): Answer<Triage> {
  return triage(knowledgeIn(room, language), input);
}

/** Plans one series in a worker thread. */
export function planTask({ input, language }: Asked<PlanInput>): Answer<Plan> {
  return plan(knowledgeIn(room, language), input);
}

/** Answers once the worker is there with its knowledge room. */
export function loaded(): true {
  return true;
}
