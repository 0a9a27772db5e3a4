import { useCallback, useEffect, useRef, useState } from 'react';
import { ask, type Trouble } from './api.ts';

/** What is known of an address: its last answer stays while a newer one is asked for. */
export interface Answered<Value> {
  value: Value | undefined;
  trouble: Trouble | undefined;
  again: () => void;
}

/** Asks for an address now, whenever it changes, and again on demand. Null asks nothing. */
export function useAnswer<Value>(path: string | null): Answered<Value> {
  const [kept, setKept] = useState<{ path: string; value?: Value; trouble?: Trouble }>();
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  const asking = useRef<AbortController>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn asks the same address again
  useEffect(() => {
    if (path === null) return;
    const controller = new AbortController();
    asking.current = controller;
    void ask<Value>('GET', path, undefined, controller.signal).then((reply) => {
      if (controller.signal.aborted) return;
      setKept((before) => {
        const last = before?.path === path ? before.value : undefined;
        if (reply.ok) return { path, value: reply.value };
        return { path, trouble: reply.trouble, ...(last !== undefined && { value: last }) };
      });
    });
    return () => controller.abort();
  }, [path, turn]);
  const current = kept?.path === path ? kept : undefined;
  return { value: current?.value, trouble: current?.trouble, again };
}
