import { lazy, Suspense } from 'react';
import { AccountPage } from './access/account.tsx';
import { TeamPage } from './access/team.tsx';
import { BoardPage } from './board/page.tsx';
import { Heading } from './parts/heading.tsx';
import { Link } from './parts/link.tsx';
import { Loading } from './parts/trouble.tsx';
import { PersonPage } from './person/page.tsx';
import { PeoplePage } from './person/people.tsx';
import { PersonForm } from './person/person-form.tsx';
import { RequestsPage } from './requests/page.tsx';
import { addressOf, type Route } from './route.ts';
import { SessionPage } from './session/page.tsx';
import { SettingsPage } from './settings/page.tsx';
import { useStaff } from './staff.ts';
import { say } from './words.ts';

const AuditPage = lazy(async () => ({
  default: (await import('./audit/page.tsx')).AuditPage,
}));
const DataPage = lazy(async () => ({
  default: (await import('./data/page.tsx')).DataPage,
}));
const LettersPage = lazy(async () => ({
  default: (await import('./letters/page.tsx')).LettersPage,
}));
const SitesPage = lazy(async () => ({
  default: (await import('./sites/page.tsx')).SitesPage,
}));
const MergePage = lazy(async () => ({
  default: (await import('./merge/page.tsx')).MergePage,
}));
const SheetPage = lazy(async () => ({
  default: (await import('./consents/sheet-page.tsx')).SheetPage,
}));
const SignPage = lazy(async () => ({
  default: (await import('./consents/sign-page.tsx')).SignPage,
}));
const WordingsPage = lazy(async () => ({
  default: (await import('./consents/wordings-page.tsx')).WordingsPage,
}));

const OutcomesPage = lazy(async () => ({
  default: (await import('./outcomes/clinic-page.tsx')).OutcomesPage,
}));
const PersonOutcomesPage = lazy(async () => ({
  default: (await import('./outcomes/person-page.tsx')).PersonOutcomesPage,
}));
const ImportPage = lazy(async () => ({
  default: (await import('./outcomes/import/page.tsx')).ImportPage,
}));
const SafetyPage = lazy(async () => ({
  default: (await import('./safety/page.tsx')).SafetyPage,
}));
const EventPage = lazy(async () => ({
  default: (await import('./safety/event-page.tsx')).EventPage,
}));
const ReportPage = lazy(async () => ({
  default: (await import('./safety/report-page.tsx')).ReportPage,
}));

/** The page of an address, for somebody who is signed in; seldom ones are loaded when opened. */
export function Pages({ route }: { route: Route }) {
  const { me } = useStaff();
  if (me.factorMissing) return <AccountPage />;
  return (
    <Suspense fallback={<Loading />}>
      <Page route={route} />
    </Suspense>
  );
}

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'board':
      return <BoardPage />;
    case 'people':
      return <PeoplePage />;
    case 'new-person':
      return <PersonForm />;
    case 'edit-person':
      return <PersonForm key={route.personId} personId={route.personId} />;
    case 'person':
      return (
        <PersonPage key={route.personId} personId={route.personId} courseId={route.courseId} />
      );
    case 'session':
      return <SessionPage key={route.personId} personId={route.personId} />;
    case 'merge':
      return (
        <MergePage
          key={`${route.personId} ${route.otherId}`}
          personId={route.personId}
          otherId={route.otherId}
        />
      );
    case 'sign':
      return <SignPage key={route.personId} personId={route.personId} />;
    case 'consent':
      return <SheetPage personId={route.personId} consentId={route.consentId} />;
    case 'audit':
      return <AuditPage key={route.personId} personId={route.personId} />;
    case 'data':
      return <DataPage key={route.personId} personId={route.personId} />;
    case 'letters':
      return <LettersPage />;
    case 'sites':
      return <SitesPage />;
    case 'wordings':
      return <WordingsPage />;
    case 'requests':
      return <RequestsPage />;
    case 'outcomes':
      return <OutcomesPage />;
    case 'person-outcomes':
      return <PersonOutcomesPage key={route.personId} personId={route.personId} />;
    case 'import':
      return <ImportPage />;
    case 'safety':
      return <SafetyPage />;
    case 'event':
      return (
        <EventPage
          key={route.eventId ?? route.personId}
          personId={route.personId}
          eventId={route.eventId}
        />
      );
    case 'report':
      return <ReportPage eventId={route.eventId} />;
    case 'settings':
      return <SettingsPage />;
    case 'team':
      return <TeamPage />;
    case 'account':
      return <AccountPage />;
    default:
      return (
        <>
          <Heading title={say('nowhere-title')} />
          <p>
            <Link href={addressOf.board}>{say('room-board')}</Link>
          </p>
        </>
      );
  }
}
