import { fill, type Knowledge, type ReminderWords, wordsFor } from '@healcast/engine';
import { createElement as h } from 'react';
import { privateUrls } from '../access/private-urls.ts';
import type { Clinic } from '../store/clinics.ts';
import type { LetterInHand } from '../store/letter-steps.ts';
import { button, COLOUR, card, paragraph, quiet, STYLE_SHEET } from './letter-kit.ts';
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
): Promise<Message> {
  const words = wordsFor(knowledge.letters, 'reminder', 'en');
  const kind = letter.about.reminder ?? '';
  const text = words.texts[kind];
  if (!text) throw new DeliveryFault(`there are no words for the reminder "${kind}"`, true);
  const urls = privateUrls(publicUrl, letter.token);
  const said: Said = {
    ...{ text, page: urls.page, stop: urls.stop(kind), stopAll: urls.stop('all') },
    subject: fill(words.subject, { clinic: settings.name }),
    sender: fill(words.sender, { clinic: settings.name }),
    demo: settings.demo ? words.demo : undefined,
  };
  const { renderToStaticMarkup } = await import('react-dom/server');
  return {
    ...{ messageId: letter.messageId, to: letter.to, from: config.mailFrom },
    subject: said.subject,
    html: `<!doctype html>\n${renderToStaticMarkup(element(words, said))}`,
    text: plain(words, said),
    attachments: [],
    headers: {
      'Content-Language': 'en',
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': `<${said.stop}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}

interface Said {
  subject: string;
  text: string;
  page: string;
  stop: string;
  stopAll: string;
  sender: string;
  demo: string | undefined;
}

function plain(words: ReminderWords, said: Said): string {
  const parts = [
    ...[words.greeting, said.text, `${words.button}: ${said.page}`, words.call, words.note],
    `${words.stop}: ${said.stop}`,
    `${words.stopAll}: ${said.stopAll}`,
    ...[said.sender, said.demo],
  ];
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
}

function element(words: ReminderWords, said: Said) {
  const link = (href: string, text: string) =>
    h('p', { style: { margin: '4px 16px' } }, h('a', { href, style: { color: COLOUR.ink } }, text));
  return h(
    'html',
    { lang: 'en' },
    h(
      'head',
      null,
      h('meta', { charSet: 'utf-8' }),
      h('title', null, said.subject),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('style', null, STYLE_SHEET),
    ),
    h(
      'body',
      { className: 'paper', style: { margin: 0, backgroundColor: COLOUR.paper } },
      h(
        'div',
        { style: { maxWidth: 600, margin: '0 auto', padding: '24px 12px' } },
        card(
          'card',
          paragraph(words.greeting),
          paragraph(said.text),
          button(said.page, words.button),
        ),
        card('alarm', paragraph(words.call)),
        quiet(words.note),
        link(said.stop, words.stop),
        link(said.stopAll, words.stopAll),
        quiet(said.sender),
        said.demo ? quiet(said.demo) : null,
      ),
    ),
  );
}
