import { useSyncExternalStore } from 'react';

/** Where somebody is on the clinic page. */
export type Route =
  | { page: 'board' }
  | { page: 'people' }
  | { page: 'new-person' }
  | { page: 'person'; personId: string; courseId?: string }
  | { page: 'edit-person'; personId: string }
  | { page: 'session'; personId: string }
  | { page: 'settings' }
  | { page: 'team' }
  | { page: 'account' }
  | { page: 'set-up'; token: string }
  | { page: 'join'; token: string }
  | { page: 'nowhere' };

const ID = /^[0-9a-f-]{36}$/;

/** Reads an address below /clinic. */
export function routeOf(pathname: string): Route {
  const [, , room, ...rest] = pathname.replace(/\/+$/, '').split('/');
  const [first, second] = rest;
  switch (room) {
    case undefined:
      return { page: 'board' };
    case 'people':
      if (first === undefined) return { page: 'people' };
      if (first === 'new') return { page: 'new-person' };
      if (!ID.test(first)) return { page: 'nowhere' };
      if (second === undefined) return { page: 'person', personId: first };
      if (second === 'edit') return { page: 'edit-person', personId: first };
      if (second === 'session') return { page: 'session', personId: first };
      return ID.test(second)
        ? { page: 'person', personId: first, courseId: second }
        : { page: 'nowhere' };
    case 'settings':
    case 'team':
    case 'account':
      return first === undefined ? { page: room } : { page: 'nowhere' };
    case 'set-up':
    case 'join':
      return first === undefined ? { page: 'nowhere' } : { page: room, token: first };
    default:
      return { page: 'nowhere' };
  }
}

const listen = (changed: () => void) => {
  addEventListener('popstate', changed);
  return () => removeEventListener('popstate', changed);
};

/** The current address; the browser's back button moves through the pages. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(listen, () => location.pathname));
}

export const addressOf = {
  board: '/clinic',
  people: '/clinic/people',
  newPerson: '/clinic/people/new',
  settings: '/clinic/settings',
  team: '/clinic/team',
  account: '/clinic/account',
  person: (personId: string, courseId?: string) =>
    courseId ? `/clinic/people/${personId}/${courseId}` : `/clinic/people/${personId}`,
  editPerson: (personId: string) => `/clinic/people/${personId}/edit`,
  session: (personId: string) => `/clinic/people/${personId}/session`,
};

/** Goes to an address inside the app without a load. */
export function go(address: string): void {
  history.pushState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
}
