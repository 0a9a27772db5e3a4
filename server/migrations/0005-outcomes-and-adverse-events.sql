-- What was measured, and what went wrong. Shut by clinic like all the rest.

create table outcome (
  id uuid primary key default gen_random_uuid(),
  clinic_id uuid not null references clinic (id),
  person_id uuid not null references person (id) on delete cascade,
  area text not null,
  -- The id of a file of knowledge/measures.
  measure text not null,
  value double precision not null,
  date date not null,
  place text,
  operator text,
  device text,
  saved_at timestamptz not null default now()
);
create index outcome_person on outcome (person_id, measure, area, date);
create index outcome_clinic on outcome (clinic_id, date);

create table adverse_event (
  id uuid primary key default gen_random_uuid(),
  clinic_id uuid not null references clinic (id),
  person_id uuid not null references person (id) on delete cascade,
  session_id uuid references session (id) on delete set null,
  kind text not null,
  severity text not null,
  serious boolean not null,
  onset date not null,
  resolved date,
  description text not null,
  treatment text,
  recorded_by uuid references account (id),
  recorded_at timestamptz not null default now()
);
create index adverse_event_clinic on adverse_event (clinic_id, onset);
create index adverse_event_person on adverse_event (person_id);
create index adverse_event_session on adverse_event (session_id);

do $$
declare
  name text;
begin
  foreach name in array array['outcome', 'adverse_event']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_clinic on %I using (clinic_id = current_clinic()) with check (clinic_id = current_clinic())',
      name);
    execute format('grant select, insert, update, delete on %I to healcast_app', name);
  end loop;
end $$;
