-- The mark of a clinic on its letters and papers: a PNG that was read part by part and written anew.

create table clinic_logo (
  clinic_id uuid primary key references clinic (id),
  png bytea not null check (octet_length(png) <= 200000),
  width integer not null,
  height integer not null,
  changed_at timestamptz not null default now()
);
alter table clinic_logo enable row level security;
alter table clinic_logo force row level security;
create policy own_clinic on clinic_logo using (clinic_id = current_clinic()) with check (clinic_id = current_clinic());
grant select, insert, update, delete on clinic_logo to healcast_app;
