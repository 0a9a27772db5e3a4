/** The engine's version; provenance names it, so that a stored forecast says what made it. */
export const ENGINE_VERSION = '0.1.0';
