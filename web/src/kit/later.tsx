import { type ReactNode, useEffect, useRef, useState } from 'react';

const waiting: (() => void)[] = [];
let isRunning = false;

/** Does one thing after the other, each in a task of its own, so that taps come between. */
export function inTurn(act: () => void): void {
  waiting.push(act);
  if (isRunning) return;
  isRunning = true;
  setTimeout(takeTurn);
}

function takeTurn(): void {
  waiting.shift()?.();
  isRunning = waiting.length > 0;
  if (isRunning) setTimeout(takeTurn);
}

/**
 * A part of a long page that comes in its turn, after what stands above it: the head of the page is
 * there at once, and no task is long. Drawn anew only when one of `on` changes.
 */
export function Later({ on, children }: { on: readonly unknown[]; children: ReactNode }) {
  const latest = useRef(children);
  latest.current = children;
  const [shown, setShown] = useState<ReactNode>(null);
  useEffect(
    () => {
      let isCurrent = true;
      inTurn(() => isCurrent && setShown(latest.current));
      return () => {
        isCurrent = false;
      };
    },
    // biome-ignore lint: the caller names what its part depends on.
    on,
  );
  return shown;
}
