import { type Area, addDays, type Modality, WRITTEN_IN } from '@healcast/engine';
import type { ForecastPool } from '../engine/forecast-pool.ts';
import { learnOutcomes } from '../engine/learn-outcomes.ts';
import type { House } from '../house.ts';
import type { SessionBody } from '../record/needling.ts';
import type { PersonBody } from '../record/person.ts';
import { recordEvent } from '../store/clinic/adverse-events.ts';
import { needlingOf, patientOf } from '../store/clinic/courses.ts';
import { backdate } from '../store/clinic/demo-past.ts';
import { keepOutcomes, type Outcome } from '../store/clinic/outcomes.ts';
import { addPerson } from '../store/clinic/people.ts';
import { saveSession } from '../store/clinic/sessions.ts';
import { asStaff } from '../store/clinic/staff-work.ts';

type Pool = Pick<ForecastPool, 'forecast'>;

/** A finished course of the demo, with how firmness changed. Nobody stands behind it. */
interface DemoResult {
  number: number;
  area: Area;
  modality: Modality;
  phototype: number;
  /** Days since the first of three sessions. */
  ago: number;
  /** Percent by which R0 fell until the last visit; below zero it rose. */
  firmer: number;
  lot: string;
  event?: 'hyperpigmentation' | 'prolonged-redness' | 'herpes';
}

const FIRST_NUMBER = 33;
const SESSIONS_AFTER = [0, 30, 60];
const VISITS_AFTER = [-2, 95, 175];

/** The same courses at every installation: most a little better, some within noise, one worse. */
function demoResults(): DemoResult[] {
  const firmer = [14, 9, 21, 4, 11, -3, 17, 6, 26, 12, -11, 8, 15, 3];
  return firmer.map((percent, index) => ({
    ...{ number: FIRST_NUMBER + index, firmer: percent, phototype: ((index * 2) % 6) + 1 },
    area: index < 8 ? ('face' as const) : index < 12 ? ('cheeks' as const) : ('neck' as const),
    modality: index < 12 ? ('automated-pen' as const) : ('rf-microneedling' as const),
    ago: 182 + index * 9,
    lot: `DEMO-${(index % 3) + 1}`,
    ...(index === 2 ? { event: 'hyperpigmentation' as const } : {}),
    ...(index === 5 ? { event: 'prolonged-redness' as const } : {}),
    ...(index === 11 ? { event: 'herpes' as const } : {}),
  }));
}

/**
 * Fills the demo clinic with finished courses that were measured, and three adverse events. What is
 * there already is left, so that a stop in between is taken up at the next start.
 */
export async function seedDemoResults(
  house: House,
  pool: Pool,
  staff: { clinicId: string; accountId: string },
  today: string,
  stop: AbortSignal,
): Promise<void> {
  const there = await missingOf(house, staff);
  for (const result of there) {
    if (stop.aborted) return;
    await seedResult(house, pool, staff, today, result);
  }
}

/** The finished courses whose person is not there yet. */
export async function missingOf(
  house: House,
  staff: { clinicId: string; accountId: string },
): Promise<DemoResult[]> {
  const people = await asStaff(house, staff, (work) =>
    work.selectFrom('person').select('family_name').execute(),
  );
  const names = new Set(people.map(({ family_name: name }) => name));
  return demoResults().filter(({ number }) => !names.has(`Person ${number}`));
}

async function seedResult(
  house: House,
  pool: Pool,
  staff: { clinicId: string; accountId: string },
  today: string,
  result: DemoResult,
): Promise<void> {
  const { area, ago } = result;
  const person = demoPerson(result);
  const first = addDays(today, -ago);
  const sessions = SESSIONS_AFTER.map((days) => demoSession(result, addDays(first, days)));
  const last = sessions.at(-1) as SessionBody;
  const patient = patientOf(person, last.date);
  if (!patient) throw new Error('A demo person without an age.');
  const needlings = sessions.flatMap((session) => needlingOf(session, area) ?? []);
  const input = { patient, area, sessions: needlings, asOf: last.date };
  const forecast = await pool.forecast(input, WRITTEN_IN);
  if (!forecast.ok)
    throw new Error(`A demo result was refused: ${JSON.stringify(forecast.refusal)}`);
  const made = { input, output: forecast.value };
  await asStaff(house, staff, async (work) => {
    const personId = await addPerson(work, staff.clinicId, person);
    const given = {
      ...{ person: { id: personId, person }, findings: [], language: WRITTEN_IN, consentId: null },
    };
    let courseId = '';
    let sessionId = '';
    for (const [place, session] of sessions.entries()) {
      const areas = [{ area, made: place === sessions.length - 1 ? made : undefined }];
      const saved = await saveSession(house, work, staff, { ...given, session, areas });
      courseId = String(saved.courses[0]?.courseId);
      sessionId = saved.id;
      const days = ago - (SESSIONS_AFTER[place] ?? 0);
      await backdate(work, { courseId, sessionId, personId, days });
    }
    for (const outcomes of demoVisits(result, first)) {
      const rows = outcomes.map((outcome) => ({ ...outcome, personId }));
      await keepOutcomes(work, staff.clinicId, rows);
    }
    await learnOutcomes({ ...house, pool }, work, { clinicId: staff.clinicId, courseId });
    if (result.event)
      await recordEvent(work, staff, {
        ...{ personId, sessionId, kind: result.event, severity: 'mild', serious: false },
        ...{ onset: addDays(last.date, 6), resolved: addDays(last.date, 38), outcome: 'recovered' },
        description: 'Made up for the demo. It was seen at the check-in on day 6.',
        treatment: 'Made up for the demo: seen in the clinic, followed up by photo.',
      });
  });
}

const demoPerson = ({ number, phototype }: DemoResult): PersonBody => ({
  ...{ givenName: 'Demo', familyName: `Person ${number}`, phototype, history: [] },
  birthDate: `${1960 + ((number * 5) % 38)}-0${(number % 9) + 1}-15`,
  note: 'Made up for the demo. Nobody stands behind it.',
});

const demoSession = ({ area, modality, lot, number }: DemoResult, date: string): SessionBody => ({
  ...{ date, modality, cartridgeLot: lot, plannedSessions: 3, packageSessions: 3 },
  device: modality === 'automated-pen' ? 'Demo pen' : 'Demo RF',
  zones: [
    { area, depthMm: modality === 'automated-pen' ? 1 : 1.5, passes: 4, endpoint: 'erythema' },
  ],
  ...(number % 4 === 0
    ? { adjuncts: [{ adjunct: 'exosome' as const, product: 'Demo serum', lot: 'DEMO-E1' }] }
    : {}),
});

/** What was measured at each visit. Every fifth person was measured by another hand at the end. */
function demoVisits({ number, area, firmer }: DemoResult, first: string): Outcome[][] {
  const spread = ((number * 7) % 11) - 5;
  const before = {
    'cutometer-r0': 0.27 + spread * 0.004,
    'cutometer-r2': 0.68 + spread * 0.006,
    'ultrasound-thickness': 980 + spread * 18,
    'wrinkle-grade': 2 + (number % 2),
  };
  return VISITS_AFTER.map((days, visit) => {
    const share = [0, 0.55, 1][visit] ?? 1;
    // A reading errs: here by a few parts in a hundred, the same at every installation.
    const error = visit === 0 ? 0 : (((number * 13 + visit * 5) % 7) - 3) / 100;
    const values = {
      'cutometer-r0': before['cutometer-r0'] * (1 - (firmer * share) / 100 + error / 2),
      'cutometer-r2': before['cutometer-r2'] * (1 + (firmer * share) / 140 + error / 2),
      'ultrasound-thickness': before['ultrasound-thickness'] * (1 + (firmer * share) / 130 + error),
      'wrinkle-grade': before['wrinkle-grade'] - (visit === 2 && firmer > 12 ? 1 : 0),
    };
    const hand = {
      operator: visit === 2 && number % 5 === 0 ? 'Demo colleague' : 'Demo clinician',
      site: 'left, below the cheekbone',
    };
    const date = addDays(first, days);
    const measured = Object.entries(values).map(([measure, value]) => ({
      ...{ area, measure, date, value: rounded(measure, value) },
      ...(measure === 'wrinkle-grade'
        ? { operator: hand.operator }
        : { ...hand, device: measure.startsWith('cutometer') ? 'Demo cutometer' : 'Demo scanner' }),
    }));
    const rated = { area, measure: 'sgais', date, value: firmer > 12 ? 2 : firmer > 5 ? 3 : 4 };
    return visit === 0 ? measured : [...measured, rated];
  });
}

const rounded = (measure: string, value: number) =>
  measure === 'ultrasound-thickness' ? Math.round(value) : Math.round(value * 1000) / 1000;
