-- How a consent was signed and who took it. A wording, once written, and a signature, once given,
-- stay as they were: the application may add them, revoke a consent and move it when two records of
-- one person become one, and no more.
alter table consent add column method text not null default 'drawn' check (method in ('drawn', 'typed', 'paper'));
alter table consent add column taken_by uuid references account (id);
update consent set method = 'paper' where jsonb_array_length(signature) = 0;

revoke update, delete on consent_text from healcast_app;
revoke update, delete on consent from healcast_app;
grant update (revoked_at, person_id) on consent to healcast_app;
