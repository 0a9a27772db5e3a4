import { type ReactNode, type Ref, useState } from 'react';

/**
 * A page of questions and their answer. Who comes with answers reads the result first; who comes
 * without is asked first. The order is settled when the page opens: nothing jumps while typing.
 */
export function TwoColumns({
  title,
  lead,
  heading,
  side,
  isAnswered,
  isBusy,
  children,
}: {
  title: string;
  lead: string;
  heading: Ref<HTMLHeadingElement>;
  side: ReactNode;
  isAnswered: boolean;
  isBusy: boolean;
  children: ReactNode;
}) {
  const [answeredFirst] = useState(isAnswered);
  const asking = (
    <div key="side" className="explore-side">
      {side}
    </div>
  );
  const main = (
    <div key="main" className="explore-main" aria-busy={isBusy}>
      {children}
    </div>
  );
  return (
    <div className="explore-page two-columns">
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">{lead}</p>
      </header>
      {answeredFirst ? [main, asking] : [asking, main]}
    </div>
  );
}
