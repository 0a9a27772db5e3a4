import entries from 'virtual:healcast/entries';
import { useHeadingFocus } from '../../kit/use-heading-focus.ts';
import { EvidenceLink } from '../../patient/evidence-link.tsx';
import { addressOf, PLACES } from '../../patient/route.ts';
import { goTo } from '../../patient/start.tsx';
import { tell } from '../words.ts';

type Entry = (typeof entries)[number];

/** What we made of findings: a number, a rule or a text, with its certainty and where it is met. */
export default function EntryPage({ place }: { place: string }) {
  const entry = entries.find((one) => one.place === place);
  const title = entry?.name ?? tell('studies.gone');
  const heading = useHeadingFocus(title);
  return (
    <div className="explore-page">
      <p>
        <EvidenceLink of="used">← {tell('studies.used-back')}</EvidenceLink>
      </p>
      <h1 ref={heading} tabIndex={-1} className="study-title" lang={entry && 'en'}>
        {title}
      </h1>
      {entry && <About entry={entry} />}
    </div>
  );
}

function About({ entry }: { entry: Entry }) {
  const { kind, basis, certainty, says, numbers, findings, met } = entry;
  return (
    <>
      <p className="lead">
        {tell(`studies.kind-${kind}`)}
        {certainty && `. ${tell(`explore.sure-${certainty}`)}`}
        {basis && `. ${tell(`studies.basis-${basis}`)}`}
      </p>
      {numbers.length > 0 && <Numbers numbers={numbers} />}
      {says.length > 0 && (
        <section className="card" aria-labelledby="says">
          <h2 id="says">{tell('studies.says')}</h2>
          <ul className="dots" lang="en">
            {says.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="card" aria-labelledby="rests">
        <h2 id="rests">{tell('studies.rests')}</h2>
        <ul className="studies rests" lang="en">
          {findings.map(({ id, claim }) => (
            <li key={id}>
              <EvidenceLink of={id}>{claim}</EvidenceLink>
            </li>
          ))}
        </ul>
      </section>
      <section className="card" aria-labelledby="met">
        <h2 id="met">{tell('studies.met')}</h2>
        <ul className="dots">
          {met.map((where) => (
            <li key={where}>
              <Met where={where} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** A page that has an address is a link; what is behind a private link or in a letter is named. */
function Met({ where }: { where: string }) {
  const page = where === 'forecast' ? where : PLACES.find((one) => one === where);
  const words = tell(`studies.met-${where}`);
  if (!page) return words;
  return (
    <a href={addressOf(page)} onClick={goTo(addressOf(page))}>
      {words}
    </a>
  );
}

function Numbers({ numbers }: { numbers: Entry['numbers'] }) {
  return (
    <section className="card" aria-labelledby="entry-numbers">
      <h2 id="entry-numbers">{tell('studies.numbers')}</h2>
      <ul className="entry-numbers">
        {numbers.map(({ of, value, low, high, unit, basis, certainty }) => (
          <li key={`${of} ${value} ${low} ${high}`}>
            <span lang="en">{of}</span>
            <strong lang="en">
              {value}
              {low !== undefined && low !== high && ` (${low} to ${high})`} {unit}
            </strong>
            <span className="small">
              {tell(`explore.sure-${certainty}`)}. {tell(`studies.basis-${basis}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
