import { HEALING_TIMES, studyDomain } from '../dermis/remodelling/domain.ts';
import type { Knowledge } from '../knowledge.ts';
import type { StudyInput, StudyOutput, StudyPrediction } from '../record/study.ts';
import { courseOf } from './study-course.ts';
import { resultDraws } from './study-draws.ts';
import { healingTime, PERSON_LOG_SPREAD } from './study-healing.ts';
import { declined, healingPrediction, resultPrediction, shareSummary } from './study-summary.ts';

/**
 * What a published study should report: for every outcome the mean of its n people with 80 and
 * 95 % intervals (between-study spread included), the central 80 % of single persons, the
 * direction, and whether the model may speak of it at all. Two models answer; their draws are
 * pooled, so that the interval is wider where they disagree. Deterministic.
 */
export function study(knowledge: Knowledge, input: StudyInput): StudyOutput {
  const course = courseOf(input);
  const predictions = input.outcomes.map((outcome): StudyPrediction => {
    const { measure, dayFromFirst } = outcome;
    const verdict = studyDomain(input, measure, dayFromFirst);
    if (verdict.domain === 'outside') return declined(outcome, verdict.because);
    if (HEALING_TIMES.has(measure)) {
      if (course.modality === 'none')
        return healingPrediction(
          outcome,
          { median: 0, logSpread: 0 },
          PERSON_LOG_SPREAD,
          input,
          verdict,
        );
      const time = healingTime(knowledge, input, measure);
      return time
        ? healingPrediction(outcome, time, PERSON_LOG_SPREAD, input, verdict)
        : declined(outcome, 'No healing time is known for this treatment.');
    }
    const draws = resultDraws(knowledge, input, course, outcome, verdict.domain);
    return measure === 'responder-fraction'
      ? shareSummary(outcome, draws, verdict)
      : resultPrediction(outcome, draws, verdict);
  });
  return { id: input.id, predictions };
}
