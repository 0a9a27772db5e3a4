-- Check-ins behind a private link, with or without a clinic's course; the forecast that learns from
-- them; and the reminders a person asked for.

alter table forecast
  -- Grows whenever check-ins moved the forecast: the SEQUENCE of its calendar.
  add column version integer not null default 0,
  add column changed_at timestamptz not null default now();

alter table check_in
  alter column course_id drop not null,
  add column forecast_id uuid references forecast (id) on delete cascade,
  add constraint check_in_belongs check (num_nonnulls(course_id, forecast_id) > 0);
create index check_in_forecast on check_in (forecast_id, date);
comment on column check_in.id is 'Made on the person''s device, so that a check-in that is sent again is stored once.';

create table reminder_wish (
  forecast_id uuid primary key references forecast (id) on delete cascade,
  clinic_id uuid not null references clinic (id),
  sealed_recipient bytea not null,
  sealed_token bytea not null,
  stopped text[] not null default '{}',
  asked_at timestamptz not null default now()
);
comment on table reminder_wish is 'Who asked for reminders: address and link sealed, gone when they stop or delete.';

create table reminder (
  id uuid primary key default gen_random_uuid(),
  clinic_id uuid not null references clinic (id),
  forecast_id uuid not null references reminder_wish (forecast_id) on delete cascade,
  kind text not null,
  due_at timestamptz not null,
  state text not null default 'planned' check (state in ('planned', 'promised', 'skipped', 'stopped')),
  why text,
  settled_at timestamptz,
  unique (forecast_id, kind),
  check ((state = 'planned') = (settled_at is null))
);
create index reminder_due on reminder (clinic_id, due_at) where state = 'planned';

do $$
declare
  name text;
begin
  foreach name in array array['reminder_wish', 'reminder']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_clinic on %I using (clinic_id = current_clinic()) with check (clinic_id = current_clinic())',
      name);
    execute format('grant select, insert, update, delete on %I to healcast_app', name);
  end loop;
end $$;
