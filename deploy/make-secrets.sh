#!/bin/sh
# Makes the secrets of compose.yaml once, in deploy/secrets. What is there stays as it is.
set -eu
folder="$(dirname "$0")/secrets"
mkdir -p "$folder"
chmod 700 "$folder"

# The folder is shut; inside, the container's account must be able to read.
keep() {
  [ -s "$folder/$1" ] || (umask 022 && printf '%s\n' "$2" >"$folder/$1")
}
word() {
  od -An -N24 -tx1 /dev/urandom | tr -d ' \n'
}

keep superuser-password "$(word)"
keep owner-password "$(word)"
keep app-password "$(word)"
keep healcast-secret "$(word)"
keep metrics-token "$(word)"
keep database-url "postgres://healcast_owner:$(cat "$folder/owner-password")@database:5432/healcast"
keep database-app-url "postgres://healcast_web:$(cat "$folder/app-password")@database:5432/healcast"
echo "The secrets are in $folder. Keep a copy of healcast-secret apart from the backups."
