#!/usr/bin/env bash
# Builds the yardsticks, from nothing but the Maven cache where that has all: bare does nothing on the embedded PostgreSQL,
# stack does nothing with all the extensions of the service, except to answer Constant.
set -euo pipefail
cd "$(dirname "$0")"
for yardstick in "$@"; do
  sources=target/$yardstick/java/org/interculturalcities
  rm -rf "target/$yardstick/java"
  mkdir -p "$sources"
  cp -r ../../src/main/java/org/interculturalcities/{Main.java,database} "$sources/"
  profile=
  [ "$yardstick" = bare ] || { cp stack/*.java "$sources/"; profile=-Pstack; }
  mvn -q -B -ntp package -DskipTests -Dspotless.check.skip=true $profile
done
