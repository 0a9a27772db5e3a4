import { ProblemError, problem } from '../problem.ts';

/** Of PostgreSQL: shutting down, crashed, starting up, or too many connections. */
const SERVER_STATES = new Set(['57P01', '57P02', '57P03', '53300']);
/** Of the network, while a connection is made or used. */
const LOST = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH']);
/** What the driver says itself, without a code. */
const DRIVER_WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;
const RETRY_AFTER_SECONDS = '5';

/**
 * Whether the database went away under this request. Nothing of it was acknowledged; what carries an
 * id of the device's making may be sent again.
 */
function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code: told, syscall } = error as { code?: unknown; syscall?: string };
  const code = String(told ?? ''); // a DOMException has a number there
  if (SERVER_STATES.has(code) || code.startsWith('08') || LOST.has(code)) return true;
  // A server on a socket that is gone.
  if (code === 'ENOENT' && syscall === 'connect') return true;
  return DRIVER_WORDS.test(error.message) || isLost(error.cause);
}

/** An error of a database that went away as the problem that asks to come back; any other as it is. */
export function lostAsProblem(error: unknown): unknown {
  if (error instanceof ProblemError || !isLost(error)) return error;
  return problem('not-ready', undefined, { 'retry-after': RETRY_AFTER_SECONDS }, error);
}
