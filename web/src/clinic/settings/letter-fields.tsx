import { type ChangeEvent, useEffect, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { ChoiceField, TextArea, TextField } from '../parts/fields.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import { useStaff } from '../staff.ts';
import type { ClinicPage, Settings } from '../types.ts';
import { say } from '../words.ts';
import { pngOf } from './png-of.ts';

type Practice = Settings['practice'];

const HOUSE_COLOUR = '#0b6152';
const KINDS = [
  ...(['forecast', 'reminder', 'answer'] as const),
  ...(['question', 'hand-over', 'request', 'invitation', 'reset'] as const),
] as const;

/** How letters and papers look: picture, colour, reply address, imprint, and what comes of it. */
export function LetterFields({
  practice,
  onChange,
  saved,
}: {
  practice: Practice;
  onChange: (part: Partial<Practice>) => void;
  /** Changes whenever the settings were saved: the preview shows what is saved. */
  saved: number;
}) {
  const letters = practice.letters ?? {};
  return (
    <section className="panel">
      <Logo />
      <div className="grid">
        <TextField
          label={say('letters-colour')}
          type="color"
          value={practice.colour ?? HOUSE_COLOUR}
          onChange={(colour) => onChange({ colour })}
        />
        <TextField
          label={say('letters-reply')}
          type="email"
          value={letters.replyTo ?? ''}
          onChange={(replyTo) => onChange({ letters: { ...letters, replyTo } })}
        />
      </div>
      {practice.colour && <Readable colour={practice.colour} />}
      <TextArea
        label={say('letters-footer')}
        hint={say('letters-footer-hint')}
        rows={3}
        value={letters.footer ?? ''}
        onChange={(footer) => onChange({ letters: { ...letters, footer } })}
      />
      <Preview saved={saved} />
    </section>
  );
}

/** Says when the colour is used in another shade because it could not be read. */
function Readable({ colour }: { colour: string }) {
  const { me } = useStaff();
  const [used, setUsed] = useState<{ light: string; dark: string }>();
  useEffect(() => {
    const controller = new AbortController();
    const path = `/api/clinics/${me.clinic.slug}?${new URLSearchParams({ accent: colour })}`;
    void ask<ClinicPage>('GET', path, undefined, controller.signal).then((reply) => {
      if (!reply.ok || !reply.value.colours) return;
      const { light, dark } = reply.value.colours;
      setUsed({ light: light.brand, dark: dark.brand });
    });
    return () => controller.abort();
  }, [colour, me.clinic.slug]);
  if (!used) return null;
  const isSame = used.light === colour.toLowerCase();
  return (
    <p className="small">{say(isSame ? 'letters-colour-fits' : 'letters-colour-moved', used)}</p>
  );
}

/** The picture: chosen, turned into a PNG here, checked by the server. */
function Logo() {
  const [turn, setTurn] = useState(0);
  const [there, setThere] = useState(true);
  const [trouble, setTrouble] = useState<Trouble>();
  const [unread, setUnread] = useState(false);
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = '';
    if (!file) return;
    const png = await pngOf(file);
    setUnread(png === undefined);
    if (png === undefined) return;
    const reply = await ask('PUT', '/api/clinic/logo', { png });
    setTrouble(reply.ok ? undefined : reply.trouble);
    setThere(true);
    setTurn((before) => before + 1);
  };
  const remove = async () => {
    const reply = await ask('DELETE', '/api/clinic/logo');
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (reply.ok) setThere(false);
  };
  return (
    <div className="field">
      <label htmlFor="logo">{say('letters-logo')}</label>
      <p className="hint" id="logo-hint">
        {say('letters-logo-hint')}
      </p>
      {there && (
        <p className="logo-plate">
          <img
            key={turn}
            src={`/api/clinic/logo?${turn}`}
            alt={say('letters-logo')}
            onError={() => setThere(false)}
          />
          <button type="button" className="plain danger" onClick={() => void remove()}>
            {say('letters-logo-remove')}
          </button>
        </p>
      )}
      <input
        id="logo"
        type="file"
        accept="image/png,image/svg+xml,image/jpeg,image/webp"
        aria-describedby="logo-hint"
        onChange={(event) => void choose(event)}
      />
      {unread && (
        <p className="wrong" role="alert">
          {say('letters-logo-unread')}
        </p>
      )}
      {trouble && <TroubleNote trouble={trouble} />}
    </div>
  );
}

/** The letter as people get it, in this device's light or dark, and as plain text. */
function Preview({ saved }: { saved: number }) {
  const [kind, setKind] = useState<(typeof KINDS)[number]>('forecast');
  const [text, setText] = useState(false);
  const [open, setOpen] = useState(false);
  const query = new URLSearchParams({ kind, ...(text && { as: 'text' }), saved: String(saved) });
  return (
    <div className="letter-preview">
      <h3>{say('preview')}</h3>
      <p className="small">{say('preview-why')}</p>
      <div className="grid">
        <ChoiceField
          label={say('preview-kind')}
          value={kind}
          options={KINDS.map((one) => [one, say(`preview-kind-${one}`)])}
          onChange={(one) => setKind(one || 'forecast')}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={text}
            onChange={(event) => setText(event.currentTarget.checked)}
          />
          <span>{say('preview-text')}</span>
        </label>
      </div>
      {open ? (
        <iframe title={say('preview')} src={`/api/clinic/letter-preview?${query}`} />
      ) : (
        <button type="button" className="button quiet" onClick={() => setOpen(true)}>
          {say('preview-open')}
        </button>
      )}
    </div>
  );
}
