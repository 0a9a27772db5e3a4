import { useSyncExternalStore } from 'react';
import { START } from './at.ts';
import { questions } from './knowledge.ts';

/** Where somebody is. Only the place stands in the address; answers never do. */
export type Route =
  | { page: 'start' }
  | { page: 'question'; step: number }
  | { page: 'forecast' }
  | { page: 'link'; token: string }
  | { page: 'explore'; place: Place; of: string | undefined };

/** Pages that come with web/src/explore, loaded when somebody opens one. */
export const PLACES = [
  'will-it-help',
  'plan',
  'try-dates',
  'decide',
  'evidence',
  'faq',
  'protocol',
  'scorecard',
] as const;
export type Place = (typeof PLACES)[number];

/** The scorecard has an address that can be printed and cited. */
const SCORECARD = /^\/scorecard\/?$/;
const LINK = /^\/f\/([\w-]{16,128})\/?$/;

/** Reads an address; whatever is unknown leads to the start page. */
export function routeOf(pathname: string, hash: string): Route {
  const token = LINK.exec(pathname)?.[1];
  if (token) return { page: 'link', token };
  if (SCORECARD.test(pathname) && hash === '')
    return { page: 'explore', place: 'scorecard', of: undefined };
  const place = hash.replace(/^#\/?/, '');
  if (place === 'forecast') return { page: 'forecast' };
  const [first, ...rest] = place.split('/');
  const of = rest.length > 0 ? rest.join('/') : undefined;
  const explored = PLACES.find((one) => one === first);
  if (explored) return { page: 'explore', place: explored, of };
  const step = questions().findIndex(({ linkId }) => linkId === place);
  return step >= 0 ? { page: 'question', step } : { page: 'start' };
}

const listen = (changed: () => void) => {
  addEventListener('hashchange', changed);
  addEventListener('popstate', changed);
  return () => {
    removeEventListener('hashchange', changed);
    removeEventListener('popstate', changed);
  };
};

/** The current route; the browser's back button moves through the questions. */
export function useRoute(): Route {
  const address = useSyncExternalStore(listen, () => `${location.pathname}\n${location.hash}`);
  const [pathname = '/', hash = ''] = address.split('\n');
  return routeOf(pathname, hash);
}

/** The address of a page of the app. */
export function addressOf(page: 'start' | 'forecast' | Place | { question: string }): string {
  if (page === 'start') return START;
  return `${START}#/${typeof page === 'string' ? page : page.question}`;
}

/** Goes to an address inside the app without a load. */
export function go(address: string): void {
  history.pushState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
}
