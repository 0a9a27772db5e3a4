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

/**
 * What would be right. Given to the schema library at each reading, so that every door says the
 * same whatever language that library was set to elsewhere; a schema's own sentence comes first.
 */
function remedy(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${missing(issue)}Give ${article(issue.expected)}.`;
    case 'invalid_value':
      return `${missing(issue)}Give one of: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return UNITS[issue.origin]
        ? `Give at least ${counted(issue.minimum, UNITS[issue.origin] as Unit)}.`
        : `Give a number ${issue.inclusive ? 'of at least' : 'above'} ${issue.minimum}.`;
    case 'too_big':
      return UNITS[issue.origin]
        ? `Give at most ${counted(issue.maximum, UNITS[issue.origin] as Unit)}.`
        : `Give a number ${issue.inclusive ? 'of at most' : 'below'} ${issue.maximum}.`;
    case 'invalid_union':
      return `Give ${alternatives(issue)}.`;
    default:
      return 'This value is not of the form the schema asks for.';
  }
}

function missing({ input }: z.core.$ZodRawIssue): string {
  return input === undefined ? 'This field is missing. ' : '';
}

/** What each branch of a union would take, such as "true or false, or a number". */
function alternatives({ errors }: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidUnion>): string {
  const wanted = errors.flatMap(([first]) =>
    first?.code === 'invalid_type' ? [article(first.expected)] : [],
  );
  return wanted.length > 0 ? wanted.join(', or ') : 'a value of the form the schema asks for';
}

/** What is counted where it is not a number itself that is too small or too big. */
const UNITS: Readonly<Record<string, Unit>> = {
  array: { one: 'entry', many: 'entries' },
  string: { one: 'character', many: 'characters' },
};

interface Unit {
  one: string;
  many: string;
}

function counted(count: number | bigint, { one, many }: Unit): string {
  return `${count} ${Number(count) === 1 ? one : many}`;
}

function article(expected: string): string {
  if (expected === 'int') return 'a whole number';
  if (expected === 'array') return 'a list';
  if (expected === 'boolean') return 'true or false';
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

type Parse<Schema extends z.core.$ZodType> = (
  input: unknown,
  context?: z.core.ParseContext<z.core.$ZodIssue>,
) => z.core.util.SafeParseResult<z.core.output<Schema>>;

/** Reads an unknown document by a schema: the value, or every wrong field with its remedy. */
export function readBySchema<Schema extends z.core.$ZodType>(
  parse: Parse<Schema>,
  input: unknown,
): Answer<z.core.output<Schema>> {
  const result = parse(input, { error: remedy });
  if (result.success) return { ok: true, value: result.data };
  const fields = result.error.issues.map((issue) => ({
    pointer: jsonPointer(issue.path),
    detail: issue.message,
  }));
  return { ok: false, refusal: { kind: 'invalid-input', fields } };
}
