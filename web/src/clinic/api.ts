/** Why the server did not do it. `title` and `detail` are its own words; `fields` the wrong ones. */
export interface Trouble {
  kind: 'offline' | 'signed-out' | 'refused' | 'fault';
  status: number;
  title: string;
  detail?: string;
  fields: { pointer: string; detail: string }[];
}
export type Reply<Value> = { ok: true; value: Value } | { ok: false; trouble: Trouble };

/** Heard by the app when the server no longer knows who asks. */
export const SIGNED_OUT = 'healcast-signed-out';

const PATIENCE_MS = 20_000;

interface Problem {
  title?: string;
  detail?: string;
  errors?: Trouble['fields'];
}

function troubleOf(status: number, problem: Problem | undefined): Trouble {
  const kind = status === 401 ? 'signed-out' : status < 500 ? 'refused' : 'fault';
  return {
    kind,
    status,
    title: problem?.title ?? '',
    ...(problem?.detail && { detail: problem.detail }),
    fields: problem?.errors ?? [],
  };
}

const UNREACHED: Trouble = { kind: 'offline', status: 0, title: '', fields: [] };

/** Asks the clinic API. Every call resolves: trouble is a value, never an exception. */
export async function ask<Value>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  signal?: AbortSignal,
  patienceMs = PATIENCE_MS,
): Promise<Reply<Value>> {
  const patience = AbortSignal.timeout(patienceMs);
  try {
    const response = await fetch(path, {
      method,
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
      headers: {
        accept: 'application/json, application/problem+json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer: unknown = text ? JSON.parse(text) : undefined;
    if (response.ok) return { ok: true, value: answer as Value };
    if (response.status === 401) dispatchEvent(new Event(SIGNED_OUT));
    return { ok: false, trouble: troubleOf(response.status, answer as Problem) };
  } catch (cause) {
    // An answer that is no JSON is a fault of ours; no answer at all is the network's.
    if (cause instanceof SyntaxError) return { ok: false, trouble: troubleOf(500, undefined) };
    return { ok: false, trouble: UNREACHED };
  }
}
