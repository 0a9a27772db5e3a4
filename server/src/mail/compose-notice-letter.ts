import {
  type ClinicSettings,
  fill,
  type Knowledge,
  type NoticeWords,
  wordsFor,
} from '@healcast/engine';
import { privateUrls } from '../access/private-urls.ts';
import type { Brand } from '../brand/brand.ts';
import type { Clinic } from '../store/clinics.ts';
import type { LetterInHand } from '../store/letter-steps.ts';
import { clinicContacts } from './clinic-contacts.ts';
import { branded, letterPage, plainImprint } from './letter-frame.ts';
import { ASIDE, button, card, paragraph, quiet } from './letter-kit.ts';
import type { Message } from './message.ts';

/** Letters that only say that something waits behind a link, and where each link leads. */
const NOTICES = {
  invitation: (publicUrl: string, token: string) => `${publicUrl}/clinic/join/${token}`,
  reset: (publicUrl: string, token: string) => `${publicUrl}/clinic/reset/${token}`,
  answer: (publicUrl: string, token: string) => privateUrls(publicUrl, token).page,
  question: (publicUrl: string) => `${publicUrl}/clinic`,
  'hand-over': (publicUrl: string) => `${publicUrl}/clinic`,
  request: (publicUrl: string) => `${publicUrl}/clinic/requests`,
} as const;
type Notice = keyof typeof NOTICES;

/** Whether a letter of this kind is a notice. */
export function isNotice(kind: string): kind is Notice {
  return kind in NOTICES;
}

interface Sender {
  knowledge: Knowledge;
  publicUrl: string;
  config: { mailFrom: string };
}

/** Composes a notice: nothing of anybody's health stands in it, for mail is read by many eyes. */
export async function composeNoticeLetter(
  { knowledge, publicUrl, config }: Sender,
  letter: LetterInHand,
  { settings }: Clinic,
  brand: Brand,
): Promise<Message> {
  const kind = letter.kind as Notice;
  const words: NoticeWords = wordsFor(knowledge.letters, kind);
  const names = { clinic: settings.name };
  const said = {
    subject: fill(words.subject, names),
    text: fill(words.text, names),
    sender: fill(words.sender, names),
    demo: settings.demo ? words.demo : undefined,
    contacts: kind === 'answer' ? contactsOf(knowledge, settings) : [],
    url: NOTICES[kind](publicUrl, letter.token),
  };
  const { renderToStaticMarkup } = await import('react-dom/server');
  return {
    ...branded(brand),
    messageId: letter.messageId,
    to: letter.to,
    from: config.mailFrom,
    subject: said.subject,
    html: `<!doctype html>\n${renderToStaticMarkup(element(words, said, brand, knowledge.language))}`,
    text: plain(words, said, brand),
    headers: { 'Content-Language': knowledge.language, 'Auto-Submitted': 'auto-generated' },
  };
}

/** Whoever waited for an answer is told whom to call meanwhile. */
const contactsOf = ({ letters }: Knowledge, settings: ClinicSettings) =>
  clinicContacts(wordsFor(letters, 'forecast').redFlags, settings);

interface Said {
  contacts: string[];
  subject: string;
  text: string;
  sender: string;
  demo: string | undefined;
  url: string;
}

function plain(
  words: NoticeWords,
  { text, sender, demo, url, contacts }: Said,
  brand: Brand,
): string {
  const parts = [
    words.greeting,
    text,
    `${words.button}: ${url}`,
    words.note,
    ...contacts,
    sender,
    demo,
    ...plainImprint(brand),
  ];
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
}

function element(
  words: NoticeWords,
  { subject, text, sender, demo, url, contacts }: Said,
  brand: Brand,
  language: string,
) {
  return letterPage(
    { brand, language, subject, demo: undefined },
    card(
      'card',
      paragraph(words.greeting),
      paragraph(text),
      button(brand.palette, url, words.button),
    ),
    quiet(words.note, ASIDE),
    ...contacts.map((line) => quiet(line, ASIDE)),
    quiet(sender, ASIDE),
    demo ? quiet(demo, ASIDE) : null,
  );
}
