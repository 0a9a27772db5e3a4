import { type DestinationStream, type Logger, pino } from 'pino';

/** The structured log (one JSON object a line). */
export type Log = Logger;

/**
 * An address or a private link must not stand in a log, wherever a message carries it along. The
 * name of a migration may be as long as a link and is none.
 */
export function withoutPersonalWords(text: string): string {
  return text
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '[address]')
    .replace(/(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{32}(?![A-Za-z0-9_-]|\.sql\b)/g, '[token]');
}

/** Fields that never reach the log, at the top or one level down. */
const SHUT = [
  'to',
  'recipient',
  'email',
  'token',
  'input',
  'answers',
  'output',
  'body',
  'password',
];

/**
 * Opens the log. Requests are logged as method, route pattern and status: no address, no query,
 * no body, no client address, since any of them can tell who the person is.
 */
export function openLog(destination?: DestinationStream, level = logLevel()): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: SHUT.flatMap((key) => [key, `*.${key}`]), censor: '[shut]' },
      hooks: {
        streamWrite: withoutPersonalWords,
      },
      serializers: {
        req: (request) => ({
          method: request.method,
          route: request.routeOptions?.url ?? '(no route)',
        }),
        res: (reply) => ({ statusCode: reply.statusCode }),
        err: describeError,
      },
    },
    destination ?? pino.destination({ dest: 2, sync: false }),
  );
}

/** On a terminal somebody reads the start message: there only what needs an eye is written. */
function logLevel(): string {
  return process.env.LOG_LEVEL || (process.stderr.isTTY ? 'warn' : 'info');
}

function describeError(error: Error & { code?: unknown }): object {
  return {
    type: error.name,
    message: error.message,
    code: error.code,
    stack: error.stack,
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  };
}
