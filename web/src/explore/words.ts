import part from 'virtual:healcast/explore';
import { sayFrom } from '../patient/words.ts';

/** The words of these pages: every key stands in knowledge/words. */
export const tell = sayFrom(part.strings);

export const { guides, modalities, goals, faq, asked } = part;
export type Guide = (typeof guides)[number];
