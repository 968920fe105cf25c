#!/bin/sh
# Builds what is missing and runs the benchmarks; see README.md beside this file.
set -eu
cd "$(dirname "$0")/.."

target=benchmarks/target
schemas=standards/src/main/resources/standards/ooapi/5.0/schema
jar=$target/ijk-benchmarks.jar
class_path=$target/bench.classpath

# Says why ajv stays out; on a build server that is an error.
skip_ajv() {
  echo "ajv skipped: $1" >&2
  if [ "${CI:-}" = true ]; then
    exit 1
  fi
}

# Leaves the folder of the ajv side in $ajv, or nothing when it cannot be had.
prepare_ajv() {
  ajv=
  if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
    skip_ajv "no Node"
    return
  fi
  mkdir -p $target/ajv
  if ! cmp -s benchmarks/ajv/package.json $target/ajv/installed.json; then
    cp benchmarks/ajv/package.json $target/ajv/
    if ! npm install --no-audit --no-fund --prefix $target/ajv >&2; then
      skip_ajv "npm could not install it"
      return
    fi
    cp benchmarks/ajv/package.json $target/ajv/installed.json
  fi
  cp benchmarks/ajv/build.mjs benchmarks/ajv/run.mjs $target/ajv/
  node $target/ajv/build.mjs $schemas
  ajv=$target/ajv
}

if [ ! -f $jar ] || [ ! -f $class_path ]; then
  ./mvnw -q -pl benchmarks -am -DskipTests package
fi
prepare_ajv
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:+UseSerialGC -Xmx256m \
  -cp "$jar:$(cat $class_path)" nl.ijkpunt.benchmarks.Bench . ${ajv:+"$ajv"}
