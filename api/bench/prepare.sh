# Sourced by run.sh and soak.sh: checks what is needed, builds what is missing, and leaves a folder for their work.
for needed in java javac jcmd curl wrk mvn; do
  command -v $needed >/dev/null || {
    echo "No $needed here; on Debian: apt-get install wrk curl maven openjdk-17-jdk-headless" >&2
    exit 1
  }
done
service=../target/quarkus-app
[ -f $service/quarkus-run.jar ] || (cd ../.. && mvn -q -B -ntp package -DskipTests)
empty/build.sh stack
classpath="target:$(find $service/lib/main -name 'org.postgresql.postgresql-*' -o -name '*.jackson-core-*' \
  -o -name '*.jackson-databind-*' -o -name '*.jackson-annotations-*' | paste -sd:)"
mkdir -p target
javac -Xlint:all,-try -d target -cp "$classpath" java/*.java
work=$(mktemp -d "${TMPDIR:-/tmp}/catalogue-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
