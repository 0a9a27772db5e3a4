import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Brand } from '../brand/brand.ts';

const require = createRequire(import.meta.url);
const figtree = (weight: number) =>
  readFileSync(require.resolve(`@fontsource/figtree/files/figtree-latin-${weight}-normal.woff`));

/** The house typeface (SIL Open Font Licence), embedded so that a print looks the same everywhere. */
export const FONTS = { body: figtree(400), strong: figtree(600), title: figtree(700) } as const;
export type Font = keyof typeof FONTS;

/** The colours of the pages on screen, on white paper. Text keeps a contrast of 4.5 to 1 or more. */
export const INK = {
  body: '#10211f',
  soft: '#465854',
  line: '#c6d1cc',
  brand: '#0b5a50',
  brandDeep: '#073f38',
  brandWash: '#e0efea',
  onBrand: '#ffffff',
  onBrandSoft: '#cfe6e0',
  alarm: '#a01724',
} as const;

/** The colours of a page; `brand` and its tones may be a clinic's own. */
export type Ink = Record<keyof typeof INK, string>;

/** The colours with the tones of a clinic. */
export const inkOf = ({ palette: { light } }: Pick<Brand, 'palette'>): Ink => ({
  ...INK,
  ...{ brand: light.brand, brandDeep: light.deep, brandWash: light.wash },
});

/** Sizes in points. A one-page sheet is set smaller than a document to read. */
export interface Sizes {
  margin: number;
  title: number;
  section: number;
  heading: number;
  body: number;
  small: number;
  lineGap: number;
  gap: number;
  /** Lines that must fit under the title of a section, or it starts on the next page. */
  together: number;
}
export const READING: Sizes = {
  margin: 54,
  title: 26,
  section: 16,
  heading: 11,
  body: 10,
  small: 8.5,
  lineGap: 2,
  gap: 6,
  together: 7,
};
/** For a sheet with room on it; where the words need more, `ONE_PAGE` and `FULL_PAGE` hold them. */
export const ROOMY: Sizes = {
  margin: 38,
  title: 23,
  section: 12.8,
  heading: 10.4,
  body: 9.8,
  small: 8.6,
  lineGap: 1.3,
  gap: 3.7,
  together: 2,
};
export const ONE_PAGE: Sizes = {
  margin: 36,
  title: 21,
  section: 11.5,
  heading: 9.5,
  body: 8.6,
  small: 7.6,
  lineGap: 0.8,
  gap: 2.8,
  together: 2,
};
/** Where much is open and a day is planned for: the smallest that still reads well in print. */
export const FULL_PAGE: Sizes = {
  margin: 30,
  title: 17,
  section: 10.5,
  heading: 8.8,
  body: 8.1,
  small: 7.2,
  lineGap: 0.4,
  gap: 2.1,
  together: 2,
};

const WORDS_FOR: Readonly<Record<string, string>> = {
  '≤': 'at most ',
  '≥': 'at least ',
  '≈': 'about ',
  '→': 'to',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '\n': ' ',
};
const DRAWABLE = /[\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]/;

/** Text with nothing in it that the typeface cannot draw: signs become words, accents fall off. */
export function drawable(text: string): string {
  return [...text]
    .map((sign) => {
      if (DRAWABLE.test(sign)) return sign;
      const bare = WORDS_FOR[sign] ?? sign.normalize('NFD').replace(/\p{M}/gu, '');
      return [...bare].every((part) => DRAWABLE.test(part)) ? bare : '?';
    })
    .join('');
}
