import { HEALING_TIMES, type StudyVerdict, studyDomain } from '../dermis/remodelling/domain.ts';
import { parameterOf } from '../dermis/remodelling/parameters.ts';
import type { Knowledge } from '../knowledge.ts';
import type { StudyInput, StudyOutput, StudyPrediction } from '../record/study.ts';
import { courseOf } from './study-course.ts';
import { effectDraws } from './study-draws.ts';
import { healingPrediction, healingTime } from './study-healing.ts';
import { declined } from './study-numbers.ts';
import { resultPrediction } from './study-result.ts';
import { shareSummary } from './study-share.ts';

/**
 * What a published study should report: for every outcome the mean of its n people with 80 and
 * 95 % intervals (between-study spread included), the central 80 % of single persons, the
 * direction, and whether the model may speak of it at all. Two models answer; their draws are
 * pooled, so that the interval is wider where they disagree. Deterministic.
 */
export function study(knowledge: Knowledge, input: StudyInput): StudyOutput {
  const course = courseOf(knowledge.remodelling, input);
  const asked = input.outcomes.map((outcome) => ({
    outcome,
    verdict: studyDomain(input, outcome.measure, outcome.dayFromFirst),
  }));
  const results = asked.filter(
    ({ outcome, verdict }) => verdict.domain !== 'outside' && !HEALING_TIMES.has(outcome.measure),
  );
  const effects = effectDraws(
    knowledge,
    course,
    results.map(({ outcome }) => outcome),
  );
  const predictions = asked.map((one): StudyPrediction => {
    const { outcome, verdict } = one;
    if (verdict.domain === 'outside') return declined(outcome, verdict.because);
    if (HEALING_TIMES.has(outcome.measure)) return healing(knowledge, input, outcome, verdict);
    const { wider, ...said } = verdict;
    const draws = {
      draws: effects[results.indexOf(one)] ?? [],
      parameters: knowledge.remodelling,
      n: input.population.n,
      wider,
    };
    return outcome.measure === 'responder-fraction'
      ? shareSummary(outcome, draws, said)
      : resultPrediction(outcome, draws, said);
  });
  return { id: input.id, predictions };
}

function healing(
  knowledge: Knowledge,
  input: StudyInput,
  outcome: StudyInput['outcomes'][number],
  { wider, ...said }: StudyVerdict,
): StudyPrediction {
  const known = (id: string) => parameterOf(knowledge.remodelling, id).median;
  const time = healingTime(knowledge, input, outcome.measure);
  const spread = {
    study: (time?.logSpread ?? 0) * (wider ? known('spread-outside') : 1),
    person: known('healing-person-spread'),
  };
  return time
    ? healingPrediction(outcome, time.median, spread, input, said)
    : declined(outcome, 'No healing time is known for this treatment.');
}
