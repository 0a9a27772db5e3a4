import type { Knowledge } from '../knowledge.ts';
import { type Forecast, type ForecastInput, forecastInput } from '../record/forecast.ts';
import { type Answer, readBySchema } from '../record/refusal.ts';
import { ENGINE_VERSION } from '../record/version.ts';
import { boundariesCrossed, findingsOf, refusalOf } from './domain.ts';
import { forecastFindings } from './findings.ts';
import { withEarlierSession } from './recovery/overlap.ts';
import { recoveryQuestion } from './recovery/question.ts';
import { recoveryForecast } from './recovery/recovery.ts';
import { firmnessResult } from './result/firmness.ts';
import { phasesOf } from './result/phases.ts';

/** Most serious first; within a severity the boundaries of the model stand before the rules. */
const RANK = { critical: 0, warning: 1, info: 2 } as const;

/** The seed of a forecast that asks for none: everybody sees the same one. */
const USUAL_SEED = 1;

/**
 * Forecasts recovery and result of microneedling for one person.
 * @param knowledge the linked knowledge room
 * @param input an unknown document; the contract is {@link forecastInput}
 * @returns the forecast, or the refusal that names every wrong field or the boundary of the model
 * @throws Error only when the knowledge room lacks what the model needs
 */
export function forecast(knowledge: Knowledge, input: unknown): Answer<Forecast> {
  const read = readBySchema<typeof forecastInput>(forecastInput.safeParse, input);
  return read.ok ? forecastFor(knowledge, read.value) : read;
}

function forecastFor(knowledge: Knowledge, input: ForecastInput): Answer<Forecast> {
  const question = recoveryQuestion(knowledge, input);
  const { session, course, depthMm } = question;
  const crossed = boundariesCrossed(knowledge, {
    ageYears: input.patient.ageYears,
    depthMm: depthMm[1],
    sessionCount: (input.sessions?.length ?? 0) + (input.plannedSessions?.length ?? 0),
    course,
  });
  const refusal = refusalOf(crossed);
  if (refusal) return { ok: false, refusal };
  const seed = input.seed ?? USUAL_SEED;
  return {
    ok: true,
    value: {
      recovery: withEarlierSession(
        knowledge,
        question,
        seed,
        recoveryForecast(knowledge, question, seed),
      ),
      result: {
        ...phasesOf(knowledge, session.date, input.asOf),
        ...firmnessResult(knowledge, input, seed),
      },
      findings: [...findingsOf(crossed), ...forecastFindings(knowledge, input)].toSorted(
        (left, right) => RANK[left.severity] - RANK[right.severity],
      ),
      provenance: {
        engine: ENGINE_VERSION,
        knowledge: knowledge.hash,
        seed,
        asOf: input.asOf,
      },
    },
  };
}
