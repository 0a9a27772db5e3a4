/** The front door of the engine: everything another room may use. */

export { broughtTo, withCheckIns } from './care/brought-to.ts';
export {
  type CalendarEvent,
  calendarEvents,
  sessionOfRecovery,
} from './care/calendar-events.ts';
export { check } from './care/check.ts';
export { decisionAid } from './care/decision-aid.ts';
export { forecastFindings } from './care/findings.ts';
export { forecast } from './care/forecast.ts';
export { type MadeForecast, type MetForecast, metByCheckIns } from './care/met-by-check-ins.ts';
export { type OutcomeChange, outcomeChanges } from './care/outcomes/change.ts';
export { measurementsFrom } from './care/outcomes/learn.ts';
export { readingBand } from './care/outcomes/reading-band.ts';
export type { MeasuredOutcome } from './care/outcomes/series.ts';
export { pageWordsOf } from './care/page-words.ts';
export { plan } from './care/plan.ts';
export { planPage } from './care/plan-page.ts';
export { type ProtocolInput, protocol, protocolInput } from './care/protocol.ts';
export { type DatedReminder, isNeedless, remindersOf } from './care/reminders.ts';
export { type Remodel, remodel } from './care/remodel.ts';
export { crps, type GroupMeans, groupsOf, published, scorecard } from './care/scorecard.ts';
export { type SeriesState, seriesLimits, seriesProgress } from './care/series-progress.ts';
export {
  type CurveBand,
  MIDDLE,
  type ShownBands,
  sharesAsked,
  shownBands,
} from './care/skin/shown-bands.ts';
export { longDate, shortDate } from './care/spoken-dates.ts';
export { study } from './care/study.ts';
export { redFlagDespite, triage, triageSigns } from './care/triage.ts';
export { runWorkedCase } from './care/worked-case.ts';
export { type AftercareStage, stageOfDay, stagesInOrder } from './knowledge/aftercare.ts';
export { uncoveredFacts } from './knowledge/citations.ts';
export {
  knowledgeIn,
  languagesOffered,
  patientTexts,
  translationGaps,
} from './knowledge/in-language.ts';
export { type LanguageGuide, WRITTEN_IN } from './knowledge/language.ts';
export {
  type ForecastLetterWords,
  fill,
  type NoticeWords,
  type PatientNames,
  type ReminderWords,
  wordsFor,
} from './knowledge/letter.ts';
export type { OutcomeScale } from './knowledge/measure.ts';
export type { AnswerOption, QuestionItem, Questionnaire } from './knowledge/questions.ts';
export { type RedFlag, redFlagsFor } from './knowledge/red-flag.ts';
export {
  type Knowledge,
  type KnowledgeDocument,
  KnowledgeFault,
  linkKnowledge,
} from './knowledge.ts';
export { type CheckInAnswers, checkInAnswers } from './record/answers.ts';
export {
  type Check,
  type CheckInput,
  checkInput,
  checkOutput,
  type OfferedAlternative,
} from './record/check.ts';
export {
  type ActivityRule,
  activityRule,
  type ClinicSettings,
  clinicSettings,
} from './record/clinic.ts';
export { addDays, dayNumber, daysBetween, isoDate } from './record/dates.ts';
export {
  type AidOption,
  type AidOutcome,
  type DecisionAid,
  type DecisionAidInput,
  decisionAidInput,
  decisionAidOutput,
} from './record/decision-aid.ts';
export {
  type Forecast,
  type ForecastInput,
  forecastInput,
  forecastOutput,
} from './record/forecast.ts';
export { MEASURED, type Measurement, measurement } from './record/measurement.ts';
export type { Page, PageItem, PagePart, PageSection } from './record/page.ts';
export {
  type Pause,
  type Plan,
  type PlanEvent,
  type PlanInput,
  type PlannedSession,
  planInput,
  planOutput,
} from './record/plan.ts';
export {
  type Answer,
  jsonPointer,
  type Refusal,
  readBySchema,
  type WrongField,
} from './record/refusal.ts';
export { type RemodelInput, remodelInput } from './record/remodel.ts';
export { z } from './record/schema.ts';
export {
  type PublishedScorecard,
  publishedScorecard,
  type Scorecard,
  scorecardInput,
  scorecardOutput,
} from './record/scorecard.ts';
export {
  type StudyInput,
  type StudyOutput,
  type StudyPrediction,
  studyInput,
  studyOutput,
} from './record/study.ts';
export { type Triage, type TriageInput, triageInput, triageOutput } from './record/triage.ts';
export { ENGINE_VERSION } from './record/version.ts';
export {
  ADJUNCTS,
  type Adjunct,
  AREAS,
  type Area,
  type Certainty,
  HISTORY_CODES,
  type HistoryCode,
  LAXITIES,
  MODALITIES,
  type Modality,
} from './record/vocabulary.ts';
