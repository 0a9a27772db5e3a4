-- Forecasts that were met by what happened, with their scores: of the day of clear skin by check-ins,
-- of a result by a measurement (met_forecast). A row goes with the forecast it belongs to. Nobody is named, yet the rows stay shut by clinic like the rest.
create table scored_forecast (
  id uuid primary key default gen_random_uuid(),
  clinic_id uuid not null references clinic (id),
  forecast_id uuid not null references forecast (id) on delete cascade,
  measure text not null,
  -- The day of the session, or of the measurement.
  about date not null,
  low double precision not null,
  middle double precision not null,
  high double precision not null,
  outcome double precision not null,
  crps double precision not null,
  -- Of whom: everybody, a group of skin types, an area.
  groups text[] not null,
  simulated boolean not null,
  met_at timestamptz not null default now(),
  unique (forecast_id, measure, about)
);
create index scored_forecast_clinic on scored_forecast (clinic_id);
alter table scored_forecast enable row level security;
alter table scored_forecast force row level security;
create policy own_clinic on scored_forecast
  using (clinic_id = current_clinic()) with check (clinic_id = current_clinic());
grant select, insert, update, delete on scored_forecast to healcast_app;

-- The scorecard speaks of all clinics together, so that somebody must look across them. Only this
-- function does, and it gives means of groups alone: of at least 20 outcomes, counted in fives, in
-- the order they came, so that no single one can be told from two readings of it.
create policy lookup on scored_forecast for select to current_user using (true);

create function scorecard_groups() returns table (
  simulated boolean, measure text, of_whom text, n integer,
  inside double precision, crps double precision, bias double precision, width double precision)
language sql stable security definer set search_path = pg_catalog, public
as $$
  with told as (
    select m.*, g.of_whom,
      row_number() over (partition by m.simulated, m.measure, g.of_whom order by m.met_at, m.id) as place,
      count(*) over (partition by m.simulated, m.measure, g.of_whom) as total
    from public.scored_forecast m cross join lateral unnest(m.groups) as g (of_whom))
  select t.simulated, t.measure, t.of_whom, count(*)::integer,
    avg((t.outcome between t.low and t.high)::integer)::double precision, avg(t.crps),
    avg(t.outcome - t.middle), avg(t.high - t.low)
  from told t
  where t.total >= 20 and t.place <= t.total - t.total % 5
  group by t.simulated, t.measure, t.of_whom
  order by t.simulated, t.measure, t.of_whom
$$;
revoke all on function scorecard_groups() from public;
grant execute on function scorecard_groups() to healcast_app;
