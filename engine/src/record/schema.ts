/**
 * The schema library as this house uses it. One door, so that every room describes its
 * documents the same way and the browser bundle carries only what is used (docs/decisions/0002).
 */
export * as z from 'zod/mini';
