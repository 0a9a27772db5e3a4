import type { z } from '@healcast/engine';
import type * as access from '../../../server/src/api/clinic/contract/access.ts';
import type * as boards from '../../../server/src/api/clinic/contract/board.ts';
import type * as leadWords from '../../../server/src/api/clinic/contract/leads.ts';
import type * as results from '../../../server/src/api/clinic/contract/outcomes.ts';
import type * as passkeyWords from '../../../server/src/api/clinic/contract/passkeys.ts';
import type * as people from '../../../server/src/api/clinic/contract/people.ts';
import type * as practices from '../../../server/src/api/clinic/contract/settings.ts';
import type * as page from '../../../server/src/api/clinic-page.ts';

/** The documents of the clinic API, as docs/clinic-api.md describes them. */
export type Me = access.Me;
export type Role = Me['role'];
export type SignInAnswer = z.infer<typeof access.signInAnswer>;
export type OpenedInvitation = z.infer<typeof access.openedInvitation>;
export type Team = z.infer<typeof access.team>;
export type Member = z.infer<typeof access.member>;
export type Invitation = z.infer<typeof access.invitation>;
export type SignIns = z.infer<typeof access.signIns>;
export type SecondFactorOffer = z.infer<typeof access.secondFactorOffer>;
export type RecoveryCodes = z.infer<typeof access.recoveryCodes>;

export type Board = z.infer<typeof boards.board>;
export type BoardRow = boards.BoardRow;
export type Signal = BoardRow['signal'];
export type Recovery = z.infer<typeof boards.recovery>;
export type AlertLoad = z.infer<typeof boards.alertLoad>;
export type CheckInKept = z.infer<typeof boards.checkInKept>;
export type AlertKept = z.infer<typeof boards.alertKept>;
export type Action = NonNullable<AlertKept['action']>;

export type PersonBody = people.PersonBody;
export type PersonRecord = people.PersonRecord;
export type PeoplePage = z.infer<typeof people.peoplePage>;
export type FoundPerson = z.infer<typeof people.foundPerson>;
export type SessionBody = people.SessionBody;
export type Zone = SessionBody['zones'][number];
export type SessionCheck = z.infer<typeof people.sessionCheck>;
export type SavedSession = z.infer<typeof people.savedSession>;
export type KeptSession = z.infer<typeof people.keptSession>;
export type Course = z.infer<typeof people.course>;
export type FailedNotices = z.infer<typeof boards.failedNotices>;
export type LetterKept = z.infer<typeof boards.letterKept>;
export type AuditPage = z.infer<typeof access.auditPage>;
export type AuditCheck = z.infer<typeof access.auditCheck>;
export type Sites = z.infer<typeof access.sites>;
export type Progress = z.infer<typeof people.progress>;
export type ConsentKind = people.ConsentKind;
export type ConsentTexts = z.infer<typeof people.consentTexts>;
export type Consent = z.infer<typeof people.consent>;
export type ConsentSheet = z.infer<typeof people.consentSheet>;

export type Passkey = z.infer<typeof passkeyWords.passkey>;
export type Passkeys = z.infer<typeof passkeyWords.passkeys>;
export type Lead = leadWords.Lead;
export type Leads = z.infer<typeof leadWords.leads>;
export type Outcomes = results.Outcomes;
export type OutcomeKept = results.OutcomeKept;
export type OutcomeChange = results.OutcomeChange;
export type Measure = results.Measure;
export type OutcomeSummary = results.OutcomeSummary;
export type OutcomeGroup = OutcomeSummary['groups'][number];
export type ImportAnswer = results.ImportAnswer;
export type ImportBody = results.ImportBody;
export type AdverseEvent = results.AdverseEvent;
export type AdverseEventBody = results.AdverseEventBody;
export type ReportDraft = results.ReportDraft;
export type Signals = results.Signals;
export type Comparison = results.Signal;

export type ClinicPage = page.ClinicPage;
export type Settings = practices.Settings;
export interface Made {
  id: string;
}
