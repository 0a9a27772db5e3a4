import type { z } from './schema.ts';

/** One wrong field: where it is (JSON pointer) and what would be right. */
export interface WrongField {
  pointer: string;
  detail: string;
}

/** "We cannot honestly answer": a closed union, spoken as HTTP, FHIR and patient text by each door. */
export type Refusal =
  | { kind: 'invalid-input'; fields: WrongField[] }
  | { kind: 'outside-domain'; because: string; fields?: WrongField[] };

/** Either an answer or the reason why there is none. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal };

/** JSON pointer (RFC 6901) of a path of keys. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

type Issue = z.core.$ZodIssue;

function remedy(issue: Issue): string {
  if (issue.message && issue.message !== 'Invalid input') return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `This field is missing. Give ${article(issue.expected)}.`
        : `Give ${article(issue.expected)}.`;
    case 'invalid_value':
      return `Give one of: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `Give a number ${issue.inclusive ? 'of at least' : 'above'} ${issue.minimum}.`
        : `Give at least ${issue.minimum}.`;
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `Give a number ${issue.inclusive ? 'of at most' : 'below'} ${issue.maximum}.`
        : `Give at most ${issue.maximum}.`;
    default:
      return 'This value is not of the form the schema asks for.';
  }
}

function article(expected: string): string {
  if (expected === 'int') return 'a whole number';
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

/** Reads an unknown document by a schema: the value, or every wrong field with its remedy. */
export function readBySchema<Schema extends z.core.$ZodType>(
  parse: (input: unknown) => z.core.util.SafeParseResult<z.core.output<Schema>>,
  input: unknown,
): Answer<z.core.output<Schema>> {
  const result = parse(input);
  if (result.success) return { ok: true, value: result.data };
  const fields = result.error.issues.map((issue) => ({
    pointer: jsonPointer(issue.path),
    detail: remedy(issue),
  }));
  return { ok: false, refusal: { kind: 'invalid-input', fields } };
}
