#!/usr/bin/env bash
# How long a start takes to /q/health/ready with a warm data folder, beside an empty Quarkus service on the same embedded
# PostgreSQL: both in turn, so that a busy machine slows both. Prints the milliseconds of each, medians and their ratio.
#   api/bench/start.sh [rounds, 5 by default]      after: mvn package -DskipTests
set -euo pipefail
cd "$(dirname "$0")"
rounds=${1:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

main=../src/main/java/org/interculturalcities
mkdir -p empty/target/java/org/interculturalcities
cp -r "$main/Main.java" "$main/database" empty/target/java/org/interculturalcities/
mvn -q -B -ntp -f empty/pom.xml package -DskipTests -Dspotless.check.skip=true

now() { date +%s%3N; }

start() { # name, jar, port
  local begin pid
  begin=$(now)
  CATALOGUE_DATA_DIR=$work/$1 QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=$3 QUARKUS_DATASOURCE_DB_KIND=postgresql \
    java -jar "$2" >"$work/$1.log" 2>&1 &
  pid=$!
  until curl -sf "http://127.0.0.1:$3/q/health/ready" >/dev/null; do
    kill -0 $pid || { cat "$work/$1.log" >&2; exit 1; }
    sleep 0.02
  done
  echo $(($(now) - begin))
  kill $pid
  wait $pid || true
}

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

for round in $(seq 0 "$rounds"); do
  service=$(start service ../target/quarkus-app/quarkus-run.jar 18601)
  empty=$(start empty empty/target/quarkus-app/quarkus-run.jar 18602)
  # The first round fills the folders.
  [ "$round" = 0 ] || { echo "$service" >>"$work/services"; echo "$empty" >>"$work/empties"; echo "service $service ms, empty $empty ms"; }
done
s=$(median <"$work/services") e=$(median <"$work/empties")
echo "median of $rounds: service $s ms, empty $e ms, ratio $(awk "BEGIN { printf \"%.2f\", $s / $e }")"
