import type { ForecastLetter } from './forecast-letter.ts';
import { plainImprint } from './letter-frame.ts';
import type { CurveDay } from './redness-curve.ts';

const WIDTH = 72;
const BAR = 24;

/** The letter as plain text, in lines of at most 72 characters: it says all that the HTML says. */
export function forecastLetterText(letter: ForecastLetter): string {
  const { words, redness, care, contacts } = letter;
  return sections([
    [words.greeting, letter.opening, ...(letter.demo ? [letter.demo] : [])],
    [
      heading(words.redness.title),
      `${words.redness.likely} ${redness.date},\n${redness.range}.`,
      words.redness.spread,
      [words.redness.curve, ...redness.curve.map(bar)].join('\n'),
      words.redness.darkSkin,
      ...letter.warnings,
    ],
    [
      heading(words.today.title),
      ...(care.own.length > 0
        ? [`${care.ownTitle}:\n${bullets(care.own)}`, `${words.today.general}:`]
        : []),
      `${care.title}. ${care.feel}`,
      `${words.today.do}:\n${bullets(care.do)}`,
      ...(care.avoid.length > 0 ? [`${words.today.avoid}:\n${bullets(care.avoid)}`] : []),
    ],
    [
      heading(words.redFlags.title),
      words.redFlags.lead,
      ...letter.flags.map(({ call, signs }) => `${call}:\n${bullets(signs)}`),
      ...contacts,
    ],
    [
      heading(words.dates.title),
      words.dates.lead,
      ...letter.dates.map(
        ({ name, date, range, because }) => `${name}: ${date}\n  (${range})\n  ${because}`,
      ),
      words.dates.certain,
    ],
    letter.adjuncts.length > 0
      ? [
          heading(words.adjuncts.title),
          ...letter.adjuncts.map(
            ({ name, claim, evidence, certainty, note }) =>
              `${name}\n${bullets([claim, evidence, certainty])}\n${note}`,
          ),
        ]
      : [],
    [heading(words.firmness.title), letter.firmness],
    [
      heading(words.link.title),
      `${words.link.button}:\n${letter.pageUrl}`,
      words.link.note,
      words.link.calendar,
    ],
    [heading(words.honesty.title), ...Object.values(words.honesty).slice(1)],
    [
      '--',
      words.deletion.text,
      `${words.deletion.link}:\n${letter.deleteUrl}`,
      letter.sender,
      ...plainImprint(letter.brand),
    ],
  ]);
}

const heading = (words: string): string => `${words.toUpperCase()}\n${'-'.repeat(words.length)}`;

const bullets = (items: readonly string[]): string => items.map((item) => `* ${item}`).join('\n');

function bar({ date, middle, high }: CurveDay): string {
  const filled = Math.round(middle * BAR);
  const open = Math.max(0, Math.round(high * BAR) - filled);
  return `  ${date.padEnd(11)} ${'#'.repeat(filled)}${'.'.repeat(open)}`;
}

function sections(parts: string[][]): string {
  const text = parts
    .filter((part) => part.length > 0)
    .map((part) => part.map((block) => block.split('\n').map(wrap).join('\n')).join('\n\n'))
    .join('\n\n\n');
  return `${text}\n`;
}

/** Breaks a line at words; what follows the first line is set in as far as the line was. */
function wrap(line: string): string {
  const indent = /^(\s*(\* )?)/.exec(line)?.[1]?.replace('*', ' ') ?? '';
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/(?<=\S) /)) {
    const next = current === '' ? word : `${current} ${word}`;
    if (next.length <= WIDTH || current === '') current = next;
    else {
      lines.push(current);
      current = indent + word;
    }
  }
  return [...lines, current].join('\n');
}
