import english from 'virtual:healcast/request';
import others from 'virtual:healcast/request/others';
import { partIn } from '../../kit/in-language.ts';
import { spoken } from '../language.ts';
import { sayFrom } from '../words.ts';

let part = english;

/** Fetches what the form says in the language of the page. To be called before it is shown. */
export async function learnWords(): Promise<void> {
  part = await partIn(english, others, spoken());
}

/** The words of the form: every key stands in knowledge/words. */
export const tell = sayFrom(() => part.strings);
