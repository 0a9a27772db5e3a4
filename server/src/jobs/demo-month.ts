import { addDays, type CheckInAnswers, WRITTEN_IN } from '@healcast/engine';
import type { ForecastPool } from '../engine/forecast-pool.ts';
import type { House } from '../house.ts';
import type { SessionBody } from '../record/needling.ts';
import type { PersonBody } from '../record/person.ts';
import { findAccount } from '../store/clinic/accounts.ts';
import { raiseAlert } from '../store/clinic/alerts.ts';
import { dayIn } from '../store/clinic/answer-clock.ts';
import { keepPersonMessage } from '../store/clinic/conversation.ts';
import { needlingOf, patientOf } from '../store/clinic/courses.ts';
import { signDemoConsents } from '../store/clinic/demo-consents.ts';
import {
  backdate,
  keepPastAlert,
  keepPastCheckIn,
  keepPastMessages,
} from '../store/clinic/demo-past.ts';
import { addPerson } from '../store/clinic/people.ts';
import { scoreForecast } from '../store/clinic/score-forecasts.ts';
import { saveSession } from '../store/clinic/sessions.ts';
import { asStaff } from '../store/clinic/staff-work.ts';
import { DEMO_SLUG, findClinic } from '../store/clinics.ts';
import type { Work } from '../store/database.ts';
import { type DemoAnswered, type DemoCourse, demoCourses } from './demo-courses.ts';
import { missingOf, seedDemoResults } from './demo-results.ts';

type Pool = Pick<ForecastPool, 'forecast' | 'triage' | 'close'>;

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

/** Days between two sessions of a course. */
const SPACING_DAYS = 35;

async function seedCourse(
  house: House,
  pool: Pool,
  staff: { clinicId: string; accountId: string },
  today: string,
  course: DemoCourse,
): Promise<void> {
  const person = demoPerson(course);
  const ages = Array.from(
    { length: course.before + 1 },
    (_, place) => course.ago + (course.before - place) * SPACING_DAYS,
  );
  const sessions = ages.map((days) => demoSession(course, addDays(today, -days)));
  const last = sessions.at(-1) as SessionBody;
  const patient = patientOf(person, last.date);
  const needlings = sessions.flatMap((session) => needlingOf(session, course.area) ?? []);
  if (!patient || needlings.length < sessions.length)
    throw new Error('A demo course without an age or a session.');
  const answers = demoAnswers(course, last.date);
  const known = { patient, area: course.area, sessions: needlings };
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
    let courseId = '';
    for (const [place, session] of sessions.entries()) {
      const made = session === last ? { input, output: forecast.value } : undefined;
      const saved = await saveSession(house, work, staff, {
        ...{ person: { id, person }, session, findings: [], language: WRITTEN_IN, consentId },
        areas: [{ area: course.area, made }],
      });
      courseId = String(saved.courses[0]?.courseId);
      const days = ages[place] ?? 0;
      await backdate(work, { courseId, sessionId: saved.id, personId: id, days });
    }
    const { forecast_id: forecastId } = await work
      .selectFrom('course')
      .select('forecast_id')
      .where('id', '=', courseId)
      .executeTakeFirstOrThrow();
    for (const { answers: said, triage } of triages) {
      const { urgency } = triage;
      const at = momentOf(course, today, said.date);
      const past = { courseId, forecastId, answers: said, triage, at };
      await keepPastCheckIn(work, staff.clinicId, past);
      if (said.date === today && urgency !== 'routine')
        await raiseAlert(house, work, staff.clinicId, { courseId, urgency, because: 'check-in' });
    }
    await scoreForecast(work, staff.clinicId, String(forecastId));
    if (course.answered)
      await seedAnswered(work, staff, {
        ...{ courseId, answered: course.answered },
        at: momentOf(course, today, addDays(last.date, course.answered.day)),
      });
    if (course.today === 'message')
      await keepPersonMessage(house, work, staff.clinicId, {
        courseId,
        text: 'When may I use my vitamin C again? (A demo message.)',
      });
  });
}

/** A question of an earlier day with its answer. */
async function seedAnswered(
  work: Work,
  staff: { clinicId: string; accountId: string },
  { courseId, answered, at }: { courseId: string; answered: DemoAnswered; at: Date },
): Promise<void> {
  const { because, minutes, action } = answered;
  const answeredAt = await keepPastAlert(work, staff, { courseId, because, at, minutes, action });
  if (because === 'message')
    await keepPastMessages(work, staff, {
      ...{ courseId, askedAt: at, answeredAt },
      question: 'May I wear make-up at work tomorrow? (A demo message.)',
      answer: 'Your page shows the day from which it is safe for you. (A demo answer.)',
    });
}

/** The moment of somebody on a day: now less the days since, and less up to four hours of their own. */
function momentOf({ number }: DemoCourse, today: string, date: string): Date {
  const days = (Date.parse(today) - Date.parse(date)) / DAY_MS;
  return new Date(Date.now() - days * DAY_MS - ((number * 47) % 240) * 60_000);
}

const DAY_MS = 86_400_000;

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

/** Redness that fades over the first days, and on some days what the course is to show. */
function demoAnswers(course: DemoCourse, session: string): CheckInAnswers[] {
  const { ago, today, number, answered } = course;
  const days = [0, 1, 2, 3, 5, 7].filter((day) => day <= ago && (day + number) % 3 !== 0);
  const said = new Map<number, CheckInAnswers>(
    days.map((day) => [
      day,
      {
        ...{ date: addDays(session, day), redness: Math.max(0, 3 - day) },
        ...{ swelling: day < 2 ? 1 : 0, pain: Math.max(0, 3 - day) },
      },
    ]),
  );
  const red = (day: number, signs = {}) =>
    said.set(day, { date: addDays(session, day), redness: 3, ...signs });
  if (answered?.because === 'check-in') red(answered.day);
  if (today === 'red') red(ago, { pus: true, fever: true });
  if (today === 'within-48h') red(ago);
  return [...said.values()].toSorted((left, right) => left.date.localeCompare(right.date));
}
