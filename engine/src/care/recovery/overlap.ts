import type { Knowledge } from '../../knowledge.ts';
import { addDays, daysBetween } from '../../record/dates.ts';
import type { ActivityDate, Forecast } from '../../record/forecast.ts';
import { rounded } from './curve.ts';
import { type RecoveryQuestion, recoveryQuestion, sessionsInOrder } from './question.ts';
import { recoveryForecast } from './recovery.ts';

/**
 * Two sessions nearer than the shortest spacing both still ask for care: of the two dates of an
 * activity the later one stands, and says so.
 */
export function withEarlierSession(
  knowledge: Knowledge,
  question: RecoveryQuestion,
  seed: number,
  recovery: Forecast['recovery'],
): Forecast['recovery'] {
  const earlier = stillHealing(knowledge, question);
  if (!earlier) return recovery;
  const before = withEarlierSession(
    knowledge,
    earlier,
    seed,
    recoveryForecast(knowledge, earlier, seed),
  );
  const gap = daysBetween(earlier.session.date, question.session.date);
  const activities = recovery.activities.map((own, index) => {
    const other = before.activities[index];
    return other ? laterOf(own, other, question.session.date, gap) : own;
  });
  return { ...recovery, activities };
}

/** The question of the session before, when it lies so near that it may still be healing. */
function stillHealing(
  knowledge: Knowledge,
  { session, input, earlierSessions }: RecoveryQuestion,
): RecoveryQuestion | undefined {
  const sessions = sessionsInOrder({ ...input, plannedSessions: [] }).slice(0, earlierSessions);
  const last = sessions.at(-1)?.date;
  if (last === undefined) return undefined;
  if (daysBetween(last, session.date) >= shortestSpacing(knowledge)) return undefined;
  const checkIns = input.checkIns?.filter(({ date }) => date < session.date);
  return recoveryQuestion(knowledge, { ...input, sessions, plannedSessions: [], checkIns });
}

/** The first day on which any source lets the next session follow. */
function shortestSpacing({ activities }: Pick<Knowledge, 'activities'>): number {
  const strata = activities.get('next-needling')?.strata ?? [];
  return Math.min(...strata.map(({ value, low = value }) => low));
}

function laterOf(
  own: ActivityDate,
  other: ActivityDate,
  sessionDate: string,
  gap: number,
): ActivityDate {
  const later = (mine: number, theirs: number) => Math.max(mine, rounded(theirs - gap, 1));
  const [low, day, high] = [
    later(own.low, other.low),
    later(own.day, other.day),
    later(own.high, other.high),
  ];
  if (day === own.day && high === own.high && low === own.low) return own;
  return {
    ...own,
    day,
    low,
    high,
    date: addDays(sessionDate, day),
    lowDate: addDays(sessionDate, low),
    highDate: addDays(sessionDate, high),
    because: `${own.because} The session before it still heals and asks for longer.`,
    sources: [...new Set([...own.sources, ...other.sources])],
  };
}
