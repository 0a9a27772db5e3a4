import type { QuestionItem } from '@healcast/engine';
import type { Typed } from '../typed.ts';

/** What every way to answer a question is given. */
export interface AnswerProps {
  question: QuestionItem;
  typed: Typed;
  change: (part: Typed) => void;
  asOf: string;
  /** Id of the element that says what is wrong, while something is. */
  errorId: string | undefined;
}
