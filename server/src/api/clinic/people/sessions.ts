import { remindersOf } from '@healcast/engine';
import { privateUrls } from '../../../access/private-urls.ts';
import { problem, refused } from '../../../problem.ts';
import type { SessionBody } from '../../../record/needling.ts';
import { note } from '../../../store/clinic/audit.ts';
import { answersOf, coursesOf, sessionsOf } from '../../../store/clinic/courses.ts';
import { outcomesOf } from '../../../store/clinic/outcomes.ts';
import { findPerson } from '../../../store/clinic/people.ts';
import { settingsOf } from '../../../store/clinic/practice.ts';
import type { KeptFinding } from '../../../store/clinic/record-tables.ts';
import { type AreaForecast, saveSession } from '../../../store/clinic/sessions.ts';
import type { Work } from '../../../store/database.ts';
import { planReminders } from '../../../store/reminders.ts';
import type { Rooms } from '../../route.ts';
import { checkBody, savedSession, sessionBody, sessionCheck } from '../contract/people.ts';
import { defineStaffRoute } from '../staff-route.ts';
import { areasOf, checkSession } from './check-session.ts';
import { checkConsent, consentFinding, consentToKeep } from './consent-check.ts';
import { forecastArea } from './forecast-area.ts';
import { personParams } from './people.ts';
import { requireOwnSite } from './require-site.ts';

/** What speaks against a session while it is typed. */
export const checkSessionRoute = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/check',
  least: 'clinician',
  summary: 'What speaks against a session, while it is typed',
  body: checkBody,
  answers: { 200: { description: 'Findings for each area.', schema: sessionCheck } },
  handle: async ({ body, rooms, act }) => {
    const { person, sessions, consent } = await act((work) =>
      historyOf(work, body.personId, body.session.modality),
    );
    const { areas, mustOverride } = checkSession(rooms, person.person, body.session, sessions);
    const wanting = consentFinding(rooms, consent);
    const critical = wanting?.severity === 'critical' ? [wanting] : [];
    const reasons = [...critical.map(({ rule, text }) => ({ rule, text })), ...mustOverride];
    return { areas, consent, mustOverride: reasons };
  },
});

/** Saves a session: record, course, forecast under its private link, row of the board, letters. */
export const saveSessionRoute = defineStaffRoute({
  method: 'POST',
  url: '/api/clinic/people/:personId/sessions',
  least: 'clinician',
  summary: 'Save a session; the person gets their page and letter',
  params: personParams,
  body: sessionBody,
  answers: {
    201: { description: 'Saved, with the links of the private pages.', schema: savedSession },
  },
  handle: async ({ params, body, rooms, staff, act, reply }) => {
    const history = await act(async (work) => ({
      ...(await historyOf(work, params.personId, body.modality)),
      settings: await settingsOf(work, staff.clinicId),
      courses: await coursesWithAnswers(work, params.personId),
      outcomes: await outcomesOf(work, params.personId),
    }));
    const findings = judge(rooms, history, body);
    const areas = await forecasts(rooms, history, body);
    const saved = await act(async (work) => {
      await requireOwnSite(work, body.siteId);
      const consentId = await consentToKeep(work, {
        ...{ personId: params.personId, modality: body.modality, named: body.consentId },
      });
      const made = await saveSession(rooms, work, staff, {
        ...{ person: history.person, session: body, findings, areas, consentId },
        language: history.settings.language,
      });
      for (const { area, forecastId } of made.courses) {
        const forecast = areas.find((one) => one.area === area)?.made;
        if (!forecast || !forecastId) continue;
        const place = { clinicId: staff.clinicId, forecastId };
        const dated = remindersOf(rooms.knowledge, forecast.input, forecast.output);
        await planReminders(rooms, work, place, history.settings.clinic.timeZone, dated);
      }
      const overridden = findings.flatMap(({ rule, override }) => (override ? [rule] : []));
      await note(work, staff, {
        ...{ action: 'session-saved', subject: 'person', subjectId: params.personId },
        detail: { sessionId: made.id, overridden },
      });
      return made;
    });
    reply.code(201);
    return {
      id: saved.id,
      courseIds: saved.courses.map(({ courseId }) => courseId),
      links: saved.courses.flatMap(({ courseId, area, token }) =>
        token ? [{ courseId, area, link: privateUrls(rooms.publicUrl, token).page }] : [],
      ),
      letters: saved.letters,
    };
  },
});

/** @throws ProblemError 404 without such a person in this clinic */
async function historyOf(work: Work, personId: string, modality: string) {
  const person = await findPerson(work, personId);
  if (!person) throw problem('no-such-record');
  const sessions = (await sessionsOf(work, personId)).map(({ record }) => record);
  return { person, sessions, consent: await checkConsent(work, personId, modality) };
}

async function coursesWithAnswers(work: Work, personId: string) {
  const courses = await coursesOf(work, personId);
  return Promise.all(
    courses.map(async ({ id, area }) => ({ area, answers: await answersOf(work, id) })),
  );
}
type History = Awaited<ReturnType<typeof historyOf>> & {
  settings: Awaited<ReturnType<typeof settingsOf>>;
  courses: Awaited<ReturnType<typeof coursesWithAnswers>>;
  outcomes: Awaited<ReturnType<typeof outcomesOf>>;
};

/** The findings to keep. @throws ProblemError 422 naming each critical one without a written reason */
function judge(
  rooms: Rooms,
  { person, sessions, consent }: History,
  body: SessionBody,
): KeptFinding[] {
  // Without a birth date the rules cannot speak; the session is a fact all the same and is kept.
  const { areas } = checkSession(rooms, person.person, body, sessions);
  const fired = areas
    .flatMap(({ check }) => check.findings)
    .filter(({ status }) => status === 'fired');
  const byRule = new Map(fired.map((finding) => [finding.rule, finding]));
  const wanting = consentFinding(rooms, consent);
  const findings: KeptFinding[] = [
    ...(wanting ? [wanting] : []),
    ...[...byRule.values()].map(({ rule, severity, text, clinician }) => ({
      ...{ rule, severity, text: clinician ?? text },
    })),
  ];
  const missing = findings.filter(
    ({ rule, severity }) => severity === 'critical' && !body.overrides?.[rule],
  );
  if (missing.length > 0)
    throw refused({
      kind: 'invalid-input',
      fields: missing.map(({ rule, text }) => ({
        pointer: `/overrides/${rule}`,
        detail: `${text} Write your reason to go on.`,
      })),
    });
  return findings.map((finding) => {
    const override = body.overrides?.[finding.rule];
    return { ...finding, ...(override ? { override } : {}) };
  });
}

/** The forecast of each area of a session, with all sessions, check-ins and values before it. */
async function forecasts(
  rooms: Rooms,
  { person, sessions, settings, courses, outcomes }: History,
  body: SessionBody,
): Promise<AreaForecast[]> {
  const { activityRules } = settings.clinic;
  const { language } = settings;
  const known = {
    ...{ person: person.person, sessions: [...sessions, body], outcomes, activityRules, language },
  };
  return Promise.all(
    areasOf(body).map(async (area) => {
      const answers = courses.find((course) => course.area === area)?.answers ?? [];
      return { area, made: await forecastArea(rooms, { ...known, answers, area }) };
    }),
  );
}
