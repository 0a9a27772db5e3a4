import { useEffect } from 'react';
import { useAnswer } from '../use-answer.ts';

/** Heard by the navigation when a request was settled here. */
export const REQUESTS_CHANGED = 'healcast-requests';
const EVERY_MS = 60_000;

/** How many requests wait; asked for each minute, and at once when one was settled here. */
export function useWaiting(): number {
  const { value, again } = useAnswer<{ waiting: number }>('/api/clinic/requests/count');
  useEffect(() => {
    const timer = setInterval(again, EVERY_MS);
    addEventListener(REQUESTS_CHANGED, again);
    return () => {
      clearInterval(timer);
      removeEventListener(REQUESTS_CHANGED, again);
    };
  }, [again]);
  return value?.waiting ?? 0;
}
