-- Requests of people who are no patients of a clinic yet. Nothing is written here without consent:
-- the words that were ticked, their version and the time stand in every row.

create table lead (
  -- Made on the person's device, so that a retry never doubles a request.
  id uuid primary key,
  clinic_id uuid not null references clinic (id),
  -- Deleting the forecast by its private link takes the request back.
  forecast_id uuid not null references forecast (id) on delete cascade,
  sealed_token bytea not null,
  name text not null,
  email text,
  phone text,
  wish text,
  address_mark bytea not null,
  consent_words text not null,
  consent_version text not null,
  consented_at timestamptz not null default now(),
  state text not null default 'new' check (state in ('new', 'done', 'person')),
  settled_at timestamptz,
  settled_by uuid references account (id),
  person_id uuid references person (id) on delete set null,
  check (email is not null or phone is not null),
  check ((state = 'new') = (settled_at is null))
);
create index lead_clinic on lead (clinic_id, consented_at desc);
create index lead_new on lead (clinic_id) where state = 'new';
create index lead_mark on lead (clinic_id, address_mark, consented_at);
create index lead_person on lead (person_id) where person_id is not null;

alter table lead enable row level security;
alter table lead force row level security;
create policy own_clinic on lead using (clinic_id = current_clinic()) with check (clinic_id = current_clinic());
grant select, insert, update, delete on lead to healcast_app;
