import type { FastifyHelmetOptions } from '@fastify/helmet';

/** Everything from this origin, nothing inline, framed by nobody. */
export const CONTENT_SECURITY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'frame-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/**
 * The policy of the worker that computes bands of skin: of all that the house sends it alone may
 * compile WebAssembly, and it may fetch nothing. A worker from an address is held by the policy
 * that came with it, so that of the page stays as strict as everywhere.
 */
export const BANDS_WORKER_SECURITY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";

/** Security headers of every answer. A private link stands in the address, so no referrer leaves. */
export const SECURITY: FastifyHelmetOptions = {
  global: true,
  contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY },
  referrerPolicy: { policy: 'no-referrer' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  frameguard: { action: 'deny' },
  // Harmless over http (it is ignored there) and right as soon as a proxy adds TLS.
  hsts: { maxAge: 31_536_000, includeSubDomains: false },
};
