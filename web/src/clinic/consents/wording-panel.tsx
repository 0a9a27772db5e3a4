import { useState } from 'react';
import { Disclosure } from '../../kit/disclosure.tsx';
import { useStaff } from '../staff.ts';
import { spokenDay } from '../time.ts';
import type { ConsentKind, ConsentTexts } from '../types.ts';
import { nameOf, say } from '../words.ts';
import { Paragraphs } from './paragraphs.tsx';
import { WordingForm } from './wording-form.tsx';

/** One kind of wording: the version of today, the older ones, and for owners the way to a new one. */
export function WordingPanel({
  kind,
  versions,
  onWritten,
}: {
  kind: ConsentKind;
  /** The newest first. */
  versions: ConsentTexts['texts'];
  onWritten: () => void;
}) {
  const { may } = useStaff();
  const [writes, setWrites] = useState(false);
  const [newest, ...older] = versions;
  const name = nameOf('consent-kind', kind);
  return (
    <section className="panel wording" aria-label={name}>
      <h3>{name}</h3>
      {newest ? (
        <Disclosure label={versionWords(newest)}>
          <Paragraphs text={newest.text} />
        </Disclosure>
      ) : (
        <p className="small">{none(kind)}</p>
      )}
      {older.length > 0 && (
        <Disclosure label={say('wording-older', { count: older.length })}>
          {older.map((text) => (
            <Disclosure key={text.version} label={versionWords(text)}>
              <Paragraphs text={text.text} />
            </Disclosure>
          ))}
        </Disclosure>
      )}
      {may('owner') && !writes && (
        <button type="button" className="plain" onClick={() => setWrites(true)}>
          {say(newest ? 'wording-new-version' : 'wording-write')}
          <span className="hidden"> {name}</span>
        </button>
      )}
      {writes && (
        <WordingForm
          kind={kind}
          newest={newest}
          onWritten={() => {
            setWrites(false);
            onWritten();
          }}
          onCancel={() => setWrites(false)}
        />
      )}
    </section>
  );
}

const versionWords = ({ version, writtenAt }: ConsentTexts['texts'][number]) =>
  say('wording-version', { version, day: spokenDay(writtenAt) });

function none(kind: ConsentKind): string {
  if (kind.startsWith('photo-')) return say('wordings-none-photo');
  return kind === 'treatment' ? say('wordings-none') : say('wordings-none-modality');
}
