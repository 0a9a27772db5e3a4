-- How many letters wait and how long, over all clinics, for the metrics of the installation: numbers
-- alone. Only this function looks across clinics.
create policy lookup on letter for select to current_user using (true);

create function letters_waiting() returns table (promised bigint, handing_over bigint, failed bigint, oldest_seconds double precision)
language sql stable security definer set search_path = pg_catalog, public
as $$
  select count(*) filter (where state = 'promised'), count(*) filter (where state = 'handing-over'),
    (select count(*) from letter where state = 'failed'),
    coalesce(extract(epoch from now() - min(promised_at)), 0)::double precision
  from letter where state in ('promised', 'handing-over')
$$;
revoke all on function letters_waiting() from public;
grant execute on function letters_waiting() to healcast_app;
