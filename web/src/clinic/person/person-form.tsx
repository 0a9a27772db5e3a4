import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { DayField } from '../parts/day-field.tsx';
import { ChoiceField, numberOf, TextArea, TextField } from '../parts/fields.tsx';
import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { addressOf, go } from '../route.ts';
import { useSites } from '../sites/use-sites.ts';
import { useStaff } from '../staff.ts';
import type { Made, PersonBody, PersonRecord } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { nameOf, say } from '../words.ts';
import { HistoryField } from './history-field.tsx';
import { personBodyOf, type TypedPerson, typedPerson } from './typed-person.ts';

/** A new person, or the facts of a known one. */
export function PersonForm({ personId }: { personId?: string }) {
  const known = useAnswer<PersonRecord>(personId ? `/api/clinic/people/${personId}` : null);
  const person = known.value?.person;
  const title = person
    ? say('edit-of', { name: `${person.givenName} ${person.familyName}` })
    : say(personId ? 'edit-person' : 'new-person');
  if (personId && !known.value)
    return (
      <>
        <Heading title={title} />
        {known.trouble ? <TroubleNote trouble={known.trouble} again={known.again} /> : <Loading />}
      </>
    );
  return <FilledForm title={title} personId={personId} before={known.value?.person ?? {}} />;
}

const named = <const Code extends string>(list: string, codes: readonly Code[]) =>
  codes.map((code) => [code, nameOf(list, code)] as const);

function FilledForm({
  title,
  personId,
  before,
}: {
  title: string;
  personId: string | undefined;
  before: Partial<PersonBody>;
}) {
  const { clock } = useStaff();
  const [typed, setTyped] = useState(() => typedPerson(before));
  const sites = useSites();
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const set = (part: Partial<TypedPerson>) => setTyped((last) => ({ ...last, ...part }));
  const weightIsWrong =
    typed.weightLossKg.trim() !== '' && numberOf(typed.weightLossKg) === undefined;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (weightIsWrong) return;
    setBusy(true);
    const body = personBodyOf(typed);
    const reply = personId
      ? await ask<undefined>('PUT', `/api/clinic/people/${personId}`, body)
      : await ask<Made>('POST', '/api/clinic/people', body);
    setBusy(false);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (reply.ok) go(addressOf.person(personId ?? (reply.value as Made).id));
  };
  const unknown = say('unknown');
  return (
    <form onSubmit={(event) => void save(event)}>
      <Heading title={title} />
      <section className="panel grid">
        <TextField
          label={say('given-name')}
          value={typed.givenName}
          onChange={(givenName) => set({ givenName })}
          autoComplete="off"
          required
        />
        <TextField
          label={say('family-name')}
          value={typed.familyName}
          onChange={(familyName) => set({ familyName })}
          autoComplete="off"
          required
        />
        <DayField
          label={say('birth-date')}
          value={typed.birthDate}
          onChange={(birthDate) => set({ birthDate })}
          latest={clock.today()}
        />
        <TextField
          label={say('email')}
          type="email"
          value={typed.email}
          onChange={(email) => set({ email })}
          autoComplete="off"
        />
        <TextField
          label={say('phone')}
          type="tel"
          value={typed.phone}
          onChange={(phone) => set({ phone })}
          autoComplete="off"
        />
        {sites.length > 0 && (
          <ChoiceField
            label={say('usual-site')}
            value={typed.siteId}
            onChange={(siteId) => set({ siteId })}
            options={sites}
            empty={say('not-recorded')}
          />
        )}
        <label className="check wide">
          <input
            type="checkbox"
            checked={typed.letters}
            onChange={(event) => set({ letters: event.currentTarget.checked })}
          />
          {say('letters-allowed')}
        </label>
      </section>
      <h2>{say('facts-title')}</h2>
      <p className="small">{say('facts-why')}</p>
      <section className="panel grid">
        <ChoiceField
          label={say('phototype')}
          value={typed.phototype}
          onChange={(phototype) => set({ phototype })}
          options={named('phototype', ['1', '2', '3', '4', '5', '6'])}
          empty={unknown}
        />
        <ChoiceField
          label={say('laxity')}
          value={typed.laxity}
          onChange={(laxity) => set({ laxity })}
          options={named('laxity', ['none', 'mild', 'moderate', 'severe'])}
          empty={unknown}
        />
        <ChoiceField
          label={say('sex')}
          value={typed.sex}
          onChange={(sex) => set({ sex })}
          options={named('sex', ['female', 'male'])}
          empty={unknown}
        />
        <ChoiceField
          label={say('menopause')}
          value={typed.menopause}
          onChange={(menopause) => set({ menopause })}
          options={named('menopause', ['pre', 'peri', 'post'])}
          empty={unknown}
        />
        <ChoiceField
          label={say('smoker')}
          value={typed.smoker}
          onChange={(smoker) => set({ smoker })}
          options={[
            ['yes', say('yes')],
            ['no', say('no')],
          ]}
          empty={unknown}
        />
        <TextField
          label={say('weight-loss')}
          inputMode="decimal"
          value={typed.weightLossKg}
          onChange={(weightLossKg) => set({ weightLossKg })}
          wrong={weightIsWrong ? say('not-a-number') : undefined}
        />
      </section>
      <HistoryField typed={typed} onChange={set} />
      <section className="panel">
        <TextArea label={say('note')} value={typed.note} onChange={(note) => set({ note })} />
      </section>
      {trouble && <TroubleNote trouble={trouble} />}
      <div className="actions">
        <button type="submit" className="button" disabled={busy}>
          {say('save')}
        </button>
        <Link
          className="button quiet"
          href={personId ? addressOf.person(personId) : addressOf.people}
        >
          {say('cancel')}
        </Link>
      </div>
    </form>
  );
}
