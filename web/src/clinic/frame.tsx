import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Mark } from '../kit/mark.tsx';
import { ask } from './api.ts';
import { Link } from './parts/link.tsx';
import { type Room, RoomsNav } from './rooms-nav.tsx';
import { addressOf, go, type Route } from './route.ts';
import { useStaff } from './staff.ts';
import type { Me } from './types.ts';
import { nameOf, say } from './words.ts';

const ROOM_OF: Partial<Record<Route['page'], Room>> = {
  board: 'board',
  people: 'people',
  'new-person': 'people',
  person: 'people',
  'edit-person': 'people',
  session: 'people',
  requests: 'requests',
  'person-outcomes': 'people',
  event: 'people',
  outcomes: 'outcomes',
  import: 'outcomes',
  safety: 'safety',
  report: 'safety',
  team: 'team',
  settings: 'settings',
  wordings: 'settings',
  sign: 'people',
  consent: 'people',
  merge: 'people',
  data: 'people',
  sites: 'settings',
  audit: 'settings',
};

/** What stands round every page of the clinic: its name, the rooms, who is signed in. */
export function Frame({ route, children }: { route: Route; children: ReactNode }) {
  const { me } = useStaff();
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {say('skip-to')}
      </a>
      <header className="rail">
        <Link className="brand" href={addressOf.board}>
          <Mark />
          <span className="clinic-name">{me.clinic.name}</span>
        </Link>
        {me.clinic.demo && <p className="tag demo">{say('demo')}</p>}
        <RoomsNav current={route.page === 'letters' ? 'letters' : ROOM_OF[route.page]} />
        <AccountMenu />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

function AccountMenu() {
  const { me, renew, signOut } = useStaff();
  const others = me.clinics.filter(({ id }) => id !== me.clinic.id);
  const enterClinic = async (clinicId: string) => {
    const reply = await ask<Me>('POST', '/api/staff/clinic', { clinicId });
    if (!reply.ok) return;
    renew(reply.value);
    go(addressOf.board);
  };
  return (
    <MenuTrigger>
      <Button className="account">
        <span className="account-name">{me.name}</span>
        <span className="small">{nameOf('role', me.role)}</span>
      </Button>
      <Popover className="popover" placement="top start">
        <Menu aria-label={say('account-menu')} className="menu">
          {others.map(({ id, name }) => (
            <MenuItem key={id} className="menu-item" onAction={() => void enterClinic(id)}>
              {say('go-to-clinic', { clinic: name })}
            </MenuItem>
          ))}
          <MenuItem className="menu-item" onAction={() => go(addressOf.account)}>
            {say('room-account')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={signOut}>
            {say('sign-out')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
