import type { Route } from '../route.ts';
import { acceptInvitation, readInvitation } from './access/accept-invitation.ts';
import { checkAuditRoute, readAuditRoute } from './access/audit.ts';
import { changePassword } from './access/change-password.ts';
import { readDemoSignIn } from './access/demo.ts';
import { endSignInRoute } from './access/end-sign-in.ts';
import { inviteRoute, withdrawInvitation } from './access/invitations.ts';
import { listSignIns } from './access/list-sign-ins.ts';
import { offerPasskeySignIn, passkeySignIn } from './access/passkey-sign-in.ts';
import {
  addPasskeyRoute,
  listPasskeys,
  offerPasskey,
  removePasskeyRoute,
  renamePasskeyRoute,
} from './access/passkeys.ts';
import { readMe } from './access/read-me.ts';
import { askForReset, readReset, resetPassword } from './access/reset-password.ts';
import {
  offerSecondFactorRoute,
  turnOffSecondFactor,
  turnOnSecondFactor,
} from './access/second-factor.ts';
import { readSetUp, setUp } from './access/set-up.ts';
import { signIn } from './access/sign-in.ts';
import { signOut } from './access/sign-out.ts';
import { addSite, changeSite, listSites } from './access/sites.ts';
import { switchClinic } from './access/switch-clinic.ts';
import { changeMemberRoute, readTeam } from './access/team.ts';
import { boardEvents } from './board/events.ts';
import {
  countFailedNotices,
  handleFailedNotice,
  listFailedNotices,
} from './board/failed-notices.ts';
import { readMeasurements } from './board/private-measurements.ts';
import { readCoursePage, writeToClinic } from './board/private-page.ts';
import { readAlertLoad, readBoard } from './board/read-board.ts';
import { assign, readRecovery, replyToPerson, settle } from './board/recovery.ts';
import { changeLogo, previewLetter, readLogo, removeLogo } from './letters.ts';
import {
  addAdverseEvent,
  changeAdverseEvent,
  listAdverseEvents,
  readReport,
} from './outcomes/adverse-events.ts';
import { exportOutcomes, exportOutcomesJson } from './outcomes/export.ts';
import { importOutcomes } from './outcomes/import/import.ts';
import { listMeasures } from './outcomes/measures.ts';
import { addOutcome, dropOutcome, listOutcomes } from './outcomes/outcomes.ts';
import { readSignals } from './outcomes/signals.ts';
import { readScorecard, summariseOutcomes } from './outcomes/summary.ts';
import { changeCourseRoute } from './people/change-course.ts';
import {
  addConsentTextRoute,
  listConsentTexts,
  readConsent,
  revokeConsentRoute,
  signConsentRoute,
} from './people/consents.ts';
import { erasePersonRoute, exportPerson } from './people/erase.ts';
import { mergePeopleRoute } from './people/merge.ts';
import { addPersonRoute, changePersonRoute, listPeople } from './people/people.ts';
import { readPerson } from './people/read-person.ts';
import { checkSessionRoute, saveSessionRoute } from './people/sessions.ts';
import {
  countLeads,
  eraseLeadRoute,
  exportLead,
  leadToPerson,
  listLeads,
  settleLeadRoute,
} from './requests.ts';
import { changeSettings, readSettings } from './settings.ts';

/** Every route of the clinic, in the order of docs/clinic-api.md. */
export const CLINIC_ROUTES: readonly Route[] = [
  readSetUp,
  setUp,
  signIn,
  signOut,
  readMe,
  switchClinic,
  readInvitation,
  acceptInvitation,
  changePassword,
  offerSecondFactorRoute,
  turnOnSecondFactor,
  turnOffSecondFactor,
  listPasskeys,
  offerPasskey,
  addPasskeyRoute,
  renamePasskeyRoute,
  removePasskeyRoute,
  offerPasskeySignIn,
  passkeySignIn,
  askForReset,
  readReset,
  resetPassword,
  listSignIns,
  endSignInRoute,
  readDemoSignIn,
  readTeam,
  inviteRoute,
  withdrawInvitation,
  changeMemberRoute,
  listSites,
  addSite,
  changeSite,
  readAuditRoute,
  checkAuditRoute,
  listPeople,
  addPersonRoute,
  readPerson,
  changePersonRoute,
  mergePeopleRoute,
  exportPerson,
  erasePersonRoute,
  checkSessionRoute,
  saveSessionRoute,
  changeCourseRoute,
  listConsentTexts,
  addConsentTextRoute,
  signConsentRoute,
  readConsent,
  revokeConsentRoute,
  readBoard,
  boardEvents,
  readRecovery,
  assign,
  replyToPerson,
  settle,
  readAlertLoad,
  listFailedNotices,
  countFailedNotices,
  handleFailedNotice,
  readCoursePage,
  readMeasurements,
  writeToClinic,
  listMeasures,
  listOutcomes,
  addOutcome,
  dropOutcome,
  importOutcomes,
  exportOutcomes,
  exportOutcomesJson,
  summariseOutcomes,
  readScorecard,
  listAdverseEvents,
  addAdverseEvent,
  changeAdverseEvent,
  readReport,
  readSignals,
  listLeads,
  countLeads,
  settleLeadRoute,
  leadToPerson,
  exportLead,
  eraseLeadRoute,
  readSettings,
  changeSettings,
  readLogo,
  changeLogo,
  removeLogo,
  previewLetter,
];
