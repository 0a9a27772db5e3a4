import { realDate } from './answers.ts';
import { questions } from './knowledge.ts';
import { type Typed, UNKNOWN } from './typed.ts';
import { longDay, say } from './words.ts';

/** Each answered question in a few words, in the order of the questions. */
export function answersInWords(typed: Typed): { question: string; words: string }[] {
  return questions().flatMap(({ linkId, answerOption = [], unit }) => {
    const name = (code: string) => answerOption.find((option) => option.code === code)?.display;
    const words = (() => {
      switch (linkId) {
        case 'when': {
          const date = realDate(typed.date);
          return date && say('forecast.session-on', { date: longDay(date) });
        }
        case 'depth':
          return typed.depth === UNKNOWN
            ? say('forecast.depth-unknown')
            : typed.depth && `${typed.depth} ${unit}`;
        case 'age':
          return typed.age && `${typed.age} ${unit}`;
        case 'added':
        case 'health':
          return typed[linkId]?.map(name).filter(Boolean).join(', ');
        default:
          return name(String(typed[linkId as 'area'] ?? ''));
      }
    })();
    return words ? [{ question: linkId, words }] : [];
  });
}
