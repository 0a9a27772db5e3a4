import type { Area, CheckInAnswers, Forecast, ForecastInput } from '@healcast/engine';
import type { SessionBody } from '../../../record/needling.ts';
import type { PersonBody } from '../../../record/person.ts';
import { needlingOf, patientOf } from '../../../store/clinic/courses.ts';
import type { Rooms } from '../../route.ts';

/** What a clinic knows of one area of a person. */
interface KnownOfArea {
  person: PersonBody;
  sessions: readonly SessionBody[];
  answers: readonly CheckInAnswers[];
  activityRules: NonNullable<NonNullable<ForecastInput['clinic']>['activityRules']>;
  area: Area;
}

/** The forecast of an area from all its sessions and check-ins; none without a birth date. */
export async function forecastArea(
  { pool }: Pick<Rooms, 'pool'>,
  { person, sessions, answers, activityRules, area }: KnownOfArea,
): Promise<{ input: ForecastInput; output: Forecast } | undefined> {
  const done = sessions.flatMap((one) => needlingOf(one, area) ?? []);
  done.sort((left, right) => left.date.localeCompare(right.date));
  const asOf = [...done, ...answers].reduce(
    (latest, { date }) => (date > latest ? date : latest),
    '',
  );
  const patient = patientOf(person, done.at(-1)?.date ?? asOf);
  if (!patient) return undefined;
  const input = {
    ...{ patient, area, sessions: done.slice(-40), asOf },
    ...(answers.length > 0 ? { checkIns: [...answers] } : {}),
    ...(activityRules.length > 0 ? { clinic: { activityRules } } : {}),
  };
  const answer = await pool.forecast(input);
  return answer.ok ? { input, output: answer.value } : undefined;
}
