#!/usr/bin/env bash
# Pairs whole processes, DraftLint's executable and other linters of prose, on the same drafts, and prints Markdown tables.
#
#     tests/DraftLint.Benchmarks/whole-processes.sh [FOLDER]
#
# Wants the .NET SDK with what NativeAOT needs, Node with npm, and bash 5. Times are medians, taken with hyperfine where there is one; peak memory wants a
# time program that knows it (GNU's or BSD's). FOLDER keeps what is made (executable, drafts, rules, peers) for the next run; without it, all goes when it ends.
#
#     RUNS=5                 how often each command is measured
#     PREFIX="nice -n -5"    what to put before each measured command
#     DRAFTS=FOLDER          drafts to make the archive of; otherwise it is made of the examples in the rules
set -euo pipefail
export LC_ALL=C DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

root=$(cd "$(dirname "$0")/../.." && pwd)
runs=${RUNS:-5}
read -ra prefix <<< "${PREFIX:-}"
if [ $# -gt 0 ]; then
  mkdir -p "$1"
  work=$(cd "$1" && pwd)
else
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi

# --- what is measured ---------------------------------------------------------------------------------------------------------------------------------------

profiling() { dotnet run -c Release --project "$root/tests/DraftLint.Profiling" -- "$@" >&2; }

[ -x "$work/bin/draftlint" ] || dotnet publish -c Release -v quiet -o "$work/bin" "$root/src/DraftLint.Cli" >&2
[ -d "$work/drafts" ] || profiling write-drafts 1500 "$work/drafts" ${DRAFTS:+"$DRAFTS"}
for count in 10 100 1000 10000; do
  [ -d "$work/rules-$count" ] || profiling write-rules "$count" "$work/rules-$count"
done
[ -d "$work/node_modules/harper.js" ] || npm install --prefix "$work" --no-audit --no-fund --silent \
  write-good@1.0.8 alex@11.0.1 textlint@15.8.0 textlint-rule-write-good@2.0.0 harper.js@2.10.0 markdownlint-cli2@0.22.1 >&2

cp "$root/tests/DraftLint.Benchmarks/harper.mjs" "$work"
cd "$work"
bin=node_modules/.bin
drafts=(drafts/*.md)
one=${drafts[0]}

# --- how --------------------------------------------------------------------------------------------------------------------------------------------------

# Findings make a command exit with 1, or with their number: that is no failure here.
quietly() { "${prefix[@]}" "$@" > output.txt 2>&1 || true; }

# The median of the wall-clock times of a command, in milliseconds.
milliseconds() {
  if command -v hyperfine > /dev/null; then
    hyperfine -N -i --warmup 1 --runs "$runs" --style none --export-csv times.csv "$(printf '%q ' "${prefix[@]}" "$@")" > /dev/null 2>&1
    awk -F, 'END { printf "%.1f\n", $(NF - 4) * 1000 }' times.csv
    return
  fi
  quietly "$@"
  local i start
  for ((i = 0; i < runs; i++)); do
    start=$EPOCHREALTIME
    quietly "$@"
    awk -v start="$start" -v end="$EPOCHREALTIME" 'BEGIN { printf "%.1f\n", (end - start) * 1000 }'
  done | sort -n | sed -n "$(((runs + 1) / 2))p"
}

# The most memory that a command held, in MB.
megabytes() {
  local timer
  timer=$(type -P time || true)
  if [ -n "$timer" ] && "$timer" -v true > /dev/null 2>&1; then
    "$timer" -v -o memory.txt "${prefix[@]}" "$@" > output.txt 2>&1 || true
    awk '/Maximum resident/ { printf "%.0f\n", $NF / 1000 }' memory.txt
  elif [ -n "$timer" ] && "$timer" -l true > /dev/null 2>&1; then
    "$timer" -l "${prefix[@]}" "$@" > /dev/null 2> memory.txt || true
    awk '/maximum resident/ { printf "%.0f\n", $1 / 1000000 }' memory.txt
  else
    echo "?"
  fi
}

# MB of drafts for each second.
speed() { awk -v bytes="$(cat "${@:2}" | wc -c)" -v time="$1" 'BEGIN { printf "%.2g\n", bytes / time / 1000 }'; }

row() { printf '| %s ' "$@"; echo '|'; }

# One line of the table: name, start-up, one draft, the speed over the first so many drafts, memory over these. The functions run_NAME say how each is called.
run_draftlint() { if [ $# = 0 ]; then command=(bin/draftlint --version); else command=(bin/draftlint check "$@" --fail-on never --as-of 2025-01-16 --output report.txt); fi; }
run_write_good() { if [ $# = 0 ]; then command=("$bin/write-good" --version); else command=("$bin/write-good" "$@"); fi; }
run_alex() { if [ $# = 0 ]; then command=("$bin/alex" --version); else command=("$bin/alex" "$@"); fi; }
run_textlint() { if [ $# = 0 ]; then command=("$bin/textlint" --version); else command=("$bin/textlint" --rule write-good "$@"); fi; }
run_harper() { command=(node harper.mjs . "$@"); }
run_markdownlint() { if [ $# = 0 ]; then command=("$bin/markdownlint-cli2" --help); else command=("$bin/markdownlint-cli2" "$@"); fi; }

measure() {
  local name=$1 run=$2 part=("${drafts[@]:0:$3}") start single all
  "$run"
  command -v "${command[0]}" > /dev/null || { echo "There is no ${command[0]}." >&2; exit 1; }
  start=$(milliseconds "${command[@]}")
  "$run" "$one"
  single=$(milliseconds "${command[@]}")
  "$run" "${part[@]}"
  all=$(milliseconds "${command[@]}")
  row "$name" "$start ms" "$single ms" "$(speed "$all" "${part[@]}") MB/s" "$(megabytes "${command[@]}") MB" "${#part[@]}"
}

# --- the tables ---------------------------------------------------------------------------------------------------------------------------------------------

echo "$(getconf _NPROCESSORS_ONLN) cores, ${#drafts[@]} drafts, $(cat "${drafts[@]}" | wc -c | awk '{ printf "%.1f MB", $1 / 1000000 }'), medians of $runs"
echo
row linter start-up "one draft" speed "peak memory" "drafts for the last two"
row --- --- --- --- --- ---
measure DraftLint run_draftlint "${#drafts[@]}"
measure "write-good 1.0.8" run_write_good "${#drafts[@]}"
measure "alex 11.0.1" run_alex 60
measure "textlint 15.8.0 with write-good" run_textlint 60
measure "harper.js 2.10.0" run_harper 15
measure "markdownlint-cli2 0.22.1 (no prose)" run_markdownlint "${#drafts[@]}"
echo
row "rule files of a phrase each" "one draft" "peak memory" "all drafts" "peak memory"
row --- --- --- --- ---
for count in 0 10 100 1000 10000; do
  rules=()
  [ "$count" = 0 ] || rules=(--rules "rules-$count")
  run_draftlint "$one" "${rules[@]}"
  single=$(milliseconds "${command[@]}")
  memory=$(megabytes "${command[@]}")
  run_draftlint drafts "${rules[@]}"
  row "$count" "$single ms" "$memory MB" "$(milliseconds "${command[@]}") ms" "$(megabytes "${command[@]}") MB"
done
