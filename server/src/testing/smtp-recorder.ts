import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A letter as it came over the wire. */
export interface Received {
  messageId: string;
  to: string;
  text: string;
}

/** A mail server that notes every letter before it says yes. */
export interface SmtpRecorder {
  url: string;
  received: Received[];
  close(): Promise<void>;
}

/** How the server behaves; by default it takes everything at once. */
export interface Manners {
  /** True: "451, come back later" to this recipient now. */
  greylist?(address: string): boolean;
  /** Milliseconds between noting the letter and saying yes. */
  hesitateMs?(): number;
}

/** Starts the mail server on a free port of this machine. */
export async function startSmtpRecorder(manners: Manners = {}): Promise<SmtpRecorder> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) =>
      manners.greylist?.(address)
        ? done(Object.assign(new Error('4.7.1 come back later'), { responseCode: 451 }))
        : done(),
    onData: (stream, session, done) => {
      simpleParser(stream).then((mail) => {
        received.push({
          messageId: mail.messageId ?? '',
          to: session.envelope.rcptTo.map(({ address }) => address).join(),
          text: mail.text ?? '',
        });
        setTimeout(() => done(), manners.hesitateMs?.() ?? 0);
      }, done);
    },
  });
  server.on('error', () => {}); // a killed client breaks its connection; that is what is tested
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((done) => server.close(done)),
  };
}
