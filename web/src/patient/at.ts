/**
 * Whose page this is. `/at/SLUG` is the page of one clinic, by itself or framed by the clinic's own
 * site; all other addresses speak for the clinic of the installation.
 */
const found = /^\/at\/([a-z0-9-]+)/.exec(location.pathname);

/** The clinic's name in the address, or undefined. */
export const atClinic: string | undefined = found?.[1];

/** The clinic as requests to the server name it: nothing where the installation's is meant. */
export const byClinic: Record<string, string> = atClinic ? { clinic: atClinic } : {};

/** The address of the start page here. */
export const START: string = found?.[0] ?? '/';

/** Whether another page shows this one within itself. */
export const isFramed: boolean = atClinic !== undefined && window.parent !== window;

/** Colour and scheme as the host page wishes them. */
export interface Look {
  accent: string | undefined;
  scheme: string | undefined;
}

function lookOf(words: string): Look {
  const wish = new URLSearchParams(words);
  return { accent: wish.get('accent') ?? undefined, scheme: wish.get('scheme') ?? undefined };
}

/** The look in the first address. */
export const firstLook: Look = lookOf(
  location.hash.startsWith('#look?') ? location.hash.slice('#look?'.length) : '',
);

/** Hears of every look that the host page wishes later. @returns how to stop */
export function onLook(hear: (look: Look) => void): () => void {
  const take = ({ source, data }: MessageEvent<unknown>) => {
    const { healcast, look } = (data ?? {}) as { healcast?: unknown; look?: unknown };
    if (source === window.parent && healcast === 'look' && typeof look === 'string')
      hear(lookOf(look));
  };
  addEventListener('message', take);
  return () => removeEventListener('message', take);
}
