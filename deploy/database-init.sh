#!/bin/sh
# Run once by the image of PostgreSQL on an empty data folder: the two logins of docs/hosting.md.
# One owns the tables; the other reads and writes rows and cannot step past row security.
set -eu
owner="$(cat /run/secrets/owner-password)"
app="$(cat /run/secrets/app-password)"
psql -v ON_ERROR_STOP=1 -v owner="$owner" -v app="$app" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role healcast_app nologin nosuperuser nobypassrls;
create role healcast_owner login nosuperuser nobypassrls password :'owner';
create role healcast_web login nosuperuser nobypassrls password :'app' in role healcast_app;
grant healcast_app to healcast_owner;
create database healcast owner healcast_owner encoding 'UTF8' template template0;
SQL
