#!/usr/bin/env bash
# Starts the service once on an empty catalogue and keeps the classes that it loaded in an archive of this Java:
#   class-archive.sh quarkus-app catalogue.jsa
#   java -XX:SharedArchiveFile=catalogue.jsa -jar quarkus-app/quarkus-run.jar
# Such a start takes half the processor time. An archive of another build or another Java is ignored with a warning.
set -euo pipefail
app=$1 archive=$2
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
data=$(mktemp -d)
log=$data/log

CATALOGUE_DATA_DIR=$data/catalogue QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=0 \
  "$java" -XX:ArchiveClassesAtExit="$archive" -jar "$app/quarkus-run.jar" >"$log" 2>&1 &
service=$!
trap 'kill $service 2>/dev/null || true; rm -rf "$data"' EXIT

for ((second = 0; second < 120; second++)); do
  if grep -q "Listening on" "$log"; then
    kill $service
    wait $service || true
    [ -s "$archive" ] && exit 0
    break
  fi
  kill -0 $service 2>/dev/null || break
  sleep 1
done
cat "$log" >&2
echo "No class archive was written to $archive" >&2
exit 1
