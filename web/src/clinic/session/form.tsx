import { MODALITIES } from '@healcast/engine';
import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { DayField } from '../parts/day-field.tsx';
import { ChoiceField, TextArea, TextField } from '../parts/fields.tsx';
import { Link } from '../parts/link.tsx';
import { TroubleNote } from '../parts/trouble.tsx';
import { addressOf } from '../route.ts';
import { useSites } from '../sites/use-sites.ts';
import { useStaff } from '../staff.ts';
import { spokenDay } from '../time.ts';
import type { PersonRecord, SavedSession, Team } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { nameOf, say } from '../words.ts';
import { AdjunctFields } from './adjunct-fields.tsx';
import { ConsentLine } from './consent-line.tsx';
import { Findings, LEAST_REASON } from './findings.tsx';
import {
  asLastTime,
  emptySession,
  emptyZone,
  sessionBodyOf,
  type TypedSession,
  type TypedZone,
} from './typed-session.ts';
import { useCheck } from './use-check.ts';
import { ZoneFields } from './zone-fields.tsx';

const MODALITY_OPTIONS = MODALITIES.map((code) => [code, nameOf('modality', code)] as const);

/** The session form: what was done on the left, what speaks against it on the right as it is typed. */
export function SessionForm({
  record,
  onSaved,
}: {
  record: PersonRecord;
  onSaved: (saved: SavedSession) => void;
}) {
  const { clock, me } = useStaff();
  const team = useAnswer<Team>('/api/clinic/team');
  const sites = useSites();
  const last = record.sessions.toSorted((one, other) => other.date.localeCompare(one.date))[0];
  const fresh = () => emptySession(clock.today(), record.person.siteId ?? '');
  // A second session of one day is seldom meant: then nothing is filled in.
  const [typed, setTyped] = useState(() =>
    last && last.date < clock.today() ? asLastTime(last, clock.today()) : fresh(),
  );
  const [isFilledIn, setFilledIn] = useState(last !== undefined && last.date < clock.today());
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const fill = (fromLast: boolean) => {
    const date = typed.date || clock.today();
    setTyped(last && fromLast ? asLastTime(last, date) : { ...fresh(), date });
    setFilledIn(fromLast);
  };
  const set = (part: Partial<TypedSession>) => setTyped((before) => ({ ...before, ...part }));
  const setZone = (key: number, part: Partial<TypedZone>) =>
    setTyped((before) => ({
      ...before,
      zones: before.zones.map((zone) => (zone.key === key ? { ...zone, ...part } : zone)),
    }));

  const session = sessionBodyOf(typed);
  const { check, trouble: checkTrouble, isCurrent } = useCheck(record.id, session);
  const missing = (check?.mustOverride ?? []).filter(
    ({ rule }) => (reasons[rule] ?? '').trim().length < LEAST_REASON,
  );
  const operators = (team.value?.members ?? []).filter(
    ({ active, role, accountId }) =>
      active && accountId !== me.accountId && (role === 'owner' || role === 'clinician'),
  );

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!session || missing.length > 0) return;
    setBusy(true);
    const overrides = Object.fromEntries(
      (check?.mustOverride ?? []).map(({ rule }) => [rule, (reasons[rule] ?? '').trim()]),
    );
    const body = sessionBodyOf(typed, overrides);
    const path = `/api/clinic/people/${record.id}/sessions`;
    const reply = await ask<SavedSession>('POST', path, body);
    setBusy(false);
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (reply.ok) onSaved(reply.value);
  };

  return (
    <form className="session-form" onSubmit={(event) => void save(event)}>
      <div className="session-typed">
        {last && (
          <p className="small">
            {isFilledIn && `${say('from-last-time', { day: spokenDay(last.date) })} `}
            <button type="button" className="plain" onClick={() => fill(!isFilledIn)}>
              {say(isFilledIn ? 'start-empty' : 'as-last-time')}
            </button>
          </p>
        )}
        <section className="panel grid">
          <ChoiceField
            label={say('modality')}
            value={typed.modality}
            onChange={(modality) => set({ modality })}
            options={MODALITY_OPTIONS}
            empty={say('choose')}
          />
          <DayField
            label={say('day')}
            value={typed.date}
            onChange={(date) => set({ date })}
            latest={clock.today()}
          />
        </section>
        <section className="panel">
          {typed.zones.map((zone, at) => (
            <ZoneFields
              key={zone.key}
              zone={zone}
              number={at + 1}
              modality={typed.modality}
              onChange={(part) => setZone(zone.key, part)}
              {...(typed.zones.length > 1 && {
                onRemove: () => set({ zones: typed.zones.filter(({ key }) => key !== zone.key) }),
              })}
            />
          ))}
          <button
            type="button"
            className="plain"
            onClick={() => set({ zones: [...typed.zones, emptyZone()] })}
          >
            {say('zone-add')}
          </button>
        </section>
        <section className="panel grid">
          <TextField
            label={say('device')}
            autoComplete="off"
            value={typed.device}
            onChange={(device) => set({ device })}
          />
          <TextField
            label={say('cartridge-lot')}
            autoComplete="off"
            value={typed.cartridgeLot}
            onChange={(cartridgeLot) => set({ cartridgeLot })}
          />
          <TextField
            label={say('anaesthetic')}
            autoComplete="off"
            value={typed.anaesthetic}
            onChange={(anaesthetic) => set({ anaesthetic })}
          />
          <ChoiceField
            label={say('operator')}
            value={typed.operatorId}
            onChange={(operatorId) => set({ operatorId })}
            options={operators.map(({ accountId, name }) => [accountId, name] as const)}
            empty={me.name}
          />
          {sites.length > 0 && (
            <ChoiceField
              label={say('site')}
              value={typed.siteId}
              onChange={(siteId) => set({ siteId })}
              options={sites}
              empty={say('not-recorded')}
            />
          )}
          <TextField
            label={say('planned-sessions')}
            type="number"
            min={1}
            max={40}
            inputMode="numeric"
            autoComplete="off"
            value={typed.plannedSessions}
            onChange={(plannedSessions) => set({ plannedSessions })}
          />
          <TextField
            label={say('package-sessions')}
            type="number"
            min={1}
            max={40}
            inputMode="numeric"
            autoComplete="off"
            value={typed.packageSessions}
            onChange={(packageSessions) => set({ packageSessions })}
          />
        </section>
        <AdjunctFields adjuncts={typed.adjuncts} onChange={(adjuncts) => set({ adjuncts })} />
        <section className="panel">
          <TextArea
            label={say('note')}
            rows={2}
            value={typed.note}
            onChange={(note) => set({ note })}
          />
        </section>
      </div>
      <section className="session-checked panel" aria-labelledby="findings-title">
        <h2 id="findings-title">{say('findings')}</h2>
        <p role="status" className="small">
          {session === undefined
            ? say('findings-wait')
            : isCurrent
              ? say('findings-of', { count: check?.mustOverride.length ?? 0 })
              : say('findings-asking')}
        </p>
        {checkTrouble && <TroubleNote trouble={checkTrouble} />}
        {check && <ConsentLine consent={check.consent} />}
        {check && (
          <Findings
            check={check}
            personId={record.id}
            reasons={reasons}
            onReason={(rule, reason) => setReasons((before) => ({ ...before, [rule]: reason }))}
            showMissing={tried}
          />
        )}
        {tried && !session && (
          <p className="wrong" role="alert">
            {say('session-missing')}
          </p>
        )}
        {trouble && <TroubleNote trouble={trouble} />}
        <div className="actions">
          <button type="submit" className="button" disabled={busy}>
            {say('save-session')}
          </button>
          <Link className="button quiet" href={addressOf.person(record.id)}>
            {say('cancel')}
          </Link>
        </div>
      </section>
    </form>
  );
}
