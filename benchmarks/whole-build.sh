#!/usr/bin/env bash
# Measures what the plugin costs a Maven run, beside other generators: the same run with each of them
# and with none, in turn, so that a machine whose speed drifts slows all alike.
#
#   benchmarks/whole-build.sh [RUNS [SIZE...]]
#
# RUNS rounds are counted, 7 unless told, after one warm-up. A SIZE is CATALOGUESxCODES: 1x32, 200x50,
# 1x2000 and 1000x32 unless told. Prints for each the median of the runs without a plugin, and for
# each generator the ratio of its median to that: of a build without generated files, of one in which
# nothing changed, and of one after an edit of one file. Last comes the median of what our goal itself
# takes in a run in which nothing changed: by a listener in RUNS runs of their own, one after another.
#
# Needs the plugin in the local repository (mvn install -DskipTests), and once a network for the others.
set -euo pipefail

runs=${1:-7}
shift || true
sizes=("${@:-}")
[ -n "${sizes[0]}" ] || sizes=(1x32 200x50 1x2000 1000x32)
work=$(mktemp -d)
listener=$(mktemp -d)
trap 'rm -rf "$work" "$listener"' EXIT

maven=$(mvn -v | sed -n 's/^Maven home: //p')
cp -r "$(dirname "$0")"/goal-time/META-INF "$listener"
javac -d "$listener" -cp "$maven/lib/*" "$(dirname "$0")"/goal-time/GoalTime.java

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

plugin() { # group, artifact, version, goal, configuration
  echo "<plugin><groupId>$1</groupId><artifactId>$2</artifactId><version>$3</version>
    <executions><execution><phase>generate-sources</phase><goals><goal>$4</goal></goals></execution></executions>
    <configuration>$5</configuration></plugin>"
}

projects() { # catalogues, codes
  project none ""
  project codebook "$(plugin dev.codebook codebook-maven-plugin 0.1.0-SNAPSHOT generate "")"
  project jsonschema2pojo "$(plugin org.jsonschema2pojo jsonschema2pojo-maven-plugin 1.2.2 generate "
    <sourceDirectory>\${project.basedir}/in</sourceDirectory><targetPackage>com.example</targetPackage>")"
  project avro "$(plugin org.apache.avro avro-maven-plugin 1.12.1 schema "
    <sourceDirectory>\${project.basedir}/in</sourceDirectory><outputDirectory>\${project.build.directory}/avro</outputDirectory>")"
  mkdir -p "$work"/codebook/src/main/codebook "$work"/{jsonschema2pojo,avro}/in
  for ((c = 1; c <= $1; c++)); do
    inputs "$c" "$2" 1
  done
}

inputs() { # number of a catalogue, codes, edition
  awk -v c="$1" -v n="$2" -v e="$3" -v out="$work" 'BEGIN {
    yaml = out "/codebook/src/main/codebook/status" c ".yaml"
    json = out "/jsonschema2pojo/in/Status" c ".json"
    avsc = out "/avro/in/Status" c ".avsc"
    print "catalogue: Status" c "\npackage: com.example\nsummary: Edition " e ".\nentries:" >yaml
    printf "{\"description\": \"Edition %s.\", \"type\": \"string\", \"enum\": [", e >json
    printf "{\"type\": \"enum\", \"name\": \"Status%s\", \"namespace\": \"com.example\", \"doc\": \"Edition %s.\", \"symbols\": [", c, e >avsc
    for (i = 1; i <= n; i++) {
      print "  - name: Condition" i "Reached\n    code: " 1000 + i "\n    summary: Condition " i " was reached." >yaml
      printf "%s\"CONDITION_%s_REACHED\"", (i > 1 ? ", " : ""), i >json
      printf "%s\"CONDITION_%s_REACHED\"", (i > 1 ? ", " : ""), i >avsc
    }
    print "]}" >json
    print "]}" >avsc
  }'
}

measure() { # folder, file for the milliseconds
  local start end
  start=$(date +%s%N)
  mvn ${offline:--o} -q -f "$work/$1/pom.xml" generate-sources >/dev/null
  end=$(date +%s%N)
  echo $(((end - start) / 1000000)) >>"$work/$2"
}

measure_goal() {
  mvn -o -q -f "$work/codebook/pom.xml" "-Dmaven.ext.class.path=$listener" generate-sources |
    sed -n 's/.*goal-time //p' >>"$work/goal.us"
}

median() { sort -n "$work/$1" | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int((NR + 2) / 2)]) / 2 }'; }

# Moved, since a file system may be busy for minutes with files that were deleted.
clean() { # folder, edition
  if [ -d "$work/$1/target" ]; then
    mkdir -p "$work/old/$2"
    mv "$work/$1/target" "$work/old/$2/$1"
  fi
}

round() { # edition
  measure none none.ms
  for tool in codebook jsonschema2pojo avro; do
    clean $tool "$1"
    measure $tool $tool.clean
    measure $tool $tool.unchanged
  done
  inputs 1 "$codes" "$1"
  for tool in codebook jsonschema2pojo avro; do
    measure $tool $tool.edited
  done
}

for size in "${sizes[@]}"; do
  catalogues=${size%x*}
  codes=${size#*x}
  rm -rf "${work:?}"/*
  projects "$catalogues" "$codes"
  offline=" " round 2
  rm -f "$work"/*.ms "$work"/*.clean "$work"/*.unchanged "$work"/*.edited
  for ((i = 0; i < runs; i++)); do
    round $((i + 3))
  done
  sync # Else our goal would share the machine with what the others wrote last.
  for ((i = 0; i < runs; i++)); do
    measure_goal
  done
  base=$(median none.ms)
  printf '%s: %s ms without a generator\n' "$size" "$base"
  for tool in codebook jsonschema2pojo avro; do
    printf '  %-16s' $tool
    for build in clean unchanged edited; do
      awk -v a="$(median $tool.$build)" -v b="$base" -v name=$build 'BEGIN { printf "%s %.2f  ", name, a / b }'
    done
    echo
  done
  awk -v t="$(median goal.us)" 'BEGIN { printf "  the goal itself, unchanged: %.1f ms\n", t / 1000 }'
done
