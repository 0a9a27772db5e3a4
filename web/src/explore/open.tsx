import { goToField } from './about-you.tsx';
import { fieldOf } from './asked.ts';
import { asked, tell } from './words.ts';

const OPEN_ID = 'still-open';

/** Brings the open questions into view: the fragment of the address holds the page. */
export function showOpen(): void {
  const title = document.getElementById(OPEN_ID);
  title?.scrollIntoView({ block: 'start' });
  title?.focus({ preventScroll: true });
}

/** Questions that would settle what is open, gathered by the field that answers them. */
export function Open({ asks, lead }: { asks: readonly string[]; lead: string }) {
  if (asks.length === 0) return null;
  const byField = new Map<string, string[]>();
  for (const ask of asks) {
    const field = fieldOf(asked().find(({ question }) => question === ask)?.name ?? '');
    byField.set(field, [...(byField.get(field) ?? []), ask]);
  }
  return (
    <section className="card open-questions" aria-labelledby={OPEN_ID}>
      <h2 id={OPEN_ID} tabIndex={-1}>
        {tell('explore.unknown')}
      </h2>
      <p>{lead}</p>
      <ul>
        {[...byField].map(([field, [first = '', ...others]]) => (
          <li key={field}>
            <span>
              {first}{' '}
              {others.length > 0 && (
                <span className="small">
                  {tell('explore.unknown-more', { count: others.length })}
                </span>
              )}
            </span>
            {field && (
              <button type="button" className="plain" onClick={() => goToField(field)}>
                {tell('explore.answer-this')}
                <span className="hidden">: {first}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
