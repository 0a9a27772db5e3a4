import type { AreaGuide } from '../knowledge/area.ts';
import type { Course } from '../knowledge/population.ts';
import type { Knowledge } from '../knowledge.ts';
import type { PageItem, PagePart } from '../record/page.ts';
import type { Area, Modality } from '../record/vocabulary.ts';
import type { References } from './page-references.ts';
import type { SayWords } from './page-words.ts';

/** Everything a part of the protocol is drawn from. */
export interface Drawing {
  knowledge: Knowledge;
  input: { area: Area; modality: Modality };
  guide: AreaGuide;
  course: Course;
  words: SayWords;
  cite: References;
}

/** How one part of the protocol is made. */
export type Draw = (drawing: Drawing) => PagePart[];

export const list = (items: PageItem[], ordered = false): PagePart[] =>
  items.length === 0 ? [] : [{ kind: 'list', ordered, items }];
export const heading = (text: string): PagePart => ({ kind: 'heading', text });
/** How sure a number is, and whether it is our judgement. */
export function certainty(words: SayWords, source: { certainty: string; basis: string }): string {
  const sure = words(source.certainty);
  return source.basis === 'judgement' ? `${sure}, ${words('judgement')}` : sure;
}

/** " [3, 7]", or nothing. */
export function cited(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : ` [${numbers.join(', ')}]`;
}
