import { fill, type Knowledge, type ReminderWords, wordsFor } from '@healcast/engine';
import { privateUrls } from '../access/private-urls.ts';
import type { Brand } from '../brand/brand.ts';
import type { Clinic } from '../store/clinics.ts';
import type { LetterInHand } from '../store/letter-steps.ts';
import { clinicContacts } from './clinic-contacts.ts';
import { branded, letterPage, plainImprint } from './letter-frame.ts';
import { ASIDE, button, COLOUR, card, h, paragraph, quiet } from './letter-kit.ts';
import { DeliveryFault, type Message } from './message.ts';

interface Sender {
  knowledge: Knowledge;
  publicUrl: string;
  config: { mailFrom: string };
}

/** Composes a reminder. Its subject says nothing of anybody's health; one click stops its kind. */
export async function composeReminderLetter(
  { knowledge, publicUrl, config }: Sender,
  letter: LetterInHand,
  { settings }: Clinic,
  brand: Brand,
): Promise<Message> {
  const words = wordsFor(knowledge.letters, 'reminder');
  const kind = letter.about.reminder ?? '';
  const text = words.texts[kind];
  if (!text) throw new DeliveryFault(`there are no words for the reminder "${kind}"`, true);
  const urls = privateUrls(publicUrl, letter.token);
  const { redFlags } = wordsFor(knowledge.letters, 'forecast');
  const when = knowledge.reminders.get(kind)?.when;
  const healing = when !== undefined && 'day' in when && when.day <= HEALING_DAYS;
  const said: Said = {
    healing,
    call: healing ? fill(words.call, { emergency: settings.emergencyNumber }) : words.callLater,
    contacts: clinicContacts(redFlags, settings),
    ...{ text, page: urls.page, stop: urls.stop(kind), stopAll: urls.stop('all') },
    subject: fill(words.subject, { clinic: settings.name }),
    sender: fill(words.sender, { clinic: settings.name }),
    demo: settings.demo ? words.demo : undefined,
  };
  const { renderToStaticMarkup } = await import('react-dom/server');
  return {
    ...branded(brand),
    ...{ messageId: letter.messageId, to: letter.to, from: config.mailFrom },
    subject: said.subject,
    html: `<!doctype html>\n${renderToStaticMarkup(element(words, said, brand, knowledge.language))}`,
    text: plain(words, said, brand),
    headers: {
      'Content-Language': knowledge.language,
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': `<${said.stop}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}

/** Days after a session in which the signs of a red flag are told with every note. */
const HEALING_DAYS = 14;

interface Said {
  /** Whether skin still heals, and the signs that mean call stand in the letter. */
  healing: boolean;
  call: string;
  contacts: string[];
  subject: string;
  text: string;
  page: string;
  stop: string;
  stopAll: string;
  sender: string;
  demo: string | undefined;
}

function plain(words: ReminderWords, said: Said, brand: Brand): string {
  const parts = [
    ...[words.greeting, said.text, `${words.button}: ${said.page}`, said.call, ...said.contacts],
    words.note,
    `${words.stop}: ${said.stop}`,
    `${words.stopAll}: ${said.stopAll}`,
    ...[said.sender, said.demo, ...plainImprint(brand)],
  ];
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
}

function element(words: ReminderWords, said: Said, brand: Brand, language: string) {
  const link = (href: string, text: string) =>
    quiet(h('a', { href, style: { color: COLOUR.ink } }, text), { ...ASIDE, fontSize: 16 });
  return letterPage(
    { brand, language, subject: said.subject, demo: undefined },
    card(
      'card',
      paragraph(words.greeting),
      paragraph(said.text),
      button(brand.palette, said.page, words.button),
    ),
    card(
      said.healing ? 'alarm' : 'card',
      paragraph(said.call),
      ...said.contacts.map((line) => quiet(line)),
    ),
    quiet(words.note, ASIDE),
    link(said.stop, words.stop),
    link(said.stopAll, words.stopAll),
    quiet(said.sender, ASIDE),
    said.demo ? quiet(said.demo, ASIDE) : null,
  );
}
