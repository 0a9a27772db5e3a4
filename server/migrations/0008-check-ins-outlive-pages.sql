-- A check-in of somebody who is in a clinic's care belongs to the clinic's record, as messages and
-- alerts do: when the private page goes, by the person's wish or because its time is over, it stays.
alter table check_in
  drop constraint check_in_forecast_id_fkey,
  add constraint check_in_forecast_id_fkey
    foreign key (forecast_id) references forecast (id) on delete set null;

-- One that belongs to the page alone goes with it, whoever deletes the page.
create function delete_check_ins_of_page() returns trigger language plpgsql
as $$
begin
  delete from check_in where forecast_id = old.id and course_id is null;
  return old;
end $$;
create trigger check_ins_of_page before delete on forecast
  for each row execute function delete_check_ins_of_page();
