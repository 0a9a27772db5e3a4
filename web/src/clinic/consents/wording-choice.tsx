import { Disclosure } from '../../kit/disclosure.tsx';
import { spokenDay } from '../time.ts';
import type { Consent, ConsentTexts } from '../types.ts';
import { nameOf, say } from '../words.ts';
import { Paragraphs } from './paragraphs.tsx';

/** One wording in full, and the choice to agree; one that is signed already is folded away. */
export function WordingChoice({
  text,
  signed,
  isChosen,
  onToggle,
}: {
  text: ConsentTexts['texts'][number];
  signed: Consent | undefined;
  isChosen: boolean;
  onToggle: () => void;
}) {
  const name = nameOf('consent-kind', text.kind);
  if (signed)
    return (
      <section className="panel wording" aria-label={name}>
        <h3>{name}</h3>
        <Disclosure label={`${say('signing-holds')}, ${spokenDay(signed.signedAt)}`}>
          <Paragraphs text={text.text} />
        </Disclosure>
      </section>
    );
  return (
    <section className="panel wording" aria-label={name}>
      <h3>{name}</h3>
      <Paragraphs text={text.text} />
      <label className="check agree">
        <input type="checkbox" checked={isChosen} onChange={onToggle} />
        <span>
          {say('signing-agree')}
          <span className="hidden"> {name}</span>
        </span>
      </label>
      <p className="hint">
        {say('wording-version', { version: text.version, day: spokenDay(text.writtenAt) })}
      </p>
    </section>
  );
}
