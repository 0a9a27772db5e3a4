import { useHeadingFocus } from '../kit/use-heading-focus.ts';
import { SourcesFold } from '../patient/forecast/sources.tsx';
import type { PageProps } from './page-props.ts';
import { faq, tell } from './words.ts';

/** What people ask, each answered in one breath and then with what it rests on. */
export default function FaqPage({ of }: PageProps) {
  const heading = useHeadingFocus(tell('faq.title'));
  return (
    <div className="explore-page narrow">
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {tell('faq.title')}
        </h1>
        <p className="lead">{tell('faq.lead')}</p>
      </header>
      {faq().map(({ id, question, short, more, evidence, certainty }) => (
        <details key={id} className="card fold faq" open={id === of}>
          <summary>
            <h2>{question}</h2>
          </summary>
          <div className="folded">
            <p className="faq-short">{short}</p>
            <ul className="dots">
              {more.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            <SourcesFold
              ids={[...new Set([...evidence, ...more.flatMap((one) => one.evidence ?? [])])]}
              certainty={certainty}
            />
          </div>
        </details>
      ))}
    </div>
  );
}
