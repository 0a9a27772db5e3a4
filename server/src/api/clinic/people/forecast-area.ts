import {
  type Area,
  type CheckInAnswers,
  type Forecast,
  type ForecastInput,
  type MeasuredOutcome,
  measurementsFrom,
} from '@healcast/engine';
import type { SessionBody } from '../../../record/needling.ts';
import type { PersonBody } from '../../../record/person.ts';
import { needlingOf, patientOf } from '../../../store/clinic/courses.ts';
import type { Rooms } from '../../route.ts';

/** What a clinic knows of one area of a person. */
interface KnownOfArea {
  person: PersonBody;
  sessions: readonly SessionBody[];
  answers: readonly CheckInAnswers[];
  outcomes: readonly MeasuredOutcome[];
  activityRules: NonNullable<NonNullable<ForecastInput['clinic']>['activityRules']>;
  area: Area;
  /** The language the person is spoken to in. */
  language: string;
}

/** The forecast of an area from all its sessions, check-ins and values; none without a birth date. */
export async function forecastArea(
  { pool, knowledge }: Pick<Rooms, 'pool' | 'knowledge'>,
  { person, sessions, answers, outcomes, activityRules, area, language }: KnownOfArea,
): Promise<{ input: ForecastInput; output: Forecast } | undefined> {
  const done = sessions.flatMap((one) => needlingOf(one, area) ?? []);
  done.sort((left, right) => left.date.localeCompare(right.date));
  const course = done.slice(-40);
  const measured = measurementsFrom(knowledge, outcomes, area, course[0]?.date ?? '');
  const asOf = [...done, ...answers, ...measured].reduce(
    (latest, { date }) => (date > latest ? date : latest),
    '',
  );
  const patient = patientOf(person, done.at(-1)?.date ?? asOf);
  if (!patient) return undefined;
  const input = {
    ...{ patient, area, sessions: course, asOf },
    ...(answers.length > 0 ? { checkIns: [...answers] } : {}),
    ...(measured.length > 0 ? { measurements: measured } : {}),
    ...(activityRules.length > 0 ? { clinic: { activityRules } } : {}),
  };
  const answer = await pool.forecast(input, language);
  return answer.ok ? { input, output: answer.value } : undefined;
}
