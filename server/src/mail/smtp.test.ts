import type { AddressInfo } from 'node:net';
import { readKnowledge } from '@healcast/engine/read-knowledge';
import ICAL from 'ical.js';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { brandFrom } from '../brand/brand.ts';
import { EXAMPLE_INPUT, exampleForecast } from '../testing/example-forecast.ts';
import { examplePng } from '../testing/example-png.ts';
import { composeForecastLetter } from './compose-forecast-letter.ts';
import { DeliveryFault, type Message } from './message.ts';
import { openSmtp, type Smtp } from './smtp.ts';

const knowledge = readKnowledge();
const letter: Message = composeForecastLetter(knowledge, {
  clinic: {
    name: 'Test clinic',
    demo: false,
    timeZone: 'Europe/Berlin',
    hours: 'Mon to Fri 9:00-17:00',
    outOfHours: 'Call the doctor on duty.',
    emergencyNumber: '112',
    activityRules: [],
  },
  brand: brandFrom({
    clinic: 'Test clinic',
    replyTo: 'desk@clinic.example',
    logo: { png: examplePng(40, 20), width: 40, height: 20 },
  }),
  input: EXAMPLE_INPUT,
  forecast: exampleForecast(knowledge),
  today: '2026-11-21',
  pageUrl: 'https://clinic.example/f/token',
  deleteUrl: 'https://clinic.example/forget/token',
  unsubscribeUrl: 'https://clinic.example/forget/token',
  messageId: '<one@clinic.example>',
  to: 'reader@example.org',
  from: 'Clinic <post@clinic.example>',
  forecastId: 'f1',
  madeAt: new Date('2026-11-21T09:00:00Z'),
});

const received: { mail: ParsedMail; secure: boolean }[] = [];
let refusal: { responseCode: number; message: string } | undefined;
let server: SMTPServer;
let smtp: Smtp;
beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    logger: false,
    onRcptTo: (_address, _session, done) => {
      if (!refusal) return done();
      done(Object.assign(new Error(refusal.message), { responseCode: refusal.responseCode }));
    },
    onData: (stream, session, done) => {
      simpleParser(stream, { keepCidLinks: true }).then((mail) => {
        received.push({ mail, secure: session.secure });
        done();
      }, done);
    },
  });
  server.on('error', () => {}); // a client that hangs up is part of these tests
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  smtp = openSmtp(`smtp://127.0.0.1:${port}?rejectUnauthorized=false`);
});
afterEach(() => {
  received.length = 0;
  refusal = undefined;
});
afterAll(async () => {
  smtp.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

describe('a letter handed to a mail server', () => {
  it('arrives over STARTTLS with its words, its Message-ID and its one-click header', async () => {
    await smtp.deliver(letter);
    const [{ mail, secure } = { mail: undefined, secure: false }] = received;
    expect(secure).toBe(true);
    expect(mail?.messageId).toBe('<one@clinic.example>');
    expect(mail?.subject).toBe(letter.subject);
    expect(mail?.text?.trim()).toBe(letter.text.trim());
    expect(String(mail?.html).trim()).toBe(letter.html.trim());
    expect(mail?.headers.get('list')).toMatchObject({
      unsubscribe: { url: 'https://clinic.example/forget/token' },
    });
    const oneClick = mail?.headerLines.find(({ key }) => key === 'list-unsubscribe-post');
    expect(oneClick?.line).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  });

  it('carries a calendar that reads back: every date, its range and its time zone', async () => {
    await smtp.deliver(letter);
    const attached = received[0]?.mail.attachments.find(
      ({ contentType }) => contentType === 'text/calendar',
    );
    expect(attached?.contentType).toBe('text/calendar');
    const calendar = new ICAL.Component(ICAL.parse(String(attached?.content)));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    const { activities } = exampleForecast(knowledge).recovery;
    for (const { activity, date } of activities) {
      const event = events.find(({ uid }) => uid === `activity-${activity}.f1@healcast`);
      expect(event?.startDate.toString()).toBe(date);
      expect(event?.description).toContain('8 in 10');
    }
  });

  it('carries the picture of the clinic within the letter, and where answers go', async () => {
    await smtp.deliver(letter);
    const mail = received[0]?.mail;
    const logo = mail?.attachments.find(({ contentType }) => contentType === 'image/png');
    expect(logo?.content).toEqual(examplePng(40, 20));
    expect(logo?.related).toBe(true);
    expect(mail?.html).toContain(`cid:${logo?.cid}`);
    expect(mail?.replyTo?.text).toBe('desk@clinic.example');
  });

  it('that says "later" (451) is worth another try', async () => {
    refusal = { responseCode: 451, message: 'greylisted, come back later' };
    const fault = await smtp.deliver(letter).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(DeliveryFault);
    expect(fault).toMatchObject({ permanent: false, responseCode: 451 });
  });

  it('that says "no such person" (550) is not', async () => {
    refusal = { responseCode: 550, message: 'no such mailbox' };
    const fault = await smtp.deliver(letter).catch((error: unknown) => error);
    expect(fault).toMatchObject({ permanent: true, responseCode: 550 });
  });

  it('that is not there at all is worth another try', async () => {
    const nowhere = openSmtp('smtp://127.0.0.1:9');
    const fault = await nowhere.deliver(letter).catch((error: unknown) => error);
    expect(fault).toMatchObject({ permanent: false });
    nowhere.close();
  });
});
