import { type CSSProperties, createElement, type ReactElement, type ReactNode } from 'react';
import type { Palette } from '../brand/palette.ts';

/** Element maker, short because a letter is made of many. */
export const h = createElement;
export type Piece = ReactElement | null;

/** Light colours inline, for clients that know no style sheets; text contrast is at least 4.5:1. */
export const COLOUR = {
  paper: '#f5f1ea',
  card: '#ffffff',
  ink: '#1c2b2a',
  muted: '#51615e',
  line: '#e2ddd3',
  redness: '#c2543c',
  rednessTint: '#f0cfc5',
  alarm: '#a3261c',
  alarmTint: '#fdf0ec',
  careTint: '#eaf4f0',
} as const;

export const FONT =
  "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** The same letter in the dark, and the few changes for a narrow screen. */
export const styleSheet = ({ light, dark }: Palette) => `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
a { color: ${light.brand}; }
@media (max-width: 480px) {
  .card { padding: 20px 18px !important; }
  .big { font-size: 26px !important; line-height: 32px !important; }
  .why { padding-bottom: 12px !important; }
}
@media (prefers-color-scheme: dark) {
  .paper { background-color: #101716 !important; }
  .card { background-color: #1a2423 !important; border-color: #2c3a38 !important; }
  .care { background-color: #17302a !important; border-color: #24483f !important; }
  .alarm { background-color: #331a16 !important; border-color: #7a3a30 !important; }
  .ink { color: #edf2f0 !important; }
  .muted { color: #adbcb8 !important; }
  .accent, a { color: ${dark.brand} !important; }
  .alarm-ink { color: #ffb4a6 !important; }
  .line { border-color: #2c3a38 !important; }
  .bar { background-color: #e58a72 !important; }
  .bar-tint { background-color: #5c3229 !important; }
  .button { background-color: ${dark.brand} !important; color: ${dark.onBrand} !important; }
}`;

const text =
  (className: string, style: CSSProperties) => (children: ReactNode, more?: CSSProperties) =>
    h(
      'p',
      { className, style: { margin: '0 0 10px', fontFamily: FONT, ...style, ...more } },
      children,
    );

export const paragraph = text('ink', {
  fontSize: 16,
  lineHeight: '24px',
  color: COLOUR.ink,
});
export const quiet = text('muted', {
  fontSize: 14,
  lineHeight: '21px',
  color: COLOUR.muted,
});

/** Where quiet words stand that no card holds: in line with the mark and the imprint. */
export const ASIDE = { margin: '0 8px 10px' } as const;

/** A heading of a card. */
export function title(words: string, className = 'ink', colour: string = COLOUR.ink): ReactElement {
  const style = {
    margin: '0 0 10px',
    fontFamily: FONT,
    fontSize: 18,
    lineHeight: '24px',
    fontWeight: 700,
    color: colour,
  };
  return h('h2', { className, style }, words);
}

/** A table that only arranges: screen readers read its cells as text. */
export function layout(rows: ReactNode, style?: CSSProperties): ReactElement {
  const attributes = { role: 'presentation', cellPadding: 0, cellSpacing: 0, border: 0 };
  return h(
    'table',
    { ...attributes, width: '100%', style: { borderCollapse: 'separate', ...style } },
    h('tbody', null, rows),
  );
}

/** A card: one subject of the letter. */
export function card(kind: 'card' | 'care' | 'alarm', ...children: ReactNode[]): ReactElement {
  const colours = {
    card: [COLOUR.card, COLOUR.line],
    care: [COLOUR.careTint, '#c9e2d9'],
    alarm: [COLOUR.alarmTint, '#e9b8ae'],
  }[kind];
  const style = {
    backgroundColor: colours[0],
    border: `1px solid ${colours[1]}`,
    borderRadius: 14,
    padding: '24px 26px',
  };
  return layout(h('tr', null, h('td', { className: `card ${kind}`, style }, ...children)), {
    marginBottom: 16,
  });
}

/** A list with real list marks, which every client and every screen reader knows. */
export function list(items: readonly string[]): ReactElement {
  const style = {
    margin: '0 0 12px',
    paddingLeft: 22,
    fontFamily: FONT,
    fontSize: 16,
    lineHeight: '24px',
    color: COLOUR.ink,
  };
  return h(
    'ul',
    { className: 'ink', style },
    items.map((item) => h('li', { key: item, style: { marginBottom: 6 } }, item)),
  );
}

/** The one thing to press. */
export function button({ light }: Palette, href: string, words: string): ReactElement {
  const style = {
    display: 'inline-block',
    padding: '13px 24px',
    borderRadius: 999,
    backgroundColor: light.brand,
    color: light.onBrand,
    fontFamily: FONT,
    fontSize: 16,
    fontWeight: 600,
    textDecoration: 'none',
  };
  return h('a', { href, className: 'button', style }, words);
}
