-- People, their sessions, what they say and what is answered. Every table is shut by clinic.

create table person (
  id uuid primary key,
  clinic_id uuid not null references clinic (id),
  site_id uuid references site (id) on delete set null,
  given_name text not null,
  family_name text not null,
  email text,
  phone text,
  birth_date date,
  -- The rest of the record as contract/people.ts; unknown is absent.
  facts jsonb not null default '{}',
  letters boolean not null default false,
  -- Whole milliseconds, as pages of lists name them.
  created_at timestamptz(3) not null default now()
);
create index person_newest on person (clinic_id, created_at desc, id desc);

-- The words a person is found by: names, address, digits of the number, birth date. Comparison of
-- text in "C" is leakproof, so that the index serves under row security as well.
create table person_word (
  clinic_id uuid not null references clinic (id),
  word text collate "C" not null,
  person_id uuid not null references person (id) on delete cascade,
  primary key (clinic_id, word, person_id)
);
create index person_word_person on person_word (person_id);

create table consent_text (
  clinic_id uuid not null references clinic (id),
  kind text not null,
  version integer not null,
  text text not null,
  written_at timestamptz not null default now(),
  primary key (clinic_id, kind, version)
);

create table consent (
  id uuid primary key default gen_random_uuid(),
  clinic_id uuid not null references clinic (id),
  person_id uuid not null references person (id) on delete cascade,
  kind text not null,
  version integer not null,
  signed_name text not null,
  signature jsonb not null,
  signed_at timestamptz not null default now(),
  revoked_at timestamptz,
  foreign key (clinic_id, kind, version) references consent_text
);
create index consent_person on consent (person_id);

create table course (
  id uuid primary key,
  clinic_id uuid not null references clinic (id),
  person_id uuid not null references person (id) on delete cascade,
  area text not null,
  planned_sessions integer,
  package_sessions integer,
  forecast_id uuid unique references forecast (id) on delete set null,
  -- The token of the private page, sealed, so that staff can show the link again.
  sealed_token bytea,
  created_at timestamptz not null default now(),
  unique (person_id, area)
);
create index course_clinic on course (clinic_id);

create table session (
  id uuid primary key,
  clinic_id uuid not null references clinic (id),
  person_id uuid not null references person (id) on delete cascade,
  operator_id uuid references account (id),
  consent_id uuid references consent (id) on delete set null,
  date date not null,
  modality text not null,
  device text,
  cartridge_lot text,
  -- The session as contract/people.ts.
  record jsonb not null,
  findings jsonb not null,
  saved_at timestamptz not null default now()
);
create index session_person on session (person_id, date);
create index session_clinic on session (clinic_id, date);

create table check_in (
  id uuid primary key,
  clinic_id uuid not null references clinic (id),
  course_id uuid not null references course (id) on delete cascade,
  date date not null,
  answers jsonb not null,
  urgency text not null,
  triage jsonb not null,
  at timestamptz not null default now()
);
create index check_in_course on check_in (course_id, at);
create index check_in_clinic on check_in (clinic_id, at);

create table message (
  id uuid primary key,
  clinic_id uuid not null references clinic (id),
  course_id uuid not null references course (id) on delete cascade,
  -- Null when the person wrote it.
  account_id uuid references account (id),
  text text not null,
  at timestamptz not null default now(),
  read_at timestamptz,
  notice_id uuid references letter (id) on delete set null
);
create index message_course on message (course_id, at);

create table alert (
  id uuid primary key,
  clinic_id uuid not null references clinic (id),
  course_id uuid not null references course (id) on delete cascade,
  urgency text not null,
  signal text not null check (signal in ('red', 'amber')),
  because text not null check (because in ('check-in', 'message')),
  raised_at timestamptz not null default now(),
  due_at timestamptz not null,
  handed_over integer not null default 0,
  answered_at timestamptz,
  answered_by uuid references account (id),
  action text,
  note text
);
create unique index alert_open on alert (course_id) where answered_at is null;
create index alert_clinic on alert (clinic_id, raised_at);

-- One row for each course on the board, kept in the transactions that change what it shows. The
-- order of the board is the order of its index: signal, then who has waited longest.
create table recovery (
  course_id uuid primary key references course (id) on delete cascade,
  clinic_id uuid not null references clinic (id),
  person_id uuid not null references person (id) on delete cascade,
  name text not null,
  area text not null,
  phototype integer,
  last_session date not null,
  until date not null,
  rank integer not null default 0 check (rank between 0 and 4),
  signal_rank integer not null generated always as (case when rank >= 3 then 0 when rank >= 1 then 1 else 2 end) stored,
  waiting_since timestamptz not null default 'infinity',
  due_at timestamptz,
  waiting_for text,
  handed_over integer not null default 0,
  assigned_to uuid references account (id),
  last_check_in timestamptz,
  check_ins integer not null default 0,
  unread integer not null default 0
);
create index recovery_board on recovery (clinic_id, signal_rank, waiting_since, course_id);
create index recovery_counts on recovery (clinic_id, signal_rank) include (until, due_at);
create index recovery_person on recovery (person_id);
create index recovery_mine on recovery (assigned_to) where assigned_to is not null;

create table practice (
  clinic_id uuid primary key references clinic (id),
  settings jsonb not null
);

do $$
declare
  name text;
begin
  foreach name in array array['person', 'person_word', 'consent_text', 'consent', 'course', 'session',
    'check_in', 'message', 'alert', 'recovery', 'practice']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_clinic on %I using (clinic_id = current_clinic()) with check (clinic_id = current_clinic())',
      name);
    execute format('grant select, insert, update, delete on %I to healcast_app', name);
  end loop;
end $$;

-- Every change of the board is told to all processes; the payload holds ids alone.
create function tell_board() returns trigger language plpgsql
as $$
declare
  changed record := coalesce(new, old);
begin
  perform pg_notify('healcast_board', changed.clinic_id || ' ' || changed.course_id);
  return null;
end $$;
create trigger tell after insert or update or delete on recovery for each row execute function tell_board();
