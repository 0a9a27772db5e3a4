/**
 * Whose page this is. `/at/SLUG` is the page of one clinic, by itself or framed by the clinic's own
 * site; all other addresses speak for the clinic of the installation.
 */
const found = /^\/at\/([a-z0-9-]+)/.exec(location.pathname);

/** The clinic's name in the address, or undefined. */
export const atClinic: string | undefined = found?.[1];

/** The address of the start page here. */
export const START: string = found?.[0] ?? '/';

/** Whether another page shows this one within itself. */
export const isFramed: boolean = atClinic !== undefined && window.parent !== window;

/** Colour and scheme as the host page wishes them; they come once, in the first address. */
const wish = new URLSearchParams(
  location.hash.startsWith('#look?') ? location.hash.slice('#look?'.length) : '',
);
export const wishedAccent: string | undefined = wish.get('accent') ?? undefined;
export const wishedScheme = wish.get('scheme');
