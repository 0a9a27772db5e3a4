-- A person is found however the name is written: with or without apostrophe, hyphen and accent, and
-- with "ue" for "ü". The words come from server/src/record/search-words.ts; this brings those that are
-- kept already to the same form. Row security holds for the owner as well, who has named no clinic.
alter table person no force row level security;
alter table person_word no force row level security;

create function plain_word(text) returns text immutable language sql as $$
  select regexp_replace(
    translate(replace(replace(replace(replace(lower($1), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
      'øłđðı', 'olddi'),
    '(?<![0-9])[-‐‑–]', '', 'g') $$;

-- The names without their apostrophes, as they are and spelled out.
insert into person_word (clinic_id, word, person_id)
select p.clinic_id, word, p.id
from person p,
  lateral (select regexp_replace(normalize(p.given_name || ' ' || p.family_name, NFC), '[''’‘ʼ`´]', '', 'g')) n (name),
  lateral (values (n.name), (regexp_replace(regexp_replace(regexp_replace(regexp_replace(n.name,
    '[äÄ]', 'ae', 'g'), '[öÖøØ]', 'oe', 'g'), '[üÜ]', 'ue', 'g'), '[åÅ]', 'aa', 'g'))) form (wording),
  lateral (select regexp_replace(normalize(form.wording, NFKD), '[\u0300-\u036f]', '', 'g')) bare (wording),
  lateral regexp_split_to_table(plain_word(bare.wording), '[][[:space:],;:()/"&*!?]+') word
where word <> '' and p.given_name || p.family_name ~ '[''’‘ʼ`´äÄöÖøØüÜåÅ]'
on conflict do nothing;

insert into person_word (clinic_id, word, person_id)
select clinic_id, plain_word(word), person_id from person_word
where plain_word(word) not in (word, '')
on conflict do nothing;
delete from person_word where plain_word(word) <> word;

drop function plain_word(text);
alter table person force row level security;
alter table person_word force row level security;
