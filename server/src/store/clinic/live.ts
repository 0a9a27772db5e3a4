import { sql } from 'kysely';
import pg from 'pg';
import type { Work } from '../database.ts';

/** Tells a listener which course of its clinic changed; null where any may have, or who may listen. */
type Heard = (courseId: string | null) => void;

/** Changes of the board as they happen, from whatever process made them. */
export interface Live {
  /** @returns a function that stops listening */
  listen(clinicId: string, heard: Heard): () => void;
  close(): Promise<void>;
}

const CHANNEL = 'healcast_board';
const RETRY_MS = 2_000;

/** Tells every listener at these clinics, once this transaction is through, to look anew. */
export async function tellAll(work: Work, clinicIds: Iterable<string>): Promise<void> {
  for (const clinicId of new Set(clinicIds))
    await sql`select pg_notify(${CHANNEL}, ${clinicId})`.execute(work);
}

/**
 * One connection for each process, opened with the first listener. A lost one is opened again, and
 * then everybody is told that something may have changed meanwhile.
 */
export function openLive(app: pg.ClientConfig, onTrouble: (error: Error) => void): Live {
  const listeners = new Map<string, Set<Heard>>();
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;

  const connect = async (afterGap: boolean) => {
    const fresh = new pg.Client({ ...app, application_name: 'healcast-live' });
    client = fresh;
    const lost = (error?: Error) => {
      if (client !== fresh) return;
      client = undefined;
      if (closed) return;
      if (error) onTrouble(error);
      retry = setTimeout(() => void connect(true), RETRY_MS);
      retry.unref();
    };
    fresh.on('error', lost);
    fresh.on('end', () => lost());
    fresh.on('notification', ({ payload = '' }) => {
      const [clinicId = '', courseId = null] = payload.split(' ');
      for (const heard of listeners.get(clinicId) ?? []) heard(courseId);
    });
    try {
      await fresh.connect();
      await fresh.query(`listen ${CHANNEL}`);
      if (afterGap) for (const group of listeners.values()) for (const heard of group) heard(null);
    } catch (error) {
      lost(error as Error);
    }
  };

  return {
    listen: (clinicId, heard) => {
      const group = listeners.get(clinicId) ?? new Set();
      listeners.set(clinicId, group.add(heard));
      if (!client && !retry) void connect(false);
      return () => {
        group.delete(heard);
        if (group.size === 0) listeners.delete(clinicId);
      };
    },
    close: async () => {
      closed = true;
      clearTimeout(retry);
      await client?.end().catch(onTrouble);
    },
  };
}
