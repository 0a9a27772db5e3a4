import { AccountPage } from './access/account.tsx';
import { TeamPage } from './access/team.tsx';
import { BoardPage } from './board/page.tsx';
import { Heading } from './parts/heading.tsx';
import { Link } from './parts/link.tsx';
import { PersonPage } from './person/page.tsx';
import { PeoplePage } from './person/people.tsx';
import { PersonForm } from './person/person-form.tsx';
import { addressOf, type Route } from './route.ts';
import { SessionPage } from './session/page.tsx';
import { SettingsPage } from './settings/page.tsx';
import { say } from './words.ts';

/** The page of an address, for somebody who is signed in. */
export function Pages({ route }: { route: Route }) {
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
