-- Every table with personal data is shut by clinic: a row is seen only in a transaction that says
-- app.clinic_id (store/database.ts, inClinic). FORCE makes this hold for the owner as well.
-- Kept to what PostgreSQL 15 knows.

create table clinic (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9-]{1,60}$'),
  language text not null,
  settings jsonb not null,
  created_at timestamptz not null default now()
);
comment on table clinic is 'Who offers the forecast; settings as engine/src/record/clinic.ts. No personal data of patients.';

create function current_clinic() returns uuid language sql stable
as $$ select nullif(current_setting('app.clinic_id', true), '')::uuid $$;

create table forecast (
  id uuid primary key default gen_random_uuid(),
  clinic_id uuid not null references clinic (id),
  language text not null,
  input jsonb not null,
  output jsonb not null,
  provenance jsonb not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '400 days'
);
create index forecast_expires on forecast (clinic_id, expires_at);

create table private_link (
  token_hash bytea primary key check (length(token_hash) = 32),
  clinic_id uuid not null references clinic (id),
  forecast_id uuid not null unique references forecast (id) on delete cascade
);
comment on table private_link is 'sha-256 of the link''s token. The token itself is never stored.';

create table letter (
  id uuid primary key default gen_random_uuid(),
  clinic_id uuid not null references clinic (id),
  forecast_id uuid not null references forecast (id) on delete cascade,
  kind text not null,
  language text not null,
  message_id text not null unique,
  state text not null default 'promised'
    check (state in ('promised', 'handing-over', 'delivered', 'failed')),
  recipient text,
  sealed_token bytea,
  attempts integer not null default 0,
  lease_until timestamptz,
  last_problem text,
  promised_at timestamptz not null default now(),
  settled_at timestamptz,
  -- Once settled, neither the address nor the link is kept.
  check (state in ('promised', 'handing-over') = (recipient is not null and sealed_token is not null)),
  check (state in ('delivered', 'failed') = (settled_at is not null))
);
create index letter_forecast on letter (forecast_id);
create index letter_open on letter (clinic_id, promised_at) where state in ('promised', 'handing-over');
create index letter_failed on letter (clinic_id, settled_at) where state = 'failed';

create table letter_attempt (
  letter_id uuid not null references letter (id) on delete cascade,
  attempt integer not null,
  clinic_id uuid not null references clinic (id),
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  outcome text check (outcome in ('delivered', 'try-again', 'refused')),
  response_code integer,
  problem text,
  primary key (letter_id, attempt)
);

create table letter_tally (
  id bigint generated always as identity primary key,
  clinic_id uuid not null references clinic (id),
  address_mark bytea not null,
  promised_at timestamptz not null default now()
);
create index letter_tally_mark on letter_tally (clinic_id, address_mark, promised_at);
comment on table letter_tally is 'Keyed marks of addresses, for the limit per address. Kept for a day, also when the forecast is deleted.';

create table outbox (
  message_id text primary key,
  clinic_id uuid not null references clinic (id),
  letter_id uuid not null references letter (id) on delete cascade,
  message jsonb not null,
  put_at timestamptz not null default now()
);
create index outbox_newest on outbox (clinic_id, put_at desc);
comment on table outbox is 'Letters of an installation without a mail server, to be read on the machine itself.';

do $$
declare
  name text;
begin
  foreach name in array array['forecast', 'private_link', 'letter', 'letter_attempt', 'letter_tally', 'outbox']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_clinic on %I using (clinic_id = current_clinic()) with check (clinic_id = current_clinic())',
      name);
    execute format('grant select, insert, update, delete on %I to healcast_app', name);
  end loop;
end $$;
grant select on clinic to healcast_app;

-- A private link says neither clinic nor person, so somebody must look across clinics once. Only
-- this function does, it sees hashes alone, and it answers one row for one exact hash.
create policy link_lookup on private_link for select to current_user using (true);

create function open_link(hash bytea) returns table (clinic_id uuid, forecast_id uuid)
language sql stable security definer set search_path = pg_catalog, public
as $$ select l.clinic_id, l.forecast_id from public.private_link l where l.token_hash = hash $$;
revoke all on function open_link(bytea) from public;
grant execute on function open_link(bytea) to healcast_app;
