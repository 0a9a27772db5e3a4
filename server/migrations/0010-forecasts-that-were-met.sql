-- A forecast of a result that a measurement met: the band as it stood before it learned from that
-- day. Percent or grades since before the first session, positive when better (record/measurement.ts).

create table met_forecast (
  course_id uuid not null references course (id) on delete cascade,
  clinic_id uuid not null references clinic (id),
  date date not null,
  measure text not null,
  low double precision not null,
  middle double precision not null,
  high double precision not null,
  outcome double precision not null,
  primary key (course_id, date, measure)
);
create index met_forecast_clinic on met_forecast (clinic_id);

alter table met_forecast enable row level security;
alter table met_forecast force row level security;
create policy own_clinic on met_forecast
  using (clinic_id = current_clinic()) with check (clinic_id = current_clinic());
grant select, insert, update, delete on met_forecast to healcast_app;

-- Whether the same value is there already is asked for whole files at a time.
create index outcome_person_date on outcome (person_id, date);
