#!/usr/bin/env bash
# Measures the packaged service on catalogues of several sizes, each figure beside a yardstick of the same minutes, and
# prints one table; README.md says what the figures mean.
#   api/bench/run.sh [n ...]      114 10000 100000 by default; about ten minutes each
set -euo pipefail
cd "$(dirname "$0")"
source prepare.sh
[ $# -gt 0 ] || set -- 114 10000 100000
java -cp "$classpath" bench.Bench "$work" "$service" "$@"
