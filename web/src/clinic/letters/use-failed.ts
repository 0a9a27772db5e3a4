import { useEffect } from 'react';
import { useAnswer } from '../use-answer.ts';

/** Heard by the navigation when a failed letter was dealt with here. */
export const LETTERS_CHANGED = 'healcast-letters';
const EVERY_MS = 60_000;

/** How many failed letters nobody has dealt with; asked each minute, and when one was. */
export function useFailed(): number {
  const { value, again } = useAnswer<{ waiting: number }>('/api/clinic/failed-notices/count');
  useEffect(() => {
    const timer = setInterval(again, EVERY_MS);
    addEventListener(LETTERS_CHANGED, again);
    return () => {
      clearInterval(timer);
      removeEventListener(LETTERS_CHANGED, again);
    };
  }, [again]);
  return value?.waiting ?? 0;
}
