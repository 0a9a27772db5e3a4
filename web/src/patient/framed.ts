import { firstLook, isFramed, type Look, onLook } from './at.ts';

/** Tells the host page something that holds no answer: how tall the page is, or that it moved on. */
function tell(word: { healcast: 'size'; height: number } | { healcast: 'moved' }): void {
  // To any origin: only sites that the clinic named may frame this page at all.
  window.parent.postMessage(word, '*');
}

/** Holds the scheme of the host page, or follows the device again. */
function holdScheme({ scheme }: Look): void {
  const { dataset } = document.documentElement;
  if (scheme === 'light' || scheme === 'dark') dataset.scheme = scheme;
  else delete dataset.scheme;
}

/** Fits a framed page into its host: the host's scheme, and a frame as tall as its content. */
export function fitIntoHost(page: HTMLElement): void {
  holdScheme(firstLook);
  if (!isFramed) return;
  onLook(holdScheme);
  document.documentElement.dataset.framed = '';
  new ResizeObserver(() => tell({ healcast: 'size', height: page.offsetHeight })).observe(page);
  addEventListener('popstate', () => tell({ healcast: 'moved' }));
}
