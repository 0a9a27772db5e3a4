-- Who waits for nothing stands on the board by the day of the last session, the latest first: the
-- first days of healing are those in which something happens.
alter table recovery add column session_order integer not null
  generated always as (date '9999-01-01' - last_session) stored;
drop index recovery_board;
create index recovery_board on recovery (clinic_id, signal_rank, waiting_since, session_order, course_id);
drop index recovery_site;
create index recovery_site on recovery (site_id, signal_rank, waiting_since, session_order, course_id)
  where site_id is not null;
