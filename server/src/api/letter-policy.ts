/**
 * A letter needs its inline styles and pictures; it gets them in a sandbox that may do nothing else.
 */
export const LETTER_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups; frame-ancestors 'self'";
