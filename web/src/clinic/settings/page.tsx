import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { Heading } from '../parts/heading.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { useStaff } from '../staff.ts';
import type { Settings } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { say } from '../words.ts';
import { CareFields } from './care-fields.tsx';
import { HoursFields, WEEK } from './hours-fields.tsx';
import { LanguageField } from './language-field.tsx';
import { LetterFields } from './letter-fields.tsx';
import { More } from './more.tsx';
import { RuleFields } from './rule-fields.tsx';
import { spokenHours } from './spoken-hours.ts';
import { TemplateFields } from './template-fields.tsx';
import { WebsiteFields } from './website-fields.tsx';

type Clinic = Settings['clinic'];
type Practice = Settings['practice'];

/** How the clinic works: contacts, hours, its own rules and words. Owners change it. */
export function SettingsPage() {
  const { may } = useStaff();
  const settings = useAnswer<Settings>('/api/clinic/settings');
  return (
    <>
      <Heading title={say('room-settings')} />
      <More />
      {!may('owner') && <p className="note">{say('settings-read-only')}</p>}
      {settings.trouble && <TroubleNote trouble={settings.trouble} again={settings.again} />}
      {!settings.value && !settings.trouble && <Loading />}
      {settings.value && <SettingsForm before={settings.value} />}
    </>
  );
}

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone')];
const CONTACTS = ['phone', 'email', 'address'] as const;
const HOUR_WORDS = {
  days: WEEK.map((weekday) => say(`weekday-${weekday}`).slice(0, 3)),
  ...{ and: say('hours-and'), to: say('to') },
};
const REQUIRED = ['name', 'hours', 'outOfHours', 'emergencyNumber'] as const;

function SettingsForm({ before }: { before: Settings }) {
  const { may } = useStaff();
  const [clinic, setClinic] = useState<Clinic>(before.clinic);
  const [practice, setPractice] = useState<Practice>(before.practice);
  const [language, setLanguage] = useState(before.language ?? 'en');
  const [saved, setSaved] = useState(0);
  const [trouble, setTrouble] = useState<Trouble>();
  const [state, setState] = useState<'typing' | 'saving' | 'saved'>('typing');
  const changeClinic = (part: Partial<Clinic>) => {
    setClinic((last) => ({ ...last, ...part }));
    setState('typing');
  };
  const changePractice = (part: Partial<Practice>) => {
    setPractice((last) => ({ ...last, ...part }));
    setState('typing');
  };
  const inWords = spokenHours(practice.openingHours, HOUR_WORDS);
  // Words that say what the table says go with it; words of the owner's own stay.
  const changeHours = (openingHours: Practice['openingHours']) => {
    changePractice({ openingHours });
    const next = spokenHours(openingHours, HOUR_WORDS);
    if (clinic.hours === inWords && next !== '') changeClinic({ hours: next });
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setState('saving');
    const aftercare = clinic.aftercare?.filter(({ text }) => text.trim() !== '');
    const body = { clinic: { ...clinic, aftercare }, practice, language };
    const reply = await ask('PUT', '/api/clinic/settings', JSON.parse(bare(body)));
    setTrouble(reply.ok ? undefined : reply.trouble);
    setState(reply.ok ? 'saved' : 'typing');
    if (reply.ok) setSaved((times) => times + 1);
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <fieldset className="plain-fieldset" disabled={!may('owner')}>
        <legend className="hidden">{say('room-settings')}</legend>
        <h2>{say('settings-contact')}</h2>
        <p className="small">{say('settings-contact-why')}</p>
        <section className="panel grid">
          {REQUIRED.map((key) => (
            <TextField
              key={key}
              className={key === 'hours' || key === 'outOfHours' ? 'wide' : ''}
              label={say(`clinic-${key}`)}
              value={clinic[key]}
              onChange={(value) => changeClinic({ [key]: value })}
              required
            />
          ))}
          {CONTACTS.map((key) => (
            <TextField
              key={key}
              label={say(key)}
              value={clinic[key] ?? ''}
              onChange={(value) => changeClinic({ [key]: value })}
            />
          ))}
          <ChoiceField
            label={say('time-zone')}
            value={clinic.timeZone}
            options={ZONES.map((zone) => [zone, zone])}
            onChange={(timeZone) => changeClinic({ timeZone })}
          />
          <LanguageField
            language={language}
            onChange={(next) => {
              setLanguage(next);
              setState('typing');
            }}
          />
        </section>
        <h2>{say('settings-clock')}</h2>
        <p className="small">{say('settings-clock-why')}</p>
        <section className="panel">
          <HoursFields hours={practice.openingHours} onChange={changeHours} />
          {inWords !== '' && clinic.hours !== inWords && (
            <p className="note">
              {say('hours-differ', { read: clinic.hours, table: inWords })}{' '}
              <button
                type="button"
                className="plain"
                onClick={() => changeClinic({ hours: inWords })}
              >
                {say('hours-use')}
              </button>
            </p>
          )}
          <div className="grid">
            <TextField
              label={say('red-minutes')}
              type="number"
              min={5}
              max={240}
              value={String(practice.redMinutes)}
              onChange={(value) => changePractice({ redMinutes: Number(value) })}
              required
            />
            <TextField
              label={say('notice-email')}
              type="email"
              value={practice.noticeEmail ?? ''}
              onChange={(noticeEmail) => changePractice({ noticeEmail })}
            />
          </div>
        </section>
        <h2>{say('settings-access')}</h2>
        <section className="panel">
          <label className="check">
            <input
              type="checkbox"
              checked={practice.requireSecondFactor ?? false}
              onChange={(event) =>
                changePractice({ requireSecondFactor: event.currentTarget.checked })
              }
            />
            <span>{say('require-factor')}</span>
          </label>
          <p className="small">{say('require-factor-hint')}</p>
        </section>
        <h2>{say('settings-rules')}</h2>
        <p className="small">{say('settings-rules-why')}</p>
        <section className="panel">
          <RuleFields
            rules={clinic.activityRules}
            onChange={(activityRules) => changeClinic({ activityRules })}
          />
        </section>
        <h2>{say('settings-website')}</h2>
        <p className="small">{say('settings-website-why')}</p>
        <WebsiteFields practice={practice} onChange={changePractice} />
        <h2>{say('settings-letters')}</h2>
        <p className="small">{say('settings-letters-why')}</p>
        <LetterFields practice={practice} onChange={changePractice} saved={saved} />
        <h2>{say('settings-words')}</h2>
        <section className="panel">
          <CareFields
            own={clinic.aftercare ?? []}
            onChange={(aftercare) => changeClinic({ aftercare })}
          />
          <TemplateFields
            templates={practice.replyTemplates}
            onChange={(replyTemplates) => changePractice({ replyTemplates })}
          />
        </section>
        <h2>{say('settings-records')}</h2>
        <p className="small">{say('settings-records-why')}</p>
        <section className="panel">
          <TextField
            label={say('keep-years')}
            hint={say('keep-years-hint')}
            type="number"
            min={1}
            max={100}
            value={practice.keepRecordsYears ? String(practice.keepRecordsYears) : ''}
            onChange={(years) => changePractice({ keepRecordsYears: Number(years) || undefined })}
          />
        </section>
        {trouble && <TroubleNote trouble={trouble} />}
        {may('owner') && (
          <div className="actions save-bar">
            <button type="submit" className="button" disabled={state === 'saving'}>
              {say('save')}
            </button>
            <p role="status">{state === 'saved' && say('saved')}</p>
          </div>
        )}
      </fieldset>
    </form>
  );
}

/** An emptied field is left out: it is not known, not an empty word. */
const bare = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (part === '' ? undefined : part));
