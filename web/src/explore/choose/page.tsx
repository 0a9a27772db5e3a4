import type { DecisionAid } from '@healcast/engine';
import { useHeadingFocus } from '../../kit/use-heading-focus.ts';
import { FigureSources } from '../../patient/forecast/sources.tsx';
import { AboutYou } from '../about-you.tsx';
import { aidInputOf } from '../asked.ts';
import type { PageProps } from '../page-props.ts';
import { Trouble } from '../trouble.tsx';
import { TwoColumns } from '../two-columns.tsx';
import { useCare } from '../use-care.ts';
import { tell } from '../words.ts';
import { Numbers } from './numbers.tsx';
import { Values } from './values.tsx';

const FIELDS = ['area', 'age', 'firmness', 'tone', 'health'];

/** The decision aid: every way with its benefits and harms, and what matters to the reader. */
export default function ChoosePage({ typed, change, asOf }: PageProps) {
  const input = aidInputOf(typed, asOf);
  const asking = useCare('decisionAid', input);
  const aid = asking.answer?.ok ? asking.answer.value : undefined;
  const heading = useHeadingFocus(tell('explore.decide'));
  return (
    <TwoColumns
      title={aid?.title ?? tell('explore.decide')}
      lead={tell('choose.lead')}
      heading={heading}
      isAnswered={input !== undefined}
      isBusy={asking.working}
      side={<AboutYou fields={FIELDS} {...{ typed, change, asOf }} />}
    >
      <div role="status">
        <Trouble asking={asking} wait={tell('choose.wait')} isAsked={input !== undefined} />
      </div>
      {aid && (
        <>
          <section className="card">
            <p>{aid.condition}</p>
            <p>
              <strong>{aid.decision}</strong> {aid.noRush}
            </p>
          </section>
          <Ways options={aid.options} />
          <Numbers aid={aid} />
          <Values aid={aid} typed={typed} change={change} />
          <About aid={aid} />
        </>
      )}
    </TwoColumns>
  );
}

/** What each way is, what it is like, and what speaks for and against it. */
function Ways({ options }: { options: DecisionAid['options'] }) {
  return (
    <section className="card" aria-labelledby="ways">
      <h2 id="ways">{tell('choose.ways')}</h2>
      {options.map(({ id, title, what, experience, pros, cons }) => (
        <details key={id} className="fold way-fold">
          <summary>
            <span>
              <strong>{title}</strong>
            </span>
          </summary>
          <div className="folded">
            <p>{what}</p>
            <p>
              <strong>{tell('choose.like')}:</strong> {experience}
            </p>
            <div className="for-against">
              <div>
                <h3>{tell('choose.good')}</h3>
                <ul className="dots dots-good">
                  {pros.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              </div>
              <div>
                <h3>{tell('choose.bad')}</h3>
                <ul className="dots dots-bad">
                  {cons.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              </div>
            </div>
            <FigureSources figure="way" of={{ levels: [id] }} />
          </div>
        </details>
      ))}
    </section>
  );
}

/** How sure the numbers are, what to do next, who paid, and when it was last read through. */
function About({ aid }: { aid: DecisionAid }) {
  return (
    <section className="card" aria-labelledby="aid-sure">
      <h2 id="aid-sure">{tell('choose.uncertainty')}</h2>
      <p>{aid.uncertainty}</p>
      <h3>{tell('choose.next')}</h3>
      <p>{aid.next}</p>
      <h3>{tell('choose.who')}</h3>
      <p>{aid.funding}</p>
      <p className="reviewed">
        {aid.reviewed} {aid.updates}
      </p>
      <p className="small">{aid.notAdvice}</p>
      <p className="small made-by">
        {tell('explore.made', {
          engine: aid.provenance.engine,
          knowledge: aid.provenance.knowledge.slice(0, 12),
        })}
      </p>
    </section>
  );
}
