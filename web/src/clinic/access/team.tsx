import { type FormEvent, useState } from 'react';
import { ask, type Trouble } from '../api.ts';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { Heading } from '../parts/heading.tsx';
import { Loading, TroubleNote } from '../parts/trouble.tsx';
import { useStaff } from '../staff.ts';
import { spokenDay } from '../time.ts';
import type { Invitation, Made, Member, Role, Team } from '../types.ts';
import { useAnswer } from '../use-answer.ts';
import { nameOf, say } from '../words.ts';

const ROLES: readonly Role[] = ['owner', 'clinician', 'front-desk', 'read-only'];
const ROLE_OPTIONS = ROLES.map((role) => [role, nameOf('role', role)] as const);

/** Who works here, in which role, and who is invited. Owners change it, all others read it. */
export function TeamPage() {
  const { may } = useStaff();
  const team = useAnswer<Team>('/api/clinic/team');
  const [trouble, setTrouble] = useState<Trouble>();
  const change = async (method: 'PATCH' | 'DELETE', path: string, body?: unknown) => {
    const reply = await ask(method, path, body);
    setTrouble(reply.ok ? undefined : reply.trouble);
    team.again();
  };
  return (
    <>
      <Heading title={say('room-team')} />
      {team.trouble && <TroubleNote trouble={team.trouble} again={team.again} />}
      {trouble && <TroubleNote trouble={trouble} />}
      {!team.value && !team.trouble && <Loading />}
      {team.value && (
        <ul className="lines panel">
          {team.value.members.map((member) => (
            <MemberLine
              key={member.accountId}
              member={member}
              onChange={(body) =>
                void change('PATCH', `/api/clinic/team/${member.accountId}`, body)
              }
            />
          ))}
        </ul>
      )}
      {team.value && may('owner') && (
        <>
          <h2>{say('invitations')}</h2>
          {team.value.invitations.length > 0 && (
            <ul className="lines panel">
              {team.value.invitations.map((one) => (
                <InvitationLine
                  key={one.id}
                  invitation={one}
                  onWithdraw={() => void change('DELETE', `/api/clinic/invitations/${one.id}`)}
                />
              ))}
            </ul>
          )}
          <InviteForm onDone={team.again} />
        </>
      )}
    </>
  );
}

function MemberLine({
  member,
  onChange,
}: {
  member: Member;
  onChange: (body: { role?: Role; active?: boolean }) => void;
}) {
  const { me, may } = useStaff();
  const mayChange = may('owner') && member.accountId !== me.accountId;
  return (
    <li className="line">
      <div className="line-main">
        <p className="line-title">
          {member.name}
          {!member.active && <span className="tag off">{say('member-off')}</span>}
        </p>
        <p className="small">
          {member.email} · {say(member.secondFactor ? 'second-factor-on' : 'second-factor-off')} ·{' '}
          {say('since', { day: spokenDay(member.since) })}
        </p>
      </div>
      {mayChange ? (
        <div className="line-acts">
          <select
            aria-label={say('role-of', { name: member.name })}
            value={member.role}
            onChange={(event) => onChange({ role: event.currentTarget.value as Role })}
          >
            {ROLE_OPTIONS.map(([role, name]) => (
              <option key={role} value={role}>
                {name}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="plain"
            onClick={() => onChange({ active: !member.active })}
          >
            {say(member.active ? 'member-stop' : 'member-start')}
            <span className="hidden"> {member.name}</span>
          </button>
        </div>
      ) : (
        <p>{nameOf('role', member.role)}</p>
      )}
    </li>
  );
}

function InvitationLine({
  invitation,
  onWithdraw,
}: {
  invitation: Invitation;
  onWithdraw: () => void;
}) {
  const { clock } = useStaff();
  const { email, role, expiresAt, letter } = invitation;
  return (
    <li className="line">
      <div className="line-main">
        <p className="line-title">{email}</p>
        <p className="small">
          {nameOf('role', role)} · {say('open-until', { moment: clock.moment(expiresAt) })}
          {letter && ` · ${nameOf('letter', letter)}`}
        </p>
      </div>
      <button type="button" className="plain danger" onClick={onWithdraw}>
        {say('withdraw')}
        <span className="hidden"> {email}</span>
      </button>
    </li>
  );
}

function InviteForm({ onDone }: { onDone: () => void }) {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('clinician');
  const [trouble, setTrouble] = useState<Trouble>();
  const [sentTo, setSentTo] = useState<string>();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const body = { email: email.trim(), role };
    const reply = await ask<Made>('POST', '/api/clinic/invitations', body);
    setTrouble(reply.ok ? undefined : reply.trouble);
    setSentTo(reply.ok ? body.email : undefined);
    if (!reply.ok) return;
    setEmail('');
    onDone();
  };
  return (
    <form className="panel form-row" onSubmit={(event) => void send(event)}>
      <TextField
        label={say('invite-email')}
        type="email"
        value={email}
        onChange={setEmail}
        required
      />
      <ChoiceField
        label={say('role')}
        value={role}
        onChange={(next) => next && setRole(next)}
        options={ROLE_OPTIONS}
      />
      <button type="submit" className="button">
        {say('invite')}
      </button>
      <p className="small row-note">
        {nameOf('role', role)}: {say(`may-${role}`)}.
      </p>
      {trouble && <TroubleNote trouble={trouble} />}
      <p role="status" className="small">
        {sentTo && say('invited', { email: sentTo })}
      </p>
    </form>
  );
}
