import { ADJUNCTS } from '@healcast/engine';
import { nameOf } from '../words.ts';

/** An adjunct of a session begins with its code; what was typed by hand speaks for itself. */
export function adjunctWords(words: string): string {
  const [code = '', ...rest] = words.split(' ');
  return ADJUNCTS.some((one) => one === code)
    ? [nameOf('adjunct', code), ...rest].join(' ')
    : words;
}
