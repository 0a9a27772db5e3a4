import { type RefObject, useEffect, useRef, useState } from 'react';
import { api, type StoredPlan, type Trouble } from '../../api.ts';
import { useOnline } from '../../kit/frame.tsx';
import { keepLink, recallLink } from '../today/kept.ts';

/** The plan is asked for a little before its place comes into view. */
const AHEAD = '600px';

export interface PlanAsked {
  /** Its place on the page: what comes near asks for the plan. */
  place: RefObject<HTMLElement | null>;
  stored: StoredPlan | undefined;
  trouble: Trouble | undefined;
  again: () => void;
}

/**
 * The plan of a stored series: the copy of this device at once, and the server's as soon as
 * somebody comes near. Asked anew when check-ins have moved the dates.
 * @param version changes whenever the forecast has learned
 */
export function usePlan(token: string, version: number): PlanAsked {
  const online = useOnline();
  const place = useRef<HTMLElement>(null);
  const [isNear, setNear] = useState(false);
  const [stored, setStored] = useState(() => recallLink(token).plan);
  const [trouble, setTrouble] = useState<Trouble>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!place.current) return;
    const watch = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: AHEAD },
    );
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: version and attempt ask the same again.
  useEffect(() => {
    if (!isNear || !online) return;
    let isCurrent = true;
    api.plan(token).then((reply) => {
      if (!isCurrent) return;
      setTrouble(reply.ok ? undefined : reply.trouble);
      if (!reply.ok) return;
      setStored(reply.value);
      keepLink(token, { plan: reply.value });
    });
    return () => {
      isCurrent = false;
    };
  }, [token, isNear, online, version, attempt]);
  return { place, stored, trouble, again: () => setAttempt((count) => count + 1) };
}
