import { CLINIC_ROUTES } from './clinic/routes.ts';
import type { Route } from './route.ts';
import { addCheckInRoute } from './routes/add-check-in.ts';
import { calendarFeed } from './routes/calendar-feed.ts';
import { changeLanguage } from './routes/change-language.ts';
import { createForecast } from './routes/create-forecast.ts';
import { deleteForecastRoute } from './routes/delete-forecast.ts';
import { describeApi } from './routes/describe-api.ts';
import { downloadCalendar } from './routes/download-calendar.ts';
import { downloadPlan } from './routes/download-plan.ts';
import { downloadProtocol } from './routes/download-protocol.ts';
import { exportForecast } from './routes/export-forecast.ts';
import { forgetForecast } from './routes/forget-forecast.ts';
import { forgetPage } from './routes/forget-page.ts';
import { isLive } from './routes/is-live.ts';
import { isReady } from './routes/is-ready.ts';
import { listCheckIns } from './routes/list-check-ins.ts';
import { listFailedLetters } from './routes/list-failed-letters.ts';
import { openClinicPageRoute } from './routes/open-clinic-page.ts';
import { readApi } from './routes/read-api.ts';
import { readClinic } from './routes/read-clinic.ts';
import { readClinicPage } from './routes/read-clinic-page.ts';
import { readForecast } from './routes/read-forecast.ts';
import { readMetrics } from './routes/read-metrics.ts';
import { readOutboxRoute } from './routes/read-outbox.ts';
import { readOutboxAttachment } from './routes/read-outbox-attachment.ts';
import { readOutboxHtml } from './routes/read-outbox-html.ts';
import { readOutboxLetter } from './routes/read-outbox-letter.ts';
import { readPageStyle } from './routes/read-page-style.ts';
import { printPlan, readPlan } from './routes/read-plan.ts';
import { readScorecardRoute } from './routes/read-scorecard.ts';
import { askForReminders, readReminders, stopAllReminders } from './routes/reminders.ts';
import { sendLetter } from './routes/send-letter.ts';
import { sendRequest, takeRequestBack } from './routes/send-request.ts';
import { stopReminder, stopReminderPage } from './routes/stop-reminder.ts';

/** Every route of the server, in the order a reader wants to meet them. */
export const ROUTES: readonly Route[] = [
  createForecast,
  readForecast,
  changeLanguage,
  deleteForecastRoute,
  addCheckInRoute,
  listCheckIns,
  readPlan,
  printPlan,
  readReminders,
  askForReminders,
  stopAllReminders,
  exportForecast,
  sendLetter,
  calendarFeed,
  downloadCalendar,
  downloadProtocol,
  downloadPlan,
  readClinic,
  readScorecardRoute,
  readClinicPage,
  sendRequest,
  takeRequestBack,
  describeApi,
  readApi,
  isLive,
  isReady,
  openClinicPageRoute,
  readMetrics,
  forgetPage,
  stopReminderPage,
  stopReminder,
  forgetForecast,
  listFailedLetters,
  readPageStyle,
  readOutboxRoute,
  readOutboxLetter,
  readOutboxHtml,
  readOutboxAttachment,
  ...CLINIC_ROUTES,
];
