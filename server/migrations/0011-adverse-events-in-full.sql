-- Why an event counts as serious, how it ended, and what was used where no session is on record.
-- With a session its record speaks; what is written here comes first, for the record may be wrong.

alter table adverse_event
  add column serious_because text[] not null default '{}',
  add column outcome text not null default 'unknown',
  add column device text,
  add column cartridge_lot text,
  add column operator text,
  add column adjunct text,
  add column changed_at timestamptz;
