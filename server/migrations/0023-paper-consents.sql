-- Migration 0012 was to call consents on paper what they are, and saw no row: row security holds for
-- the owner as well, who had named no clinic.
alter table consent no force row level security;
update consent set method = 'paper' where method = 'drawn' and jsonb_array_length(signature) = 0;
alter table consent force row level security;
