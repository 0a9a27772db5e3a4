import { useLayoutEffect, useRef, useState } from 'react';

/** The width of an element in CSS pixels, so that a chart's letters keep their size. */
export function useWidth<E extends Element>(assumed: number) {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(assumed);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const measure = () =>
      setWidth(Math.max(240, Math.round(watched.getBoundingClientRect().width)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}
