import type { CheckInAnswers, Triage } from '@healcast/engine';
import { useCallback, useEffect, useState } from 'react';
import { api } from '../../api.ts';
import { useOnline } from '../../kit/frame.tsx';
import { newId } from '../../kit/new-id.ts';
import { type KeptCheckIn, keepLink, merged, recallLink } from './kept.ts';

export interface CheckIns {
  all: readonly KeptCheckIn[];
  /** Keeps an answered check-in on this device and sends it as soon as it can. */
  add: (answers: CheckInAnswers, triage: Triage) => void;
  /** Ids the server would not take. */
  refused: readonly string[];
}

/** The check-ins of a private link: on this device first, then on the server. */
export function useCheckIns(token: string): CheckIns {
  const online = useOnline();
  const [all, setAll] = useState(() => recallLink(token).checkIns);
  const [refused, setRefused] = useState<string[]>([]);
  const change = useCallback(
    (next: (before: readonly KeptCheckIn[]) => KeptCheckIn[]) =>
      setAll((before) => {
        const after = next(before);
        keepLink(token, { checkIns: after });
        return after;
      }),
    [token],
  );

  useEffect(() => {
    if (!online) return;
    let isCurrent = true;
    api.checkIns(token).then((reply) => {
      if (!isCurrent || !reply.ok) return;
      const server = reply.value.checkIns.map((one) => ({ ...one, sent: true }));
      change((before) => merged(before, server));
    });
    return () => {
      isCurrent = false;
    };
  }, [token, online, change]);

  const waiting = all.filter(({ id, sent }) => !sent && !refused.includes(id))[0];
  useEffect(() => {
    if (!online || !waiting) return;
    let isCurrent = true;
    api.addCheckIn(token, waiting.id, waiting.answers).then((reply) => {
      if (!isCurrent) return;
      if (reply.ok) {
        // The clinic's answer holds the check-ins of others beside the model.
        const { triage } = reply.value;
        change((before) =>
          before.map((one) => (one.id === waiting.id ? { ...one, triage, sent: true } : one)),
        );
      } else if (reply.trouble.kind === 'refused' || reply.trouble.kind === 'gone')
        setRefused((before) => [...before, waiting.id]);
    });
    return () => {
      isCurrent = false;
    };
  }, [token, online, waiting, change]);

  const add = (answers: CheckInAnswers, triage: Triage) => {
    const at = new Date().toISOString();
    change((before) => [...before, { id: newId(), at, answers, triage, sent: false }]);
  };
  return { all, add, refused };
}
