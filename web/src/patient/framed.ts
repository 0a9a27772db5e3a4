import { isFramed, wishedScheme } from './at.ts';

/** Tells the host page something that holds no answer: how tall the page is, or that it moved on. */
function tell(word: { healcast: 'size'; height: number } | { healcast: 'moved' }): void {
  // To any origin: only sites that the clinic named may frame this page at all.
  window.parent.postMessage(word, '*');
}

/** Fits a framed page into its host: the host's scheme, and a frame as tall as its content. */
export function fitIntoHost(page: HTMLElement): void {
  if (wishedScheme === 'light' || wishedScheme === 'dark')
    document.documentElement.dataset.scheme = wishedScheme;
  if (!isFramed) return;
  document.documentElement.dataset.framed = '';
  new ResizeObserver(() => tell({ healcast: 'size', height: page.offsetHeight })).observe(page);
  addEventListener('popstate', () => tell({ healcast: 'moved' }));
}
