import type { Sites } from '../types.ts';
import { useAnswer } from '../use-answer.ts';

/** The sites of the clinic as choices; empty until they are known. */
export function useSites(): readonly (readonly [string, string])[] {
  const { value } = useAnswer<Sites>('/api/clinic/sites');
  return (value?.sites ?? []).map(({ id, name }) => [id, name] as const);
}
