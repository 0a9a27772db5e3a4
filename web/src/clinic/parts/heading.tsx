import type { ReactNode } from 'react';
import { useHeadingFocus } from '../../kit/use-heading-focus.ts';

/** The one heading of a page, with what can be done there beside it. */
export function Heading({ title, children }: { title: string; children?: ReactNode }) {
  const heading = useHeadingFocus(title);
  return (
    <div className="page-head">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children && <div className="actions">{children}</div>}
    </div>
  );
}
