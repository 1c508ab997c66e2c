#!/usr/bin/env bash
# Reads at full speed from a catalogue of 10,000 while two revisions a second are written, and checks that every answer shows
# one whole revision; prints memory each minute. Fails when an answer failed, or was of no revision or of an earlier one.
#   api/bench/soak.sh [minutes, 10 by default]
set -euo pipefail
cd "$(dirname "$0")"
source prepare.sh
java -cp "$classpath" bench.Soak "$work" "$service" "${1:-10}"
