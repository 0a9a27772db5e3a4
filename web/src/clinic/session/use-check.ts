import { useEffect, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import type { SessionBody, SessionCheck } from '../types.ts';

/** As long as fingers rest between two keys. */
const REST_MS = 250;

/** What speaks against the session, asked while it is typed. The last answer stays until the next. */
export function useCheck(personId: string, session: SessionBody | undefined) {
  const [check, setCheck] = useState<SessionCheck>();
  const [trouble, setTrouble] = useState<Trouble>();
  /** The session the answer is about: an answer about another one is not yet an answer. */
  const [about, setAbout] = useState<string>();
  const [turn, setTurn] = useState(0);
  // Somebody may come back from having a consent signed.
  useEffect(() => {
    const back = () => setTurn((before) => before + 1);
    addEventListener('focus', back);
    return () => removeEventListener('focus', back);
  }, []);
  const text = session ? JSON.stringify({ personId, session }) : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn asks about the same session again
  useEffect(() => {
    if (text === undefined) return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      const path = '/api/clinic/check';
      const reply = await ask<SessionCheck>('POST', path, JSON.parse(text), controller.signal);
      if (controller.signal.aborted) return;
      setTrouble(reply.ok ? undefined : reply.trouble);
      setCheck(reply.ok ? reply.value : undefined);
      setAbout(text);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text, turn]);
  const isCurrent = text !== undefined && about === text;
  return { check: text === undefined ? undefined : check, trouble, isCurrent };
}
