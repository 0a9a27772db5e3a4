import {
  type Area,
  addDays,
  type CheckInAnswers,
  type Modality,
  WRITTEN_IN,
} from '@healcast/engine';
import type { ForecastPool } from '../engine/forecast-pool.ts';
import type { House } from '../house.ts';
import type { SessionBody } from '../record/needling.ts';
import type { PersonBody } from '../record/person.ts';
import { findAccount } from '../store/clinic/accounts.ts';
import { dayIn } from '../store/clinic/answer-clock.ts';
import { boardCheckIn, keepPersonMessage } from '../store/clinic/conversation.ts';
import { needlingOf, patientOf } from '../store/clinic/courses.ts';
import { signDemoConsents } from '../store/clinic/demo-consents.ts';
import { backdate, keepPastCheckIn } from '../store/clinic/demo-past.ts';
import { addPerson } from '../store/clinic/people.ts';
import { scoreForecast } from '../store/clinic/score-forecasts.ts';
import { saveSession } from '../store/clinic/sessions.ts';
import { asStaff } from '../store/clinic/staff-work.ts';
import { DEMO_SLUG, findClinic } from '../store/clinics.ts';
import { missingOf, seedDemoResults } from './demo-results.ts';

type Pool = Pick<ForecastPool, 'forecast' | 'triage' | 'close'>;

/** What one row of the demo shows. Nobody stands behind it: names are numbers. */
interface DemoCourse {
  number: number;
  area: Area;
  modality: Modality;
  depthMm: number;
  phototype: number;
  /** Days since the session. */
  ago: number;
  /** What is asked today: nothing, a question in words, or a check-in with signs. */
  today?: 'message' | 'within-48h' | 'red';
}

const AREAS: readonly Area[] = ['face', 'cheeks', 'neck', 'forehead', 'jawline', 'stomach'];
const DEPTHS: readonly number[] = [0.5, 1, 1.5, 0.75, 1, 2];
/** Enough that the scorecard of the demo has a group of 20. */
const PEOPLE = 32;

/** The month: the same courses at every installation, counted back from today. */
function demoCourses(): DemoCourse[] {
  return Array.from({ length: PEOPLE }, (_, index) => ({
    number: index + 1,
    area: AREAS[index % AREAS.length] ?? 'face',
    modality: index % 5 === 0 ? ('pen' as const) : ('automated-pen' as const),
    depthMm: DEPTHS[index % DEPTHS.length] ?? 1,
    phototype: (index % 6) + 1,
    ago: (index * 7) % 28,
    ...(index === 1 ? { today: 'red' as const } : {}),
    ...(index === 9 ? { today: 'within-48h' as const } : {}),
    ...(index === 13 || index === 20 ? { today: 'message' as const } : {}),
  }));
}

/**
 * Fills the demo clinic with a month and with finished courses once, a course at a time, so that a stop in between is taken up
 * at the next start. No letters go out: nobody is there to get them.
 */
export async function seedDemoMonth(
  house: House,
  openPool: () => Pool,
  stop: AbortSignal,
): Promise<void> {
  const clinic = await findClinic(house, DEMO_SLUG);
  const clinician = await findAccount(house, 'clinician@demo.invalid');
  if (!clinic || !clinician) return;
  const staff = { clinicId: clinic.id, accountId: clinician.accountId };
  const there = await asStaff(house, staff, (work) =>
    work
      .selectFrom('person')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow(),
  );
  const today = dayIn(clinic.settings.timeZone, Date.now());
  const missing = demoCourses().slice(Number(there.count));
  const results = await missingOf(house, staff);
  if (missing.length === 0 && results.length === 0) return;
  const pool = openPool();
  try {
    for (const course of missing) {
      if (stop.aborted) return;
      await seedCourse(house, pool, staff, today, course);
    }
    await seedDemoResults(house, pool, staff, today, stop);
  } finally {
    await pool.close();
  }
}

async function seedCourse(
  house: House,
  pool: Pool,
  staff: { clinicId: string; accountId: string },
  today: string,
  course: DemoCourse,
): Promise<void> {
  const person = demoPerson(course);
  const session = demoSession(course, addDays(today, -course.ago));
  const patient = patientOf(person, session.date);
  const needling = needlingOf(session, course.area);
  if (!patient || !needling) throw new Error('A demo course without an age or a session.');
  const answers = demoAnswers(course, session.date);
  const known = { patient, area: course.area, sessions: [needling] };
  const input = { ...known, checkIns: answers, asOf: today };
  const forecast = await pool.forecast(input, WRITTEN_IN);
  if (!forecast.ok)
    throw new Error(`A demo course was refused: ${JSON.stringify(forecast.refusal)}`);
  const triages = await Promise.all(
    answers.map(async (said) => {
      const answer = await pool.triage({ course: known, answers: said }, WRITTEN_IN);
      if (!answer.ok)
        throw new Error(`A demo check-in was refused: ${JSON.stringify(answer.refusal)}`);
      return { answers: said, triage: answer.value };
    }),
  );
  await asStaff(house, staff, async (work) => {
    const id = await addPerson(work, staff.clinicId, person);
    const consentId = await signDemoConsents(work, staff, {
      ...{
        id,
        name: `${person.givenName} ${person.familyName}`,
        withPhotos: course.number % 2 === 0,
      },
    });
    const saved = await saveSession(house, work, staff, {
      ...{ person: { id, person }, session, findings: [], language: WRITTEN_IN, consentId },
      areas: [{ area: course.area, made: { input, output: forecast.value } }],
    });
    const courseId = String(saved.courses[0]?.courseId);
    const { forecast_id: forecastId } = await work
      .selectFrom('course')
      .select('forecast_id')
      .where('id', '=', courseId)
      .executeTakeFirstOrThrow();
    for (const { answers: said, triage } of triages) {
      const days = Math.round((Date.parse(today) - Date.parse(said.date)) / 86_400_000);
      await keepPastCheckIn(work, staff.clinicId, {
        ...{ courseId, forecastId, answers: said, triage, daysAgo: days },
      });
      const raised = { forecastId: String(forecastId), urgency: triage.urgency };
      if (days === 0) await boardCheckIn(house, work, staff.clinicId, raised);
    }
    await scoreForecast(work, staff.clinicId, String(forecastId));
    await backdate(work, { courseId, sessionId: saved.id, personId: id, days: course.ago });
    if (course.today === 'message')
      await keepPersonMessage(house, work, staff.clinicId, {
        courseId,
        text: 'When may I use my vitamin C again? (A demo message.)',
      });
  });
}

function demoPerson({ number, phototype }: DemoCourse): PersonBody {
  return {
    givenName: 'Demo',
    familyName: `Person ${String(number).padStart(2, '0')}`,
    birthDate: `${1960 + ((number * 5) % 38)}-0${(number % 9) + 1}-15`,
    phototype,
    history: [],
    note: 'Made up for the demo. Nobody stands behind it.',
  };
}

function demoSession({ area, modality, depthMm, number }: DemoCourse, date: string): SessionBody {
  return {
    ...{ date, modality, device: 'Demo pen', cartridgeLot: `DEMO-${(number % 3) + 1}` },
    zones: [
      { area, depthMm, passes: 4, endpoint: depthMm >= 1 ? 'pinpoint-bleeding' : 'erythema' },
    ],
    ...{ plannedSessions: 3, packageSessions: 3 },
  };
}

/** Redness that fades over the first days, and on the last day what the course is to show. */
function demoAnswers({ ago, today, number }: DemoCourse, session: string): CheckInAnswers[] {
  const days = [0, 1, 2, 3, 5].filter((day) => day <= ago && (day + number) % 3 !== 0);
  const said: CheckInAnswers[] = days.map((day) => ({
    date: addDays(session, day),
    redness: Math.max(0, 3 - day),
    swelling: day < 2 ? 1 : 0,
    pain: Math.max(0, 3 - day),
  }));
  if (today === undefined || today === 'message') return said;
  const last = addDays(session, ago);
  const signs = today === 'red' ? { pus: true, fever: true } : {};
  return [...said.filter(({ date }) => date < last), { date: last, redness: 3, ...signs }];
}
