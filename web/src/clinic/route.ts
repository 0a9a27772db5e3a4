import { useSyncExternalStore } from 'react';

/** Where somebody is on the clinic page. */
export type Route =
  | { page: 'board' }
  | { page: 'people' }
  | { page: 'new-person' }
  | { page: 'person'; personId: string; courseId?: string }
  | { page: 'edit-person'; personId: string }
  | { page: 'session'; personId: string }
  | { page: 'sign'; personId: string }
  | { page: 'consent'; personId: string; consentId: string }
  | { page: 'wordings' }
  | { page: 'requests' }
  | { page: 'merge'; personId: string; otherId: string }
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
  const [first, second, third] = rest;
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
      if (second === 'merge')
        return ID.test(third ?? '')
          ? { page: 'merge', personId: first, otherId: String(third) }
          : { page: 'nowhere' };
      if (second === 'consents') return consentRoute(first, third);
      return ID.test(second)
        ? { page: 'person', personId: first, courseId: second }
        : { page: 'nowhere' };
    case 'requests':
    case 'settings':
    case 'wordings':
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

function consentRoute(personId: string, consentId: string | undefined): Route {
  if (consentId === 'sign') return { page: 'sign', personId };
  return ID.test(consentId ?? '')
    ? { page: 'consent', personId, consentId: String(consentId) }
    : { page: 'nowhere' };
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
  requests: '/clinic/requests',
  settings: '/clinic/settings',
  wordings: '/clinic/wordings',
  team: '/clinic/team',
  account: '/clinic/account',
  person: (personId: string, courseId?: string) =>
    courseId ? `/clinic/people/${personId}/${courseId}` : `/clinic/people/${personId}`,
  editPerson: (personId: string) => `/clinic/people/${personId}/edit`,
  session: (personId: string) => `/clinic/people/${personId}/session`,
  sign: (personId: string) => `/clinic/people/${personId}/consents/sign`,
  merge: (personId: string, otherId: string) => `/clinic/people/${personId}/merge/${otherId}`,
  consent: (personId: string, consentId: string) =>
    `/clinic/people/${personId}/consents/${consentId}`,
};

/** Goes to an address inside the app without a load. */
export function go(address: string): void {
  history.pushState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
}
