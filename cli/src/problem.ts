import type { Refusal, WrongField } from '@healcast/engine';

/** RFC 9457 problem details, as every door of Healcast gives them. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors: WrongField[];
  /** With --jsonl: the line, counted from 1. */
  line?: number;
}

const PROBLEMS = 'urn:healcast:problem';

/** What a refusal looks like on standard error; a new kind of refusal does not compile without one. */
const SPOKEN = {
  'invalid-input': (refusal) => ({
    type: `${PROBLEMS}:invalid-input`,
    title: 'The input is not what the schema asks for',
    status: 422,
    detail: `${count(refusal.fields.length)} wrong. Each is named in "errors" with what would be right.`,
    errors: refusal.fields,
  }),
  'outside-domain': (refusal) => ({
    type: `${PROBLEMS}:outside-domain`,
    title: 'No honest answer can be given',
    status: 422,
    detail: refusal.because,
    errors: refusal.fields ?? [],
  }),
} satisfies {
  [Kind in Refusal['kind']]: (refusal: Extract<Refusal, { kind: Kind }>) => Problem;
};

/** The problem document of a refusal. */
export function problemOf(refusal: Refusal): Problem {
  const speak = SPOKEN[refusal.kind] as (refusal: Refusal) => Problem;
  return speak(refusal);
}

/** The problem document of a command line that cannot be read. */
export function wrongUsage(detail: string, errors: WrongField[] = []): Problem {
  return {
    type: `${PROBLEMS}:wrong-usage`,
    title: 'The command line is not understood',
    status: 400,
    detail,
    errors,
  };
}

/** A problem as it is written on standard error. */
export function problemText(problem: Problem): string {
  return `${JSON.stringify(problem, null, 2)}\n`;
}

/** The problem document of input that is no JSON. */
export function notJson(message: string): Problem {
  return {
    type: `${PROBLEMS}:not-json`,
    title: 'The input is not a JSON document',
    status: 400,
    detail: message,
    errors: [{ pointer: '', detail: 'Give one JSON document.' }],
  };
}

function count(fields: number): string {
  return fields === 1 ? '1 field is' : `${fields} fields are`;
}
