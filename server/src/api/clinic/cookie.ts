import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'healcast_staff';
const WEEK_SECONDS = 7 * 24 * 3_600;

/** The token of the sign-in, as the browser sends it, or undefined. */
export function signInToken({ headers }: FastifyRequest): string | undefined {
  for (const pair of headers.cookie?.split(';') ?? []) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === NAME) return value;
  }
  return undefined;
}

/** Gives the browser the token: no script can read it, no other site makes it be sent. */
export function giveToken(reply: FastifyReply, publicUrl: string, token: string): void {
  set(reply, publicUrl, token, WEEK_SECONDS);
}

/** Takes the token from the browser. */
export function takeToken(reply: FastifyReply, publicUrl: string): void {
  set(reply, publicUrl, '', 0);
}

function set(reply: FastifyReply, publicUrl: string, value: string, maxAge: number): void {
  const secure = publicUrl.startsWith('https://') ? '; Secure' : '';
  reply.header(
    'set-cookie',
    `${NAME}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${maxAge}${secure}`,
  );
}

/** The device in a few words for the list of sign-ins: browser and system, no more. */
export function deviceOf({ headers }: FastifyRequest): string {
  const agent = headers['user-agent'] ?? '';
  const browser = /(Edg|OPR|Firefox|Chrome|Safari)\//.exec(agent)?.[1] ?? 'Unknown browser';
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(agent)?.[1];
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' };
  const named = (word: string) => names[word] ?? word;
  return system ? `${named(browser)} on ${named(system)}` : named(browser);
}
