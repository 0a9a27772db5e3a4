import { useState } from 'react';
import { wrong } from '../patient/answers.ts';
import type { Typed } from '../patient/typed.ts';
import { FIELDS, type FieldProps } from './fields.tsx';
import { tell } from './words.ts';

/** The details element that holds the answers given before; a link to a field inside opens it. */
const KNOWN_ID = 'known-answers';

function isOpen(field: string, typed: Typed, asOf: string): boolean {
  if (field === 'area' || field === 'age') return wrong(field, typed, asOf) !== undefined;
  const value = typed[field as keyof Typed];
  return value === undefined || value.length === 0;
}

/**
 * Asks what is still open and folds what is known, both to be changed at any time. What counts as
 * open is settled when the page opens, so that no field moves away while somebody is typing in it.
 */
export function AboutYou({ fields, ...props }: FieldProps & { fields: readonly string[] }) {
  const { typed, asOf } = props;
  const [open] = useState(() => fields.filter((field) => isOpen(field, typed, asOf)));
  const known = fields.filter((field) => !open.includes(field));
  const head =
    known.length === 0 ? 'explore.form' : open.length > 0 ? 'explore.open' : 'explore.known';
  const show = (field: string) => {
    const Field = FIELDS[field];
    return Field ? <Field key={field} {...props} /> : null;
  };
  return (
    <section className="card about" aria-labelledby="about-you">
      <h2 id="about-you">{tell(head)}</h2>
      {head !== 'explore.known' && <p className="small">{tell(`${head}-lead`)}</p>}
      {open.map(show)}
      {known.length > 0 && (
        <details className="fold" id={KNOWN_ID}>
          <summary>{tell(open.length > 0 ? 'explore.known' : 'explore.change')}</summary>
          <div className="folded about">
            <p className="small">{tell('explore.known-lead')}</p>
            {known.map(show)}
          </div>
        </details>
      )}
    </section>
  );
}

/** Brings a field into view and gives it the focus, unfolding what hides it. */
export function goToField(field: string): void {
  const element = document.getElementById(`field-${field}`);
  if (!element) return;
  for (
    let fold = element.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  )
    fold.open = true;
  element.scrollIntoView({ block: 'center' });
  const inside = element.matches('input,select')
    ? element
    : element.querySelector<HTMLElement>('input');
  (inside ?? element).focus({ preventScroll: true });
}
