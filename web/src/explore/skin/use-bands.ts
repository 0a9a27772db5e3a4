import type { Remodel } from '@healcast/engine';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Following, followBands, type Told } from './follow-bands.ts';

/** After so long without a new wish the curves are told and tabled. */
const SETTLE_MS = 500;

/** The curves of these sessions in this skin; the workers live as long as the page. */
export function useBands(skin: Remodel | undefined, sessionDays: readonly number[]) {
  const following = useRef<Following>(null);
  const [told, setTold] = useState<Told>();
  const [failed, setFailed] = useState(false);
  useLayoutEffect(() => {
    following.current = followBands(setTold, () => setFailed(true));
    return () => following.current?.close();
  }, []);
  // At once, and not after the page is painted: the finger waits for it.
  useLayoutEffect(() => {
    if (skin) following.current?.wish({ skin, sessionDays });
  }, [skin, sessionDays]);
  return { told: skin && told, settled: useSettled(told), failed };
}

/** A value once it has stood still, for what is read out and not watched. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
