import { centralEighty } from '../../inference/quantile.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Forecast } from '../../record/forecast.ts';
import { fixedAt } from '../priors.ts';
import { activityDates } from './activities.ts';
import { adjunctBox } from './adjuncts.ts';
import { type CurveShapes, curveDays, recoveryCurve, rednessBand, rounded } from './curve.ts';
import { datedRange, healedDays } from './days.ts';
import { learnFromCheckIns } from './learn.ts';
import { type Crowd, drawCrowd } from './people.ts';
import type { RecoveryQuestion } from './question.ts';

/**
 * The recovery part of a forecast: of the person when check-ins speak, with the population's
 * redness beside it; otherwise of the population of people like this one.
 */
export function recoveryForecast(
  knowledge: Knowledge,
  question: RecoveryQuestion,
  seed: number,
): Forecast['recovery'] {
  const population = drawCrowd(knowledge, question, seed);
  const learned = learnFromCheckIns(knowledge, question, seed);
  const crowd = learned?.crowd ?? population;
  const shapes = curveShapes(knowledge, question);
  const healed = healedDays(crowd, shapes, fixedAt(knowledge, 'redness-clear-level'));
  const { session, input } = question;
  const dated = (days: Float64Array) => datedRange(session.date, days);
  const rednessClears = dated(crowd.rednessClearDay);
  const days = curveDays(rednessClears.high);
  const curve = recoveryCurve(crowd, days, shapes);
  return {
    session: { date: session.date, modality: session.modality, course: question.course },
    rednessClears,
    activities: activityDates(
      knowledge,
      question,
      healed,
      crowd.caution,
      input.clinic?.activityRules ?? [],
    ),
    adjuncts: adjunctBox(knowledge, question),
    curve,
    states: {
      swellingGone: dated(healed.swelling),
      waterLossNormal: dated(healed.barrier),
      channelsClosed: dated(healed.channels),
      crust: { chance: crustChance(knowledge, question), gone: dated(healed.crust) },
      pinpointBleedingHours: hours(crowd),
    },
    learned: {
      checkInsUsed: learned?.checkInsUsed ?? 0,
      surprise: learned?.surprise ?? false,
    },
    population: {
      rednessClears: dated(population.rednessClearDay),
      redness: learned ? rednessBand(population, days) : curve.redness,
    },
  };
}

/** The sharpness of the states that rise and fall on this course. */
export function curveShapes(knowledge: Knowledge, { course }: RecoveryQuestion): CurveShapes {
  const swelling = fixedAt(knowledge, 'swelling-shape');
  if (course !== 'rf-microneedling') return { swelling };
  return { swelling, heat: fixedAt(knowledge, 'water-loss-rf-shape', { course }) };
}

function crustChance(knowledge: Knowledge, { course, depthMm }: RecoveryQuestion): number {
  return rounded(fixedAt(knowledge, 'crust-chance', { course, depthMm: depthMm[1] }), 2);
}

function hours({ bleedingHours }: Crowd) {
  const { p10, p50, p90 } = centralEighty(bleedingHours);
  return { hours: rounded(p50, 2), low: rounded(p10, 2), high: rounded(p90, 2) };
}
