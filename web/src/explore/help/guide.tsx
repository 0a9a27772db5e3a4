import { SourcesFold } from '../../patient/forecast/sources.tsx';
import { type Guide, guides, tell } from '../words.ts';

/** What is known of the area, and folded under it the guides for a life that changed the skin. */
export function Guides({ area, extra }: { area: string; extra: string[] }) {
  const own = guides().find(({ id }) => id === area);
  const lives = guides().filter(({ kind }) => kind === 'guide');
  return (
    <section className="card guide" aria-labelledby="guide">
      {own && (
        <>
          <h2 id="guide">{tell('help.guide', { area: lower(own.title) })}</h2>
          <GuideText guide={own} />
        </>
      )}
      {lives.map((guide) => (
        <details key={guide.id} className="fold" open={extra.includes(guide.id)}>
          <summary>{guide.title}</summary>
          <div className="folded">
            <GuideText guide={guide} />
          </div>
        </details>
      ))}
    </section>
  );
}

const lower = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);

function GuideText({ guide }: { guide: Guide }) {
  const { summary, answers, expect, goodFor, lessFor } = guide;
  const evidence = [...new Set([...guide.evidence, ...expect.flatMap((one) => one.evidence)])];
  return (
    <>
      <p>
        <strong>{tell(`help.answers-${answers}`)}</strong> {summary}
      </p>
      <ul className="dots">
        {expect.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <dl className="good-less">
        {goodFor.length > 0 && (
          <div>
            <dt>{tell('help.guide-good')}</dt>
            {goodFor.map((one) => (
              <dd key={one}>{one}</dd>
            ))}
          </div>
        )}
        {lessFor.length > 0 && (
          <div>
            <dt>{tell('help.guide-less')}</dt>
            {lessFor.map((one) => (
              <dd key={one}>{one}</dd>
            ))}
          </div>
        )}
      </dl>
      {evidence.length > 0 && <SourcesFold ids={evidence} />}
    </>
  );
}
