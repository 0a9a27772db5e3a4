-- A forecast is kept and handed back as a whole and never searched, so its text stays as the engine
-- wrote it. Taking it apart and compressing it cost the database more than everything else about a
-- new forecast; it now takes about 27 kB instead of 12 (docs/performance-api.md).
alter table forecast alter column output type json using output::json;
alter table forecast alter column output set storage external;
