-- Who works in a clinic, how they sign in, and what they read or changed. A transaction says
-- app.clinic_id and app.account_id (store/clinic/staff-work.ts); without them nothing is seen.

create function current_account() returns uuid language sql stable
as $$ select nullif(current_setting('app.account_id', true), '')::uuid $$;

create table account (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  demo boolean not null default false,
  created_at timestamptz not null default now()
);

create table account_key (
  account_id uuid primary key references account (id) on delete cascade,
  password_hash text not null,
  totp_sealed bytea,
  -- The step of the last code that was taken: no code works twice (RFC 6238, 5.2).
  totp_last_step bigint not null default 0,
  totp_offer bytea,
  recovery_hashes bytea[] not null default '{}'
);
comment on table account_key is 'What proves an account: seen by that account alone, never by colleagues.';

create table membership (
  clinic_id uuid not null references clinic (id),
  account_id uuid not null references account (id),
  role text not null check (role in ('owner', 'clinician', 'front-desk', 'read-only')),
  active boolean not null default true,
  second_factor boolean not null default false,
  since timestamptz not null default now(),
  primary key (clinic_id, account_id)
);
create index membership_account on membership (account_id);

create table sign_in (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique check (length(token_hash) = 32),
  account_id uuid not null references account (id) on delete cascade,
  clinic_id uuid not null references clinic (id),
  device text not null,
  signed_in_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '7 days'
);
create index sign_in_account on sign_in (account_id);

create table invitation (
  id uuid primary key,
  clinic_id uuid not null references clinic (id),
  email text not null check (email = lower(email)),
  role text not null check (role in ('owner', 'clinician', 'front-desk', 'read-only')),
  token_hash bytea not null unique check (length(token_hash) = 32),
  invited_by uuid references account (id),
  invited_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '7 days',
  accepted_at timestamptz
);
create index invitation_clinic on invitation (clinic_id, invited_at);

create table site (
  id uuid primary key default gen_random_uuid(),
  clinic_id uuid not null references clinic (id),
  name text not null,
  address text
);
create index site_clinic on site (clinic_id);

create table sign_in_failure (
  email_mark bytea primary key,
  failures integer not null,
  last_at timestamptz not null default now(),
  locked_until timestamptz
);
comment on table sign_in_failure is 'Keyed marks of addresses, known or not, so that a lock tells nobody who has an account.';
grant select, insert, update, delete on sign_in_failure to healcast_app;

create table set_up (
  token_hash bytea primary key,
  made_at timestamptz not null default now(),
  used_at timestamptz
);
comment on table set_up is 'The one-time link that makes the first clinic. Only found_clinic reads it.';

-- The audit log: lines are added and read, never changed. Each hash covers the line and the hash
-- before it, so that a line changed or taken out by the database's owner is noticed.
create table audit_entry (
  clinic_id uuid not null references clinic (id),
  number bigint not null,
  at timestamptz not null,
  account_id uuid,
  action text not null,
  subject text,
  subject_id uuid,
  detail jsonb not null default '{}',
  previous_hash bytea not null,
  hash bytea not null,
  primary key (clinic_id, number)
);
create index audit_subject on audit_entry (clinic_id, subject_id) where subject_id is not null;
comment on table audit_entry is 'Who read or changed what. Ids and names of fields alone, never their content.';

create table audit_head (clinic_id uuid primary key references clinic (id), number bigint not null, hash bytea not null);
alter table audit_head enable row level security;
alter table audit_head force row level security;
create policy trigger_alone on audit_head to current_user using (true) with check (true);
comment on table audit_head is 'The end of each chain. Only the trigger of audit_entry writes here.';

create function audit_hash(entry audit_entry) returns bytea language sql immutable
as $$ select sha256(entry.previous_hash || convert_to(jsonb_build_array(entry.clinic_id, entry.number,
  extract(epoch from entry.at), entry.account_id, entry.action, entry.subject, entry.subject_id, entry.detail)::text, 'UTF8')) $$;

create function chain_audit() returns trigger
language plpgsql security definer set search_path = pg_catalog, public
as $$
begin
  insert into audit_head values (new.clinic_id, 0, sha256('')) on conflict do nothing;
  update audit_head set number = number + 1 where clinic_id = new.clinic_id
    returning number, hash into new.number, new.previous_hash;
  new.at := clock_timestamp();
  new.hash := audit_hash(new);
  update audit_head set hash = new.hash where clinic_id = new.clinic_id;
  return new;
end $$;
create trigger chain before insert on audit_entry for each row execute function chain_audit();

do $$
declare
  name text;
begin
  foreach name in array array['membership', 'invitation', 'site', 'audit_entry']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_clinic on %I using (clinic_id = current_clinic()) with check (clinic_id = current_clinic())',
      name);
  end loop;
  foreach name in array array['account_key', 'sign_in']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_account on %I using (account_id = current_account()) with check (account_id = current_account())',
      name);
  end loop;
end $$;
grant select, insert, update, delete on membership, invitation, site, account, account_key, sign_in to healcast_app;
grant select, insert on audit_entry to healcast_app;

alter table account enable row level security;
alter table account force row level security;
create policy own_account on account using (id = current_account()) with check (id = current_account());
create policy colleagues on account for select
  using (exists (select from membership m where m.account_id = account.id and m.clinic_id = current_clinic()));
create policy own_memberships on membership for select using (account_id = current_account());

-- Everybody may read what a clinic says of itself; only a transaction of that clinic changes it.
alter table clinic enable row level security;
create policy everybody_reads on clinic for select using (true);
create policy own_clinic on clinic for update using (id = current_clinic()) with check (id = current_clinic());
grant update (settings) on clinic to healcast_app;

-- The looks across clinics: each answers one row for one exact secret or address.
create policy lookup on account for select to current_user using (true);
create policy lookup on account_key for select to current_user using (true);
create policy lookup on membership for select to current_user using (true);
create policy lookup on sign_in for select to current_user using (true);
create policy lookup on invitation for select to current_user using (true);
create policy lookup on audit_entry for select to current_user using (true);

create function find_account(address text) returns table (account_id uuid, password_hash text)
language sql stable security definer set search_path = pg_catalog, public
as $$ select a.id, k.password_hash from account a join account_key k on k.account_id = a.id where a.email = lower(address) $$;

create function open_sign_in(hash bytea)
returns table (sign_in_id uuid, account_id uuid, clinic_id uuid, role text, last_seen_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public
as $$ select s.id, s.account_id, s.clinic_id, m.role, s.last_seen_at
  from sign_in s join membership m on m.account_id = s.account_id and m.clinic_id = s.clinic_id and m.active
  where s.token_hash = hash and s.expires_at > now() and s.last_seen_at > now() - interval '12 hours' $$;

create function open_invitation(hash bytea) returns table (invitation_id uuid, clinic_id uuid, email text, role text)
language sql stable security definer set search_path = pg_catalog, public
as $$ select i.id, i.clinic_id, i.email, i.role from invitation i
  where i.token_hash = hash and i.accepted_at is null and i.expires_at > now() $$;

-- Makes the first clinic by the one-time link; null when the link is wrong or used.
create function found_clinic(hash bytea, new_slug text, new_settings jsonb) returns uuid
language plpgsql security definer set search_path = pg_catalog, public
as $$
declare
  made uuid;
begin
  update set_up set used_at = now() where token_hash = hash and used_at is null;
  if not found then return null; end if;
  insert into clinic (slug, language, settings) values (new_slug, 'en', new_settings) returning id into made;
  return made;
end $$;

create function set_up_is_open(hash bytea) returns boolean
language sql stable security definer set search_path = pg_catalog, public
as $$ select exists (select from set_up where token_hash = hash and used_at is null) $$;

-- Walks the chain of the clinic of this transaction from its first line to its head.
create function check_audit() returns table (entries bigint, broken_at bigint, head bytea)
language sql stable security definer set search_path = pg_catalog, public
as $$
  with chain as (
    select e.number, e.hash, e.previous_hash, audit_hash(e) as own,
      lag(e.hash, 1, sha256('')) over (order by e.number) as before,
      row_number() over (order by e.number) as place
    from audit_entry e where e.clinic_id = current_clinic()
  ), last as (
    select h.number, h.hash from audit_head h where h.clinic_id = current_clinic()
  )
  select (select count(*) from chain),
    least(
      (select min(number) from chain where hash <> own or previous_hash <> before or number <> place),
      -- Lines missing at the end: the head knows of more than there is.
      (select l.number from last l where not exists (select from chain c where c.number = l.number and c.hash = l.hash))),
    coalesce((select hash from last), sha256(''))
$$;

do $$
declare
  name text;
begin
  foreach name in array array['find_account(text)', 'open_sign_in(bytea)', 'open_invitation(bytea)',
    'found_clinic(bytea, text, jsonb)', 'set_up_is_open(bytea)', 'check_audit()']
  loop
    execute format('revoke all on function %s from public', name);
    execute format('grant execute on function %s to healcast_app', name);
  end loop;
end $$;

-- Letters that belong to no forecast: invitations and notices to the clinic. `about` holds ids alone.
alter table letter alter column forecast_id drop not null;
alter table letter add column about jsonb not null default '{}';
