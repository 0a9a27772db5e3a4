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
  | { page: 'sites' }
  | { page: 'letters' }
  | { page: 'audit'; personId?: string }
  | { page: 'data'; personId: string }
  | { page: 'requests' }
  | { page: 'merge'; personId: string; otherId: string }
  | { page: 'outcomes' }
  | { page: 'import' }
  | { page: 'person-outcomes'; personId: string }
  | { page: 'safety' }
  | { page: 'event'; personId: string; eventId?: string }
  | { page: 'report'; eventId: string }
  | { page: 'settings' }
  | { page: 'team' }
  | { page: 'account' }
  | { page: 'set-up'; token: string }
  | { page: 'join'; token: string }
  | { page: 'reset'; token: string }
  | { page: 'forgot' }
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
      if (second === 'data') return { page: 'data', personId: first };
      if (second === 'consents') return consentRoute(first, third);
      if (second === 'outcomes') return { page: 'person-outcomes', personId: first };
      if (second === 'event') return eventRoute(first, third);
      return ID.test(second)
        ? { page: 'person', personId: first, courseId: second }
        : { page: 'nowhere' };
    case 'outcomes':
      if (first === 'import') return { page: 'import' };
      return first === undefined ? { page: 'outcomes' } : { page: 'nowhere' };
    case 'safety':
      if (first === undefined) return { page: 'safety' };
      return ID.test(first) ? { page: 'report', eventId: first } : { page: 'nowhere' };
    case 'forgot':
    case 'requests':
    case 'settings':
    case 'wordings':
    case 'sites':
    case 'letters':
    case 'team':
    case 'account':
      return first === undefined ? { page: room } : { page: 'nowhere' };
    case 'audit':
      if (first === undefined) return { page: 'audit' };
      return ID.test(first) ? { page: 'audit', personId: first } : { page: 'nowhere' };
    case 'set-up':
    case 'join':
    case 'reset':
      return first === undefined ? { page: 'nowhere' } : { page: room, token: first };
    default:
      return { page: 'nowhere' };
  }
}

function eventRoute(personId: string, eventId: string | undefined): Route {
  if (eventId === undefined) return { page: 'event', personId };
  return ID.test(eventId) ? { page: 'event', personId, eventId } : { page: 'nowhere' };
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
  outcomes: '/clinic/outcomes',
  import: '/clinic/outcomes/import',
  safety: '/clinic/safety',
  sites: '/clinic/sites',
  letters: '/clinic/letters',
  audit: '/clinic/audit',
  auditOf: (personId: string) => `/clinic/audit/${personId}`,
  dataOf: (personId: string) => `/clinic/people/${personId}/data`,
  team: '/clinic/team',
  account: '/clinic/account',
  forgot: '/clinic/forgot',
  person: (personId: string, courseId?: string) =>
    courseId ? `/clinic/people/${personId}/${courseId}` : `/clinic/people/${personId}`,
  editPerson: (personId: string) => `/clinic/people/${personId}/edit`,
  session: (personId: string) => `/clinic/people/${personId}/session`,
  personOutcomes: (personId: string) => `/clinic/people/${personId}/outcomes`,
  event: (personId: string, eventId?: string) =>
    `/clinic/people/${personId}/event${eventId ? `/${eventId}` : ''}`,
  report: (eventId: string) => `/clinic/safety/${eventId}`,
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
