import type { ReactNode } from 'react';
import { Mark } from '../../kit/mark.tsx';
import { useHeadingFocus } from '../../kit/use-heading-focus.ts';

/** The page of a door: sign-in, first set-up, invitation. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  const heading = useHeadingFocus(title);
  return (
    <main className="door">
      <p className="brand">
        <Mark />
        <span>Healcast</span>
      </p>
      <div className="card">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
    </main>
  );
}
