import { createTransport } from 'nodemailer';
import { type Deliver, DeliveryFault, type Message } from './message.ts';

/** A mail server within reach. */
export interface Smtp {
  deliver: Deliver;
  close(): void;
}

/** Longer than a slow server takes to think, shorter than the time a letter is held for. */
const PATIENCE_MS = 20_000;

/**
 * Opens a pool of connections to a mail server. `smtp://` uses STARTTLS where it is offered,
 * `smtps://` speaks TLS from the first byte; `?requireTLS=true` refuses to send without.
 */
export function openSmtp(url: string): Smtp {
  const transport = createTransport({
    ...optionsOf(new URL(url)),
    pool: true,
    maxConnections: 4,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // A letter is made by us alone: nothing in it may make this machine read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    deliver: async (message) => {
      try {
        await transport.sendMail(mailOf(message));
      } catch (error) {
        throw faultOf(error);
      }
    },
    close: () => transport.close(),
  };
}

function optionsOf(url: URL) {
  const secure = url.protocol === 'smtps:';
  const given = (name: string) => url.searchParams.get(name);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    requireTLS: given('requireTLS') === 'true',
    ...(given('rejectUnauthorized') === 'false' ? { tls: { rejectUnauthorized: false } } : {}),
    ...(url.username
      ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
      : {}),
  };
}

function mailOf({ attachments, ...message }: Message) {
  return {
    ...message,
    attachments: attachments.map((attachment) => ({ encoding: 'utf8' as const, ...attachment })),
  };
}

/** What the mail server said, without its words' address: those are for the log's own filter. */
function faultOf(error: unknown): DeliveryFault {
  const { message, responseCode, code } = error as Error & { responseCode?: number; code?: string };
  const permanent =
    (responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH') ||
    (code === 'EENVELOPE' && responseCode === undefined);
  return new DeliveryFault(message, permanent, responseCode, error);
}
