import { EvidenceLink } from '../../patient/evidence-link.tsx';
import { addressOf } from '../../patient/route.ts';
import { goTo } from '../../patient/start.tsx';
import { tell } from '../words.ts';

/** What these curves are and what they leave out, with the way to the forecast that holds more. */
export function HowMade() {
  return (
    <section className="card" aria-labelledby="skin-made">
      <h2 id="skin-made">{tell('skin.made')}</h2>
      <p>{tell('skin.made-people')}</p>
      <p>{tell('skin.made-left-out')}</p>
      <ul className="dots">
        {['other', 'ageing', 'change', 'error'].map((part) => (
          <li key={part}>{tell(`skin.made-${part}`)}</li>
        ))}
      </ul>
      <p>{tell('skin.made-wider')}</p>
      <p className="actions">
        <a className="button" href={addressOf('forecast')} onClick={goTo(addressOf('forecast'))}>
          {tell('skin.to-forecast')}
        </a>
        <EvidenceLink of="fitted/mechanistic">{tell('skin.to-model')}</EvidenceLink>
      </p>
    </section>
  );
}
