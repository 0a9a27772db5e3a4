import type { Action } from '../types.ts';
import { nameOf } from '../words.ts';

const ACTIONS = [
  'none',
  'advice',
  'called',
  'seen-in-clinic',
  'referred',
  'emergency',
] satisfies Action[];

/** What a reply or a closing word may have led to, as a choice. */
export const ACTION_OPTIONS = ACTIONS.map((action) => [action, nameOf('action', action)] as const);
