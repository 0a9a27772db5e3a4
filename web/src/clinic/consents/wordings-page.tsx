import { Heading } from '../parts/heading.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { useStaff } from '../staff.ts';
import type { ConsentKind, ConsentTexts } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { say } from '../words.ts';
import { PHOTO_KINDS, TREATMENT_KINDS } from './kinds.ts';
import { WordingPanel } from './wording-panel.tsx';

/** The wordings that people sign, every version; owners write new ones. */
export function WordingsPage() {
  const { may } = useStaff();
  const texts = useAnswer<ConsentTexts>('/api/clinic/consent-texts');
  return (
    <>
      <Heading title={say('wordings-title')} />
      <p>{say('wordings-lead')}</p>
      {!may('owner') && <p className="note">{say('wordings-owner')}</p>}
      {texts.trouble && <TroubleNote trouble={texts.trouble} again={texts.again} />}
      {!texts.value && !texts.trouble && <Loading />}
      {texts.value && (
        <>
          {texts.value.texts.length === 0 && <p className="note">{say('wordings-none')}</p>}
          <Group
            title="signing-treatment"
            kinds={TREATMENT_KINDS}
            texts={texts.value.texts}
            again={texts.again}
          />
          <Group
            title="signing-photos"
            kinds={PHOTO_KINDS}
            texts={texts.value.texts}
            again={texts.again}
          />
        </>
      )}
    </>
  );
}

function Group({
  title,
  kinds,
  texts,
  again,
}: {
  title: string;
  kinds: readonly ConsentKind[];
  texts: ConsentTexts['texts'];
  again: () => void;
}) {
  return (
    <>
      <h2>{say(title)}</h2>
      <div className="columns">
        {kinds.map((kind) => (
          <WordingPanel
            key={kind}
            kind={kind}
            versions={texts.filter((text) => text.kind === kind)}
            onWritten={again}
          />
        ))}
      </div>
    </>
  );
}
