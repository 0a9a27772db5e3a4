-- Two private links may open one page, once two records of one person became one.
alter table private_link drop constraint private_link_forecast_id_key;
create index private_link_forecast on private_link (forecast_id);

-- What was done about a letter that could not be delivered, and the one that went in its place.
alter table letter
  add column handled text check (handled in ('sent-again', 'settled')),
  add column handled_by uuid references account (id),
  add column handled_at timestamptz,
  add constraint letter_handled check ((handled is null) = (handled_at is null)),
  add constraint letter_handled_once_failed check (handled is null or state = 'failed');
create index letter_unhandled on letter (clinic_id) where state = 'failed' and handled is null;

-- Where a session was; the board shows one site at a time.
alter table session add column site_id uuid references site (id) on delete set null;
alter table recovery add column site_id uuid references site (id) on delete set null;
create index recovery_site on recovery (site_id, signal_rank, waiting_since, course_id)
  where site_id is not null;
