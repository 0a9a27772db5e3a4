import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { TroubleNote } from '../parts/trouble.tsx';
import type { Consent, ConsentKind, ConsentTexts } from '../types.ts';
import { say } from '../words.ts';
import { PHOTO_KINDS, TREATMENT_KINDS } from './kinds.ts';
import type { Strokes } from './signature.tsx';
import { type Method, SignatureFields } from './signature-fields.tsx';
import { WordingChoice } from './wording-choice.tsx';

/** Each wording with a choice of its own, and one signature under those that are ticked. */
export function SignForm({
  personId,
  texts,
  consents,
  onDone,
}: {
  personId: string;
  texts: ConsentTexts['texts'];
  consents: readonly Consent[];
  onDone: () => void;
}) {
  const [chosen, setChosen] = useState<readonly ConsentKind[]>([]);
  const [method, setMethod] = useState<Method>('drawn');
  const [signedName, setSignedName] = useState('');
  const [strokes, setStrokes] = useState<Strokes>([]);
  const [wrong, setWrong] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const toggle = (kind: ConsentKind) => {
    setWrong(undefined);
    setChosen((before) =>
      before.includes(kind) ? before.filter((one) => one !== kind) : [...before, kind],
    );
  };
  const sign = async (event: FormEvent) => {
    event.preventDefault();
    const drawn = method === 'drawn';
    const missing =
      chosen.length === 0
        ? 'signing-nothing'
        : drawn && strokes.flat().length < 2 && 'signing-no-strokes';
    setWrong(missing ? say(missing) : undefined);
    if (missing) return;
    setBusy(true);
    const wordings = texts
      .filter(({ kind }) => chosen.includes(kind))
      .map(({ kind, version }) => ({ kind, version }));
    const body = { wordings, signedName, method, signature: drawn ? strokes : [] };
    const reply = await ask('POST', `/api/clinic/people/${personId}/consents`, body);
    setBusy(false);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (reply.ok) onDone();
  };
  const group = (kinds: readonly ConsentKind[]) =>
    texts
      .filter(({ kind }) => kinds.includes(kind))
      .map((text) => (
        <WordingChoice
          key={text.kind}
          text={text}
          signed={consents.find(
            ({ kind, version, revokedAt }) =>
              kind === text.kind && version === text.version && revokedAt === null,
          )}
          isChosen={chosen.includes(text.kind)}
          onToggle={() => toggle(text.kind)}
        />
      ));
  const photos = group(PHOTO_KINDS);
  return (
    <form className="signing" onSubmit={(event) => void sign(event)}>
      <p>{say('signing-lead')}</p>
      <h2>{say('signing-treatment')}</h2>
      {group(TREATMENT_KINDS)}
      {photos.length > 0 && (
        <>
          <h2>{say('signing-photos')}</h2>
          <p className="small">{say('signing-photos-why')}</p>
          {photos}
        </>
      )}
      <SignatureFields
        {...{ method, signedName, strokes }}
        onMethod={setMethod}
        onName={setSignedName}
        onStrokes={setStrokes}
      />
      {wrong && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
      {trouble && <TroubleNote trouble={trouble} />}
      <button type="submit" className="button" disabled={busy}>
        {say('signing-do')}
      </button>
    </form>
  );
}
