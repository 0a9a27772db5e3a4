-- The audit log may end at the front: lines older than the installation keeps them go, and an anchor
-- says from where the chain goes on. A line of the log tells of each removal in the anchor's own words,
-- so that an anchor that was changed no longer fits the chain. Lines younger than a year never go.

create table audit_anchor (
  clinic_id uuid primary key references clinic (id),
  -- The last line that went, and its hash.
  number bigint not null,
  hash bytea not null,
  removed bigint not null,
  -- Only lines before this time went.
  before timestamptz not null,
  -- When, and the line that tells of it.
  at timestamptz not null,
  line bigint not null
);
alter table audit_anchor enable row level security;
alter table audit_anchor force row level security;
create policy own_clinic on audit_anchor
  using (clinic_id = current_clinic()) with check (clinic_id = current_clinic());
grant select on audit_anchor to healcast_app;
comment on table audit_anchor is 'From where the chain of a clinic goes on. Only shorten_audit writes here.';

create function audit_anchor_words(anchor audit_anchor) returns jsonb language sql immutable
as $$ select jsonb_build_object('through', anchor.number, 'removed', anchor.removed,
  'before', to_char(anchor.before at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  'hash', encode(anchor.hash, 'hex')) $$;

-- The first line up to this one that does not follow from the one before it; null when all do.
create function audit_break(through bigint) returns bigint
language sql stable security definer set search_path = pg_catalog, public
as $$
  with start as (
    select coalesce(a.number, 0) as number, coalesce(a.hash, sha256('')) as hash
    from (values (1)) as one left join audit_anchor a on a.clinic_id = current_clinic()
  ), chain as (
    select e.number, e.hash, e.previous_hash, audit_hash(e) as own,
      lag(e.hash, 1, s.hash) over (order by e.number) as before,
      s.number + row_number() over (order by e.number) as place
    from audit_entry e cross join start s
    where e.clinic_id = current_clinic() and e.number <= through
  )
  select min(number) from chain where hash <> own or previous_hash <> before or number <> place
$$;

drop function check_audit();
-- Walks the chain of the clinic of this transaction from its anchor, or its first line, to its head.
create function check_audit() returns table (entries bigint, broken_at bigint, head bytea)
language sql stable security definer set search_path = pg_catalog, public
as $$
  with last as (
    select h.number, h.hash from audit_head h where h.clinic_id = current_clinic()
  )
  select (select count(*) from audit_entry e where e.clinic_id = current_clinic()),
    least(
      audit_break(9223372036854775807),
      -- Lines missing at the end: the head knows of more than there is.
      (select l.number from last l where not exists (select from audit_entry e
        where e.clinic_id = current_clinic() and e.number = l.number and e.hash = l.hash)),
      -- An anchor of which no line tells, or that let younger lines go.
      (select a.number + 1 from audit_anchor a where a.clinic_id = current_clinic()
        and (a.before > a.at - interval '8760 hours' or not exists (select from audit_entry e
          where e.clinic_id = a.clinic_id and e.number = a.line and e.at = a.at and e.account_id is null
            and e.action = 'audit-shortened' and e.detail = audit_anchor_words(a))))),
    coalesce((select hash from last), sha256(''))
$$;

-- Lets lines of this transaction's clinic go that are older than so many days, and says so in the log.
-- How many went; null, and none did, when they are not as they were written: then they are evidence.
create function shorten_audit(keep_days integer) returns bigint
language plpgsql security definer set search_path = pg_catalog, public
as $$
declare
  clinic uuid := current_clinic();
  anchor audit_anchor;
  first_kept bigint;
begin
  if coalesce(keep_days, 0) < 365 then
    raise exception 'Lines of the audit log are kept for 365 days at least.';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('shorten_audit ' || clinic, 0));
  anchor.before := now() - make_interval(hours => 24 * keep_days);
  select number into first_kept from audit_entry
    where clinic_id = clinic and at >= anchor.before order by number limit 1;
  select number, hash into anchor.number, anchor.hash from audit_entry
    where clinic_id = clinic and number < coalesce(first_kept, 9223372036854775807)
    order by number desc limit 1;
  if anchor.number is null then return 0; end if;
  if audit_break(anchor.number) is not null then return null; end if;
  delete from audit_entry where clinic_id = clinic and number <= anchor.number;
  get diagnostics anchor.removed = row_count;
  insert into audit_entry (clinic_id, action, detail)
    values (clinic, 'audit-shortened', audit_anchor_words(anchor)) returning at, number into anchor.at, anchor.line;
  insert into audit_anchor values
    (clinic, anchor.number, anchor.hash, anchor.removed, anchor.before, anchor.at, anchor.line)
  on conflict (clinic_id) do update set number = excluded.number, hash = excluded.hash,
    removed = excluded.removed, before = excluded.before, at = excluded.at, line = excluded.line;
  return anchor.removed;
end $$;

do $$
declare
  name text;
begin
  foreach name in array array['check_audit()', 'shorten_audit(integer)', 'audit_break(bigint)']
  loop
    execute format('revoke all on function %s from public', name);
  end loop;
end $$;
grant execute on function check_audit() to healcast_app;
grant execute on function shorten_audit(integer) to healcast_app;
