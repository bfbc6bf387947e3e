#!/usr/bin/env bash
# Measures what the plugin costs a Maven run: the same run with and without it, in turn, so that a
# machine whose speed drifts slows both. Prints the medians in milliseconds and their ratio.
#
#   benchmarks/whole-build.sh [RUNS]      RUNS pairs are counted, 9 unless told, after one warm-up.
#
# Needs the plugin in the local repository (mvn install -DskipTests). The project is made in a
# temporary folder; each run with the plugin starts without generated files, as in a fresh checkout.
set -euo pipefail

runs=${1:-9}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

project() { # folder, what stands in <plugins>
  mkdir -p "$work/$1"
  cat >"$work/$1/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>$1</artifactId>
  <version>1</version>
  <build><plugins>$2</plugins></build>
</project>
POM
}

project without ""
project with "
  <plugin>
    <groupId>dev.codebook</groupId>
    <artifactId>codebook-maven-plugin</artifactId>
    <version>0.1.0-SNAPSHOT</version>
    <executions><execution><goals><goal>generate</goal></goals></execution></executions>
    <configuration><catalogues><catalogue>smtp</catalogue></catalogues></configuration>
  </plugin>"

measure() { # folder; prints milliseconds
  local start end
  rm -rf "$work/$1/target"
  start=$(date +%s%N)
  mvn -o -q -f "$work/$1/pom.xml" generate-sources >/dev/null
  end=$(date +%s%N)
  echo $(((end - start) / 1000000))
}

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int((NR + 2) / 2)]) / 2 }'; }

measure with >/dev/null
measure without >/dev/null
for ((i = 0; i < runs; i++)); do
  a=$(measure with)
  b=$(measure without)
  echo "$a" >>"$work/with.ms"
  echo "$b" >>"$work/without.ms"
  awk "BEGIN { print $a / $b }" >>"$work/ratios"
done
printf 'with the plugin     %s ms\nwithout the plugin  %s ms\nratio of the pairs  %s\n' \
  "$(median "$work/with.ms")" "$(median "$work/without.ms")" "$(median "$work/ratios")"
