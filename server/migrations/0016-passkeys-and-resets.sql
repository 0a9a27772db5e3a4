-- Passkeys of staff, links to choose a new password, and clinics that ask all for a second factor.

create table passkey (
  -- As the authenticator names it, base64url.
  id text primary key,
  account_id uuid not null references account (id) on delete cascade,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  backed_up boolean not null,
  made_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index passkey_account on passkey (account_id);

create table password_reset (
  token_hash bytea primary key check (length(token_hash) = 32),
  account_id uuid not null references account (id) on delete cascade,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '30 minutes'
);
create index password_reset_account on password_reset (account_id);

do $$
declare
  name text;
begin
  foreach name in array array['passkey', 'password_reset']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_account on %I using (account_id = current_account()) with check (account_id = current_account())',
      name);
    execute format('create policy lookup on %I for select to current_user using (true)', name);
    execute format('grant select, insert, update, delete on %I to healcast_app', name);
  end loop;
end $$;
create policy lookup on practice for select to current_user using (true);

create table passkey_challenge (
  hash bytea primary key check (length(hash) = 32),
  -- Null while nobody is known; else a hash of the sign-in that asked to add a passkey.
  bound_to bytea,
  expires_at timestamptz not null default now() + interval '5 minutes'
);
create index passkey_challenge_expires on passkey_challenge (expires_at);
comment on table passkey_challenge is 'Hashes of random words that wait for one answer. Nothing of anybody.';
grant select, insert, delete on passkey_challenge to healcast_app;

create function find_passkey(asked text)
returns table (account_id uuid, public_key bytea, counter bigint, transports text[])
language sql stable security definer set search_path = pg_catalog, public
as $$ select p.account_id, p.public_key, p.counter, p.transports from passkey p where p.id = asked $$;

create function open_reset(hash bytea) returns table (account_id uuid, email text)
language sql stable security definer set search_path = pg_catalog, public
as $$ select r.account_id, a.email from password_reset r join account a on a.id = r.account_id
  where r.token_hash = hash and r.expires_at > now() $$;

-- What an account has beside its password, and whether a clinic of its asks for it.
create function factors_of(asked uuid) returns table (has_passkey boolean, is_required boolean)
language sql stable security definer set search_path = pg_catalog, public
as $$ select exists (select from passkey p where p.account_id = asked),
  exists (select from membership m join practice c on c.clinic_id = m.clinic_id
    where m.account_id = asked and m.active and (c.settings ->> 'requireSecondFactor')::boolean) $$;

drop function open_sign_in(bytea);
create function open_sign_in(hash bytea)
returns table (sign_in_id uuid, account_id uuid, clinic_id uuid, role text, last_seen_at timestamptz, factor_missing boolean)
language sql stable security definer set search_path = pg_catalog, public
as $$ select s.id, s.account_id, s.clinic_id, m.role, s.last_seen_at,
    coalesce((c.settings ->> 'requireSecondFactor')::boolean, false)
      and not exists (select from account_key k where k.account_id = s.account_id and k.totp_sealed is not null)
      and not exists (select from passkey p where p.account_id = s.account_id)
  from sign_in s join membership m on m.account_id = s.account_id and m.clinic_id = s.clinic_id and m.active
  left join practice c on c.clinic_id = s.clinic_id
  where s.token_hash = hash and s.expires_at > now() and s.last_seen_at > now() - interval '12 hours' $$;

do $$
declare
  name text;
begin
  foreach name in array array['find_passkey(text)', 'open_reset(bytea)', 'factors_of(uuid)', 'open_sign_in(bytea)']
  loop
    execute format('revoke all on function %s from public', name);
    execute format('grant execute on function %s to healcast_app', name);
  end loop;
end $$;
