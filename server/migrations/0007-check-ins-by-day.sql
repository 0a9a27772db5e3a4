-- Where an answer lies among others on the same day is read from the check-ins of like people.
create index check_in_by_day on check_in (clinic_id, ((triage -> 'today' ->> 'day')::integer))
  where forecast_id is not null;
