import type { ReactElement, ReactNode } from 'react';
import type { Brand } from '../brand/brand.ts';
import { COLOUR, FONT, h, quiet, styleSheet } from './letter-kit.ts';
import type { Attachment, Message } from './message.ts';

const LOGO = 'logo@healcast';
const HIGHEST_LOGO_PX = 56;
const WIDEST_LOGO_PX = 280;

interface Framed {
  brand: Brand;
  language: string;
  subject: string;
  /** What a mailbox shows beside the subject. */
  preheader?: string;
  /** Said at the top and the foot of letters of a demo. */
  demo: string | undefined;
}

/** A whole letter round its cards: the clinic's mark above, its imprint below. */
export function letterPage(framed: Framed, ...children: ReactNode[]): ReactElement {
  const { brand, language, subject, preheader, demo } = framed;
  const meta = (name: string, content: string) => h('meta', { name, content });
  return h(
    'html',
    { lang: language, dir: 'ltr' },
    h(
      'head',
      null,
      h('meta', { charSet: 'utf-8' }),
      h('title', null, subject),
      meta('viewport', 'width=device-width, initial-scale=1'),
      meta('x-apple-disable-message-reformatting', ''),
      meta('color-scheme', 'light dark'),
      meta('supported-color-schemes', 'light dark'),
      h('style', null, styleSheet(brand.palette)),
    ),
    h(
      'body',
      { className: 'paper', style: { margin: 0, padding: 0, backgroundColor: COLOUR.paper } },
      preheader ? hidden(preheader) : null,
      h(
        'div',
        { style: { maxWidth: 600, margin: '0 auto', padding: '24px 12px' } },
        h('div', { style: { margin: '0 8px 16px' } }, markOf(brand)),
        demo ? quiet(demo, { margin: '0 8px 16px', fontWeight: 600 }) : null,
        ...children,
        imprint(brand),
      ),
    ),
  );
}

/**
 * What a mailbox shows beside the subject. The blanks after it keep the start of the letter from
 * being shown there as well.
 */
function hidden(words: string): ReactElement {
  const style = { display: 'none', maxHeight: 0, overflow: 'hidden', opacity: 0 };
  return h('div', { style }, words, '\u00a0\u200c'.repeat(80));
}

/** The picture on a white plate, so that dark ink on clear ground is seen at night; else the name. */
function markOf({ logo, clinic, palette }: Brand): ReactElement {
  if (logo) {
    const scale = Math.min(1, HIGHEST_LOGO_PX / logo.height, WIDEST_LOGO_PX / logo.width);
    const size = {
      width: Math.round(logo.width * scale),
      height: Math.round(logo.height * scale),
    };
    const style = { backgroundColor: '#ffffff', padding: 8, borderRadius: 10, border: 0 };
    return h('img', { src: `cid:${LOGO}`, alt: clinic, ...size, style });
  }
  const style = {
    margin: 0,
    fontFamily: FONT,
    fontSize: 18,
    lineHeight: '24px',
    fontWeight: 700,
    color: palette.light.brand,
  };
  return h('p', { className: 'accent', style }, clinic);
}

function imprint({ footer }: Brand): ReactElement | null {
  if (!footer) return null;
  const lines = footer.split('\n').flatMap((line, at) => (at === 0 ? [line] : [h('br'), line]));
  return h(
    'div',
    { style: { padding: '4px 8px 12px' } },
    quiet(h('span', null, ...lines), { fontSize: 13, lineHeight: '19px', margin: 0 }),
  );
}

/** What of the brand travels beside the words of a letter. */
export function branded(brand: Brand): Pick<Message, 'replyTo' | 'attachments'> {
  const logo: Attachment[] = brand.logo
    ? [
        {
          filename: 'logo.png',
          contentType: 'image/png',
          content: brand.logo.png.toString('base64'),
          encoding: 'base64',
          cid: LOGO,
        },
      ]
    : [];
  return { attachments: logo, ...(brand.replyTo && { replyTo: brand.replyTo }) };
}

/** The imprint in a letter of plain text. */
export const plainImprint = ({ footer }: Brand): string[] => (footer ? [footer] : []);

/** The HTML as a browser shows it, which knows no attachments: pictures stand in it. */
export function withPictures({ html, attachments }: Pick<Message, 'html' | 'attachments'>): string {
  return attachments.reduce(
    (page, { cid, contentType, content }) =>
      cid ? page.replaceAll(`cid:${cid}`, `data:${contentType};base64,${content}`) : page,
    html,
  );
}
