#!/usr/bin/env bash
# How long an import of many rows takes and an export of all, each beside PostgreSQL's own COPY of the same values, and how
# many reads are answered while rows come in. Prints one table; README.md says what the figures mean.
#   api/bench/transfers.sh [rows, 100000 by default]
set -euo pipefail
cd "$(dirname "$0")"
source prepare.sh
java -cp "$classpath" bench.Transfers "$work" "$service" "${1:-100000}"
