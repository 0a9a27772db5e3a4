import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ForecastLetter, SpokenDate } from './forecast-letter.ts';
import { letterPage } from './letter-frame.ts';
import {
  button,
  COLOUR,
  card,
  FONT,
  h,
  layout,
  list,
  type Piece,
  paragraph,
  quiet,
  title,
} from './letter-kit.ts';
import type { CurveDay } from './redness-curve.ts';

/** The letter as HTML: inline styles, no image, no script, nothing fetched from anywhere. */
export function forecastLetterHtml(letter: ForecastLetter): string {
  return `<!doctype html>\n${renderToStaticMarkup(forecastLetterElement(letter))}`;
}

function forecastLetterElement(letter: ForecastLetter): ReactElement {
  const { words } = letter;
  return letterPage(
    letter,
    paragraph(words.greeting, { margin: '0 8px 6px' }),
    paragraph(letter.opening, { margin: '0 8px 18px' }),
    rednessCard(letter),
    careCard(letter),
    flagsCard(letter),
    datesCard(letter),
    adjunctsCard(letter),
    pageCard(letter),
    honestyCard(letter),
    footer(letter),
  );
}

function rednessCard({ words, redness, warnings }: ForecastLetter): ReactElement {
  const label = { margin: '0 0 2px', fontSize: 15 };
  const big = {
    margin: '0 0 2px',
    fontFamily: FONT,
    fontSize: 32,
    lineHeight: '38px',
    fontWeight: 700,
    color: COLOUR.ink,
  };
  return card(
    'card',
    title(words.redness.title),
    quiet(words.redness.likely, label),
    h('p', { className: 'ink big', style: big }, redness.date),
    paragraph(redness.range, { fontWeight: 600, marginBottom: 12 }),
    quiet(words.redness.spread, { marginBottom: 18 }),
    quiet(words.redness.curve, { fontWeight: 600, marginBottom: 6 }),
    curveTable(redness.curve),
    quiet(words.redness.darkSkin, { margin: '16px 0 0' }),
    ...warnings.map((warning) =>
      h('div', { key: warning }, paragraph(warning, { margin: '14px 0 0' })),
    ),
  );
}

/** Bars of table cells: they show without images, without styles for the screen, and in print. */
function curveTable(days: CurveDay[]): ReactElement {
  return layout(days.map(curveRow));
}

function curveRow({ day, date, middle, high }: CurveDay): ReactElement {
  const share = (part: number) => `${Math.max(0, Math.round(part * 100))}%`;
  const bar = (className: string, width: string, backgroundColor: string) =>
    width === '0%'
      ? null
      : h(
          'td',
          { className, width, style: { backgroundColor, height: 12, fontSize: 0 } },
          '\u00a0',
        );
  const rest = Math.max(0, 1 - Math.max(high, middle));
  const label = {
    width: 96,
    padding: '3px 10px 3px 0',
    fontFamily: FONT,
    fontSize: 13,
    whiteSpace: 'nowrap',
    color: COLOUR.muted,
  } as const;
  return h(
    'tr',
    { key: day },
    h('td', { className: 'muted', style: label }, date),
    h(
      'td',
      { style: { padding: '3px 0' }, 'aria-hidden': true },
      layout(
        h(
          'tr',
          null,
          bar('bar', share(middle), COLOUR.redness),
          bar('bar-tint', share(Math.max(0, high - middle)), COLOUR.rednessTint),
          bar('rest', share(rest), 'transparent'),
        ),
        { borderSpacing: 0 },
      ),
    ),
  );
}

function careCard({ words, care }: ForecastLetter): ReactElement {
  const label = { margin: '0 0 4px', fontWeight: 700 };
  // The clinic's own words come first, and the original stands beside them.
  const own =
    care.own.length > 0
      ? [paragraph(care.ownTitle, label), list(care.own), paragraph(words.today.general, label)]
      : [];
  return card(
    'care',
    title(words.today.title),
    ...own,
    quiet(care.title, { fontWeight: 600, marginBottom: 4 }),
    paragraph(care.feel, { marginBottom: 14 }),
    paragraph(words.today.do, label),
    list(care.do),
    ...(care.avoid.length > 0 ? [paragraph(words.today.avoid, label), list(care.avoid)] : []),
  );
}

function flagsCard({ words, flags, contacts }: ForecastLetter): ReactElement {
  return card(
    'alarm',
    title(words.redFlags.title, 'alarm-ink', COLOUR.alarm),
    paragraph(words.redFlags.lead),
    ...flags.flatMap(({ call, urgent, signs }) => [
      h(
        'p',
        {
          key: call,
          className: urgent ? 'alarm-ink' : 'ink',
          style: {
            margin: '12px 0 4px',
            fontFamily: FONT,
            fontSize: 16,
            lineHeight: '22px',
            fontWeight: 700,
            color: urgent ? COLOUR.alarm : COLOUR.ink,
          },
        },
        call,
      ),
      h('div', { key: `${call} signs` }, list(signs)),
    ]),
    ...contacts.map((contact, index) =>
      h('div', { key: contact }, paragraph(contact, { fontWeight: index === 0 ? 700 : 400 })),
    ),
  );
}

function datesCard({ words, dates }: ForecastLetter): ReactElement {
  return card(
    'card',
    title(words.dates.title),
    quiet(words.dates.lead, { marginBottom: 14 }),
    layout(dates.flatMap(dateRows)),
    quiet(words.dates.certain, { margin: '14px 0 0' }),
  );
}

function dateRows({ name, date, range, because }: SpokenDate): ReactElement[] {
  const line = { borderTop: `1px solid ${COLOUR.line}` };
  const cell = {
    padding: '12px 0 2px',
    fontFamily: FONT,
    fontSize: 16,
    lineHeight: '22px',
    color: COLOUR.ink,
  };
  const day = {
    ...cell,
    ...line,
    fontWeight: 700,
    whiteSpace: 'nowrap',
    textAlign: 'right',
  } as const;
  return [
    h(
      'tr',
      { key: name },
      h(
        'td',
        { className: 'ink line', valign: 'top', style: { ...cell, ...line, paddingRight: 12 } },
        name,
      ),
      h('td', { className: 'ink line', valign: 'top', style: day }, date),
    ),
    h(
      'tr',
      { key: `${name} why` },
      h(
        'td',
        { className: 'why', colSpan: 2, style: { padding: '0 0 14px' } },
        quiet(range, { margin: '0 0 2px', textAlign: 'right' }),
        quiet(because, { margin: 0 }),
      ),
    ),
  ];
}

function adjunctsCard({ words, adjuncts }: ForecastLetter): Piece {
  if (adjuncts.length === 0) return null;
  return card(
    'card',
    title(words.adjuncts.title),
    ...adjuncts.map(({ name, claim, evidence, certainty, note }) =>
      h(
        'div',
        { key: name, style: { marginBottom: 12 } },
        paragraph(name, { fontWeight: 700, marginBottom: 4 }),
        list([claim, evidence, certainty]),
        quiet(note, { margin: 0 }),
      ),
    ),
  );
}

function pageCard({ words, firmness, pageUrl, brand }: ForecastLetter): ReactElement {
  return card(
    'card',
    title(words.firmness.title),
    paragraph(firmness, { marginBottom: 20 }),
    title(words.link.title),
    h('p', { style: { margin: '4px 0 16px' } }, button(brand.palette, pageUrl, words.link.button)),
    quiet(words.link.note),
    quiet(words.link.calendar, { margin: 0 }),
  );
}

function honestyCard({ words }: ForecastLetter): ReactElement {
  const { ranges, sources, education } = words.honesty;
  return card(
    'card',
    title(words.honesty.title),
    quiet(ranges),
    quiet(sources),
    quiet(education, { margin: 0 }),
  );
}

function footer({ words, sender, deleteUrl, brand }: ForecastLetter): ReactElement {
  const link = {
    color: brand.palette.light.brand,
    fontFamily: FONT,
    fontSize: 14,
    fontWeight: 600,
  };
  return h(
    'div',
    { style: { padding: '4px 8px 12px' } },
    quiet(words.deletion.text, { marginBottom: 4 }),
    h(
      'p',
      { style: { margin: '0 0 16px' } },
      h('a', { href: deleteUrl, className: 'accent', style: link }, words.deletion.link),
    ),
    quiet(sender, { fontSize: 13 }),
  );
}
