import english from 'virtual:healcast/explore';
import others from 'virtual:healcast/explore/others';
import { partIn } from '../kit/in-language.ts';
import { spoken } from '../patient/language.ts';
import { sayFrom } from '../patient/words.ts';

let part = english;

/** Fetches what these pages say in the language of the page. To be called before they are shown. */
export async function learnWords(): Promise<void> {
  part = await partIn(english, others, spoken());
}

/** The words of these pages: every key stands in knowledge/words. */
export const tell = sayFrom(() => part.strings);

export type Guide = (typeof english)['guides'][number];
export const guides = () => part.guides;
export const modalities = () => part.modalities;
export const goals = () => part.goals;
export const faq = () => part.faq;
/** The question that settles each fact. */
export const asked = () => part.asked;
