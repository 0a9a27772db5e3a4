import { useEffect, useRef } from 'react';

let isFirstView = true;

/**
 * Moves the focus to a page's heading when the page changes, so that a screen reader reads on from
 * there. The first view is left alone: the reader starts at the top by itself.
 */
export function useHeadingFocus(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Healcast`;
    if (!isFirstView) {
      heading.current?.focus({ preventScroll: true });
      scrollTo({ top: 0, behavior: 'instant' });
    }
    isFirstView = false;
  }, [title]);
  return heading;
}
