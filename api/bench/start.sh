#!/usr/bin/env bash
# How long a start takes to /q/health/ready with a warm data folder, beside two services that do nothing on the same embedded
# PostgreSQL: a bare one, and one with all the extensions of ours. They start in turn, so that a busy machine slows all alike.
# Prints the milliseconds of each, the medians and their ratios.
#   api/bench/start.sh [rounds, 5 by default]      after: mvn package -DskipTests
set -euo pipefail
cd "$(dirname "$0")"
rounds=${1:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

empty/build.sh bare stack

now() { date +%s%3N; }

start() { # name, folder of the built service
  local begin pid
  begin=$(now)
  CATALOGUE_DATA_DIR=$work/$1 QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=18601 QUARKUS_DATASOURCE_DB_KIND=postgresql \
    java -jar "$2/quarkus-app/quarkus-run.jar" >"$work/$1.log" 2>&1 &
  pid=$!
  until curl -sf "http://127.0.0.1:18601/q/health/ready" >/dev/null; do
    kill -0 $pid || { cat "$work/$1.log" >&2; exit 1; }
    sleep 0.02
  done
  # The first round fills the folders.
  [ "$round" = 0 ] || echo $(($(now) - begin)) | tee -a "$work/$1.ms" | xargs echo "$1"
  kill $pid
  wait $pid || true
}

median() { sort -n "$work/$1.ms" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

for round in $(seq 0 "$rounds"); do
  start service ../target
  start stack empty/target/stack
  start bare empty/target/bare
done
awk -v s="$(median service)" -v t="$(median stack)" -v b="$(median bare)" 'BEGIN {
  printf "medians: service %d ms, same extensions %d ms, bare %d ms; service / same %.2f, service / bare %.2f\n", s, t, b, s / t, s / b }'
