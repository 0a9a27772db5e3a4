import type { Refusal, Triage, WrongField } from '@healcast/engine';

/** RFC 9457 problem details, as every door of the server speaks it. */
export interface Problem {
  /** Where the kind of problem is described, relative to this server. */
  type: string;
  title: string;
  status: number;
  detail?: string;
  /** The wrong fields by JSON pointer (RFC 6901), each with what would be right. */
  errors?: WrongField[];
  /** The answer to a red flag in a check-in that is refused: no slip may hide it. */
  triage?: Triage;
  /** The request, as the log names it. */
  instance?: string;
}

/** Every kind of problem that is not a refusal of the engine. */
const KINDS = {
  'malformed-body': { status: 400, title: 'The body is not JSON as we can take it.' },
  'malformed-request': { status: 400, title: 'The request is not well formed.' },
  'not-signed-in': { status: 401, title: 'Sign in first.' },
  'wrong-sign-in': { status: 401, title: 'Address, password or code are not right.' },
  'wrong-password': { status: 403, title: 'This is not your password.' },
  'wrong-passkey': { status: 401, title: 'This passkey does not open anything here.' },
  'factor-missing': { status: 403, title: 'Your clinic asks for a second factor. Add one first.' },
  'wrong-code': { status: 422, title: 'This code is not right.' },
  locked: { status: 429, title: 'Too many tries. Sign-in is locked for a while.' },
  'not-your-role': { status: 403, title: 'Your role may not do this.' },
  conflict: { status: 409, title: 'This cannot be done as things are.' },
  'not-allowed': { status: 403, title: 'This is not open from here.' },
  'not-found': { status: 404, title: 'There is nothing here.' },
  'no-such-record': { status: 404, title: 'There is no such record in this clinic.' },
  'no-such-link': { status: 404, title: 'This link opens nothing any more.' },
  'no-such-forecast': { status: 404, title: 'There is no forecast under this link.' },
  'method-not-allowed': { status: 405, title: 'This address does not take this method.' },
  'too-large': { status: 413, title: 'The body is too large.' },
  'not-json': { status: 415, title: 'Send the body as application/json.' },
  'too-many-requests': { status: 429, title: 'Too many requests. Wait a little.' },
  fault: { status: 500, title: 'Something broke on our side.' },
  busy: { status: 503, title: 'Too many forecasts are being made at once.' },
  'not-ready': { status: 503, title: 'The server is not ready.' },
} as const;
export type ProblemKind = keyof typeof KINDS;

/** How each refusal of the engine is spoken over HTTP. */
const REFUSALS = {
  'invalid-input': { status: 422, title: 'Some fields are wrong.' },
  'outside-domain': { status: 422, title: 'This lies outside of what we can honestly forecast.' },
} satisfies Record<Refusal['kind'], { status: number; title: string }>;

/** A door says no: thrown by routes, spoken as problem+json by the error handler alone. */
export class ProblemError extends Error {
  readonly problem: Problem;
  readonly headers: Record<string, string>;
  constructor(problem: Problem, headers: Record<string, string> = {}, cause?: unknown) {
    super(problem.title, { cause });
    this.name = 'ProblemError';
    this.problem = problem;
    this.headers = headers;
  }
}

const typeOf = (kind: string): string => `/api#${kind}`;

/** A problem of our own by its kind. */
export function problem(
  kind: ProblemKind,
  detail?: string,
  headers: Record<string, string> = {},
  cause?: unknown,
): ProblemError {
  const body = { type: typeOf(kind), ...KINDS[kind], ...(detail ? { detail } : {}) };
  return new ProblemError(body, headers, cause);
}

/** The refusal of the engine as a problem. */
export function refused(refusal: Refusal): ProblemError {
  const said = { type: typeOf(refusal.kind), ...REFUSALS[refusal.kind] };
  switch (refusal.kind) {
    case 'invalid-input':
      return new ProblemError({
        ...said,
        detail: refusal.fields
          .map(({ pointer, detail }) => `${pointer || 'The body'}: ${detail}`)
          .join(' '),
        errors: refusal.fields,
      });
    case 'outside-domain':
      return new ProblemError({ ...said, detail: refusal.because });
  }
}

/** Errors of the HTTP library by its code: the client's doing, so no fault of ours. */
const BY_CODE: Record<string, ProblemKind> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'not-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-body',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed-body',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-request',
  FST_ERR_BAD_URL: 'not-found',
};

/** Any error as a problem. Nothing of an unknown error is told: its message may hold anything. */
export function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  const kind = code === undefined ? undefined : BY_CODE[code];
  if (kind) return problem(kind, undefined, {}, error);
  if (statusCode === 429) return problem('too-many-requests', undefined, {}, error);
  if (error instanceof SyntaxError && statusCode === 400) return problem('malformed-body');
  if (statusCode && statusCode >= 400 && statusCode < 500)
    return problem('malformed-request', undefined, {}, error);
  return problem('fault', undefined, {}, error);
}

/** Every kind with its status and title, for the description of the API. */
export const PROBLEM_KINDS: readonly { kind: string; status: number; title: string }[] =
  Object.entries({ ...REFUSALS, ...KINDS }).map(([kind, said]) => ({ kind, ...said }));
